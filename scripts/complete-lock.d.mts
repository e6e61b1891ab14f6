export type LockEntry = {
  version?: string;
  resolved?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optional?: boolean;
  dev?: boolean;
  peer?: boolean;
  extraneous?: boolean;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
};
export type Lock = { packages: Record<string, LockEntry> };
/** The lock with every optional entry its packages name, and without the addresses of the registry it was made with. */
export function completed(lock: Lock): Lock;
/** What keeps the lock from installing everywhere: sentences, none when it is complete. */
export function faults(lock: Lock): string[];

/** The database cannot start; the message is one sentence for the person at the keyboard, to be shown without a stack. */
export class Unstartable extends Error {
  readonly plain = true;
}

const DISK_FULL = /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|Check free disk space/;
const MISSING_LIBRARY = /error while loading shared libraries: ([^:\s]+)|Library not loaded: (\S+)/;

/**
 * Turns what the operating system or the server said into one sentence.
 * Shape  (error or server output, the folder of the data) -> Unstartable.
 */
export function unstartable(cause: unknown, place: string): Unstartable {
  if (cause instanceof Unstartable) return cause;
  const text = cause instanceof Error ? `${(cause as { code?: string }).code ?? ""} ${cause.message}` : String(cause);
  return new Unstartable(sentence(text, place), { cause });
}

function sentence(text: string, place: string): string {
  const library = MISSING_LIBRARY.exec(text);
  if (DISK_FULL.test(text))
    return `The disk is full, so the database in ${place} cannot be written; free some space and start again.`;
  if (library)
    return `The database needs the system library ${library[1] ?? library[2]}, which is not installed; install it or set DATABASE_URL to a PostgreSQL 15 or newer.`;
  if (/EINVAL|setuid|setgid/.test(text))
    return "Started as root, the database runs as the account 65534 (nobody), which this machine does not allow; start as an ordinary user or set DATABASE_URL.";
  if (/EACCES|EPERM|EROFS|Permission denied|Operation not permitted|Read-only file system/.test(text))
    return `The database may not read or write ${place}; give the folder to the user who starts Plumbline, or set DATABASE_URL.`;
  return `The database in ${place} did not start: ${tellingLine(text)} (more in ${place}/log)`;
}

const tellingLine = (text: string) =>
  text
    .trim()
    .split("\n")
    .find((line) => /FATAL|PANIC|ERROR|error/.test(line)) ??
  text.trim().split("\n").at(-1) ??
  "";

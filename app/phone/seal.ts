/** AES-GCM under a key that no script can read out. */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };

const AES = { name: "AES-GCM", length: 256 };
const IV_BYTES = 12;

export const newKey = (): Promise<CryptoKey> => crypto.subtle.generateKey(AES, false, ["encrypt", "decrypt"]);

export async function sealBytes(key: CryptoKey, content: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  return { iv, data: await crypto.subtle.encrypt({ name: AES.name, iv }, key, content) };
}

/** Errors OperationError for what another key has sealed. */
export const unsealBytes = (key: CryptoKey, { iv, data }: Sealed): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt({ name: AES.name, iv }, key, data);

export const seal = (key: CryptoKey, content: unknown): Promise<Sealed> =>
  sealBytes(key, new TextEncoder().encode(JSON.stringify(content)));

/** Errors OperationError for what another key has sealed. */
export const unseal = async <T>(key: CryptoKey, sealed: Sealed): Promise<T> =>
  JSON.parse(new TextDecoder().decode(await unsealBytes(key, sealed))) as T;

/** AES-GCM under a key that no script can read out. */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };

const AES = { name: "AES-GCM", length: 256 };
const IV_BYTES = 12;

export const newKey = (): Promise<CryptoKey> => crypto.subtle.generateKey(AES, false, ["encrypt", "decrypt"]);

export async function seal(key: CryptoKey, content: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const text = new TextEncoder().encode(JSON.stringify(content));
  return { iv, data: await crypto.subtle.encrypt({ name: AES.name, iv }, key, text) };
}

/** Errors OperationError for what another key has sealed. */
export async function unseal<T>(key: CryptoKey, { iv, data }: Sealed): Promise<T> {
  const text = await crypto.subtle.decrypt({ name: AES.name, iv }, key, data);
  return JSON.parse(new TextDecoder().decode(text)) as T;
}

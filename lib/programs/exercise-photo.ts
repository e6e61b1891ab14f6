/** The two moments of an own exercise that may be shown by a photo. */
export const FRAMES = ["start", "end"] as const;
export type Frame = (typeof FRAMES)[number];
export const isFrame = (text: string): text is Frame => (FRAMES as readonly string[]).includes(text);

/** Shape and hash of each photo there is. */
export type Photos = Partial<Record<Frame, { hash: string; widthPixels: number; heightPixels: number }>>;

/** A photo as it comes from a phone. */
export const PHOTO_BYTES_AT_MOST = 10_000_000;

const STARTS: readonly (readonly [at: number, bytes: readonly number[]])[] = [
  [0, [0xff, 0xd8, 0xff]],
  [0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  [8, [0x57, 0x45, 0x42, 0x50]],
];

/** Whether bytes begin as a JPEG, PNG or WebP does, whatever the file is called. Nothing else is given to a decoder. */
export const looksLikePhoto = (bytes: Uint8Array): boolean =>
  STARTS.some(([at, start]) => start.every((byte, n) => bytes[at + n] === byte));

/** Where a photo is shown from; another photo has another address. `id` may begin with "own:". */
export const photoPath = (id: string, frame: Frame, { hash }: { hash: string }): string =>
  `/exercises/photo/${id.replace(/^own:/, "")}/${frame}?v=${hash}`;

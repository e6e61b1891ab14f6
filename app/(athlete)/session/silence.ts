const RATE = 8_000;
const HEADER_BYTES = 44;
/** The middle of eight unsigned bits: no sound. */
const STILL = 128;

/** A WAV file of silence, one channel of 8 bits. */
export function silence(seconds: number): Blob {
  const samples = RATE * seconds;
  const bytes = new Uint8Array(HEADER_BYTES + samples).fill(STILL, HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  const put = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  put(0, "RIFF");
  view.setUint32(4, HEADER_BYTES - 8 + samples, true);
  put(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  put(36, "data");
  view.setUint32(40, samples, true);
  return new Blob([bytes], { type: "audio/wav" });
}

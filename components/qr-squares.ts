import encodeQR from "qr";

/** The quiet zone that readers need around the code, in squares. */
const QUIET = 4;

/**
 * A text as a QR code: one path of an SVG, in squares, with the quiet zone around it.
 * Shape  (text) -> { d, sizeSquares }; the dark squares are to be filled, on white.
 */
export function qrSquares(text: string): { d: string; sizeSquares: number } {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET });
  const d = rows.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")).join("")).join("");
  return { d, sizeSquares: rows.length };
}

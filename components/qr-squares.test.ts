import fc from "fast-check";
import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import { qrSquares } from "./qr-squares";

/** What a reader sees: four pixels a square. */
function read(text: string): string {
  const { d, sizeSquares } = qrSquares(text);
  const scale = 4;
  const side = sizeSquares * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, left, top] of d.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let y = 0; y < scale; y += 1)
      for (let x = 0; x < scale; x += 1) {
        const pixel = ((Number(top) * scale + y) * side + Number(left) * scale + x) * 4;
        data.fill(0, pixel, pixel + 3);
      }
  return decodeQR({ width: side, height: side, data });
}

test("a reader gets the address back from the squares", () => {
  expect(read("https://plumbline.example/program")).toBe("https://plumbline.example/program");
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ["https", "http"] }), (address) => {
      expect(read(address)).toBe(address);
    }),
    { numRuns: 40 },
  );
});

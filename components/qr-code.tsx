import { qrSquares } from "./qr-squares";

/** A code that opens `address`, black on white in any theme, as wide as its box; `label` says what it opens. */
export function QrCode({ address, label, className }: { address: string; label: string; className?: string }) {
  const { d, sizeSquares } = qrSquares(address);
  return (
    <svg viewBox={`0 0 ${sizeSquares} ${sizeSquares}`} role="img" aria-label={label} className={className}>
      <rect width={sizeSquares} height={sizeSquares} fill="#fff" />
      <path d={d} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

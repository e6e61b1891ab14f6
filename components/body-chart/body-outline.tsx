import { type BodyView, CHART } from "@/lib/logs/body-regions";

/** The left half of a body from the lower ribs to the foot; the other half is its mirror. */
const EDGE =
  "M42 -4C44 18 42 36 39 52C35 74 24 90 25 116C27 150 36 184 37 212C38 222 34 232 35 248C37 272 43 284 43 298C42 308 34 318 31 326C30 332 36 334 42 334L60 334C65 334 65 328 64 322C61 310 60 302 60 294C61 276 67 262 66 242C66 232 64 226 65 214C69 188 77 166 79 142";

const INNER: Record<BodyView, { half: string; whole: string }> = {
  front: {
    half: "M27 104C40 122 58 136 76 142M42 214C46 208 56 208 60 214M43 230C48 236 55 236 59 230",
    whole: "M80 52v5",
  },
  back: {
    half: "M34 140C46 154 66 154 78 144M41 218C47 222 56 222 62 218M66 74a3 3 0 1 0 0.1 0",
    whole: "M80 -4V66M80 104V142",
  },
};

/** A line drawing of a body from one side, 160 × 340, as wide as its box. It says nothing: what can be tapped lies over it. */
export function BodyOutline({ view, className }: { view: BodyView; className?: string }) {
  const { half, whole } = INNER[view];
  const both = (draw: React.ReactNode) => (
    <>
      {draw}
      <g transform={`translate(${CHART.width}) scale(-1 1)`}>{draw}</g>
    </>
  );
  return (
    <svg
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      className={className}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {both(<path d={`${EDGE}L80.5 142V-4Z`} fill="var(--none-soft)" stroke="none" />)}
      {both(<path d={half} strokeWidth={1.5} opacity={0.45} />)}
      <path d={whole} strokeWidth={1.5} opacity={0.45} />
      {both(<path d={EDGE} strokeWidth={3} />)}
    </svg>
  );
}

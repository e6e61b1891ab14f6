import type { Part } from "./figure";
import type { frameOf } from "./pose";
import { type Shape, shapesOf } from "./shapes";

const COLOUR = { text: "currentColor", accent: "var(--accent)" } as const;

/** One drawing in a box of 160 × 100. */
export function Frame({ frame, accent }: { frame: ReturnType<typeof frameOf>; accent: readonly Part[] }) {
  return shapesOf(frame, accent).map((shape, i) => <Drawn key={i} shape={shape} />);
}

function Drawn({ shape }: { shape: Shape }) {
  const look = {
    stroke: shape.stroke && COLOUR[shape.stroke],
    strokeWidth: shape.width,
    fill: shape.fill && COLOUR[shape.fill],
    fillOpacity: shape.fillOpacity,
    opacity: shape.opacity,
  };
  if ("d" in shape) return <path d={shape.d} {...look} />;
  if ("centre" in shape) return <circle cx={shape.centre[0]} cy={shape.centre[1]} r={shape.radius} {...look} />;
  const [[x, y], [width, height]] = [shape.corner, shape.size];
  return <rect x={x} y={y} width={width} height={height} rx={shape.rounding} {...look} />;
}

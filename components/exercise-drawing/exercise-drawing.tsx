import type { ReactNode } from "react";
import { FRAMES, type Photos } from "@/lib/programs/exercise-photo";
import { exerciseById } from "@/lib/programs/library";
import { ExercisePhotos } from "./exercise-photos";
import { Frame } from "./frame";
import { frameOf, type FrameName } from "./pose";
import { poseOf } from "./poses";
import { LIMB_WIDTH } from "./shapes";

type Drawn = { id: string; name?: string; className?: string };

const nameOf = ({ id, name }: Drawn) => exerciseById(id)?.name ?? name ?? "Own exercise";

const Sheet = ({ size, className, children }: { size: string; className?: string; children: ReactNode }) => (
  <svg
    viewBox={`0 0 ${size}`}
    role="img"
    className={className}
    fill="none"
    strokeWidth={LIMB_WIDTH}
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    {children}
  </svg>
);

/**
 * A line drawing of a library exercise, 160 × 100, as wide as its box; any other id gets a neutral figure. It shows the
 * end of the movement unless `frame` says "start". Lines take the text colour, the part at work the accent colour.
 * `name` titles an own exercise.
 */
export function ExerciseDrawing({ frame = "end", ...drawn }: Drawn & { frame?: FrameName }) {
  const pose = poseOf(drawn.id);
  return (
    <Sheet size="160 100" className={drawn.className}>
      <title>{nameOf(drawn)}</title>
      <Frame frame={frameOf(pose, frame)} accent={pose.accent} />
    </Sheet>
  );
}

/**
 * Start and end of an exercise side by side, 328 × 116, each with its word. An own exercise is shown by its photos, and by
 * one neutral figure where there is none.
 */
export function ExerciseFrames({ photos, ...drawn }: Drawn & { photos?: Photos }) {
  if (photos && FRAMES.some((frame) => photos[frame])) return <ExercisePhotos {...drawn} photos={photos} />;
  if (!exerciseById(drawn.id)) return <ExerciseDrawing {...drawn} />;
  const pose = poseOf(drawn.id);
  return (
    <Sheet size="328 116" className={drawn.className}>
      <title>{`${nameOf(drawn)}: start on the left, end on the right`}</title>
      {(["start", "end"] as const).map((frame, i) => (
        <g key={frame} transform={`translate(${i * 168})`}>
          <Frame frame={frameOf(pose, frame)} accent={pose.accent} />
          <text x={80} y={110} textAnchor="middle" fill="currentColor" fontSize={11.5} fontWeight={600}>
            {frame === "start" ? "Start" : "End"}
          </text>
        </g>
      ))}
    </Sheet>
  );
}

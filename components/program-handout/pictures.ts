import type PDFDocument from "pdfkit";
import { frameOf } from "@/components/exercise-drawing/pose";
import { poseOf } from "@/components/exercise-drawing/poses";
import { LIMB_WIDTH, type Shape, shapesOf } from "@/components/exercise-drawing/shapes";
import { isOwn } from "@/lib/programs/exercise";
import { FRAMES } from "@/lib/programs/exercise-photo";
import type { Handout, HandoutItem } from "@/lib/programs/handout";
import { DRAWINGS, INK, MARGIN } from "./look";

const FRAME = { width: 160, height: 100, gap: 8 };

type Doc = InstanceType<typeof PDFDocument>;

/** Start and end side by side; an exercise of the club's own has one neutral figure. */
export function drawingOf({ exerciseId }: HandoutItem) {
  const pose = poseOf(exerciseId);
  const frames = isOwn(exerciseId) ? (["end"] as const) : (["start", "end"] as const);
  const scale = DRAWINGS.width / (2 * FRAME.width + FRAME.gap);
  return {
    height: FRAME.height * scale,
    on: (doc: Doc, y: number) =>
      frames.forEach((frame, at) => {
        doc
          .save()
          .translate(MARGIN + at * (FRAME.width + FRAME.gap) * scale, y)
          .scale(scale)
          .lineCap("round")
          .lineJoin("round");
        for (const shape of shapesOf(frameOf(pose, frame), pose.accent)) stroke(doc, shape);
        doc.restore();
      }),
  };
}

/** Photos in the place of drawings, start on the left. */
export function photosOn(photos: Handout["photos"][string]) {
  const width = (DRAWINGS.width - DRAWINGS.gap / 2) / 2;
  return {
    height: width,
    on: (doc: Doc, y: number) =>
      FRAMES.forEach((frame, at) => {
        const [jpeg, left] = [photos[frame], MARGIN + at * (width + DRAWINGS.gap / 2)];
        if (jpeg) doc.image(Buffer.from(jpeg) as unknown as string, left, y, { fit: [width, width], align: "center" });
      }),
  };
}

function stroke(doc: Doc, shape: Shape) {
  if ("d" in shape) doc.path(shape.d);
  else if ("centre" in shape) doc.circle(...shape.centre, shape.radius);
  else doc.roundedRect(...shape.corner, ...shape.size, shape.rounding);
  const opacity = shape.opacity ?? 1;
  doc.lineWidth(shape.width ?? LIMB_WIDTH);
  doc.fillOpacity(opacity * (shape.fillOpacity ?? 1)).strokeOpacity(opacity);
  if (shape.fill && shape.stroke) doc.fillAndStroke(INK[shape.fill], INK[shape.stroke]);
  else if (shape.fill) doc.fill(INK[shape.fill]);
  else if (shape.stroke) doc.stroke(INK[shape.stroke]);
}

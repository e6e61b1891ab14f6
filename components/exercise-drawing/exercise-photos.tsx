import { FRAMES, type Frame, photoPath, type Photos } from "@/lib/programs/exercise-photo";
import styles from "./exercise-photos.module.css";

const WORDS: Record<Frame, string> = { start: "Start", end: "End" };

/** The photos of an own exercise side by side, each with its word; one alone fills the place. */
export function ExercisePhotos({
  id,
  name = "Own exercise",
  photos,
  className = "",
}: {
  id: string;
  name?: string;
  photos: Photos;
  className?: string;
}) {
  return (
    <div className={`${styles.photos} ${className}`}>
      {FRAMES.map((frame) => {
        const photo = photos[frame];
        if (!photo) return null;
        return (
          <figure key={frame}>
            <img
              src={photoPath(id, frame, photo)}
              alt={`${name}: ${WORDS[frame].toLowerCase()}`}
              width={photo.widthPixels}
              height={photo.heightPixels}
              loading="lazy"
              decoding="async"
            />
            <figcaption>{WORDS[frame]}</figcaption>
          </figure>
        );
      })}
    </div>
  );
}

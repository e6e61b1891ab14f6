import { Link } from "@/components/link";
import { Notice } from "@/components/ui/notice";
import type { PauseDays } from "@/lib/programs/pause";
import { ENGLISH } from "@/lib/say";
import { untilWords } from "@/lib/programs/pause-words";

/** A day of a pause: what is due still stands there. `reason` as far as the reader is told it. */
export function PausedDay({ pause, isToday }: { pause: PauseDays & { reason?: string | null }; isToday: boolean }) {
  return (
    <Notice title={isToday ? `Paused ${ENGLISH.told(untilWords(pause))}` : "A day of a pause"}>
      <p>
        {pause.reason && `For ${pause.reason}. `}
        What is due is still here, and what you do can be logged. In your weeks it stands as paused.
      </p>
      <p>
        <Link href="/program#pauses">Change or end the pause</Link>
      </p>
    </Notice>
  );
}

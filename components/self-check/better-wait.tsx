import { Notice } from "@/components/ui/notice";

/** Why a check should wait, as facts on record. Nothing when nothing speaks against it. */
export function BetterWait({ reasons }: { reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <Notice title="Better not today">
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>A self-check can wait; nothing is lost by it. If this is new or worse, tell a physio.</p>
    </Notice>
  );
}

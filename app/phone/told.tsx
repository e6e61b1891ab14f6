import { AdvicePanel } from "@/components/advice-panel/advice-panel";
import { Notice } from "@/components/ui/notice";
import type { Kept } from "./hold";

const ON_PHONE = "It goes out by itself when there is network. Nothing more is asked of you.";
const SIGN_IN = "Sign in again on this phone, and it is sent.";

/** What is said of a form that stays on the phone for now: advice that cannot wait, before everything else. */
export function Told({ kept: { advice, signedOut } }: { kept: Extract<Kept, { kind: "on-phone" }> }) {
  return (
    <>
      {advice.map(({ tier, title, text }) => (
        <AdvicePanel key={title} tier={tier} text={text} level={2}>
          <p className="small muted">
            You see this because of what you just answered: {title}. Your physio sees it once this phone has network.
          </p>
        </AdvicePanel>
      ))}
      <Notice tone="success" title="Kept on this phone">
        <p>{signedOut ? <a href="/sign-in">{SIGN_IN}</a> : ON_PHONE}</p>
      </Notice>
    </>
  );
}

import type { History } from "@/lib/triage/timeline";

/** Asked once, then once a year; our own words. */
export const HISTORY_QUESTIONS: readonly { id: History; question: string; help: string }[] = [
  { id: "cancer", question: "Have you ever had cancer?", help: "Now or at any time, also if it was treated long ago." },
  {
    id: "steroids",
    question: "Have you taken steroid tablets for 3 months or more?",
    help: "Such as prednisolone. Inhalers, creams and single injections do not count.",
  },
  {
    id: "fragile-bones",
    question: "Do you have thin or fragile bones?",
    help: "Osteoporosis, or a bone that broke after little force or from running.",
  },
];

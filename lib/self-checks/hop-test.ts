import { EACH, type Check } from "@/lib/self-checks/check";

/** Hopping on the spot. It has no norm; pain in it belongs into the questions of the week. */
export const hopTest: Check = {
  id: "hop-test",
  name: "Hop test",
  about: "Whether each leg takes ten easy hops.",
  needs: "Running shoes and even ground.",
  sides: EACH,
  drawing: "single-leg-stand",
  steps: [
    "Walk for a minute or two first.",
    "Stand on one leg and hop on the spot, low and soft, up to ten times.",
    "Rest, then do the other leg.",
  ],
  ends: "Write down for each leg whether ten hops were easy.",
  stops: [
    "Stop at the first hop that hurts. Pain in the groin, the buttock or the bone between the buttocks: do not try again, and answer the questions of the week.",
    "Leave it out if you have had a stress fracture, unless your physio asks for it.",
  ],
  measured: {
    kind: "words",
    question: "Ten hops",
    options: [
      { value: "yes", label: "Yes, easy" },
      { value: "no", label: "No, but without pain" },
    ],
  },
  targets: [],
  targetNote: "No number is known for this one. Ten easy hops on each leg is our own aim.",
  mark: "D",
  sources: ["team-choice"],
};

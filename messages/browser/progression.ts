/** Answering a proposed step, and parts that are put one after the other. */
export const progression = {
  Step: "Schritt",
  "Choose a step": "Schritt wählen",
  Why: "Warum",
  "{before}, {after}": "{before}, {after}",
  "{before} · {after}": "{before} · {after}",
  "{before} {after}": "{before} {after}",
} as const;

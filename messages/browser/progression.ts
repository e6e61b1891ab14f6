export const progression = {
  "Choose a step": "Schritt wählen",
  Step: "Schritt",
  Why: "Warum",
} as const;

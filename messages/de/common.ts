export const common = {
  Saved: "Gespeichert",
  "Skip to the content": "Zum Inhalt springen",
} as const;

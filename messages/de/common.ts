export const common = {
  "Skip to the content": "Zum Inhalt springen",
} as const;

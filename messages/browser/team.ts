export const team = {
  Athlete: "Läufer:in",
} as const;

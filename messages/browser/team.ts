export const team = {
  Athlete: "Läufer:in",
  "No running": "Kein Laufen",
  Team: "Team",
} as const;

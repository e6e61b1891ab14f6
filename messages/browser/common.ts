export const common = {
  "E-mail": "E-Mail",
  "No running": "Kein Laufen",
  Paused: "Pausiert",
  "Sending…": "Wird gesendet …",
  "Sign in": "Anmelden",
  Team: "Team",
  "until {day}": "bis {day}",
} as const;

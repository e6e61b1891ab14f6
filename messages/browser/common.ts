export const common = {
  "E-mail": "E-Mail",
  Saved: "Gespeichert",
  "Sending…": "Wird gesendet …",
  "Sign in": "Anmelden",
  "Skip to the content": "Zum Inhalt springen",
} as const;

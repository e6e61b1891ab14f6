export const common = {
  "E-mail": "E-Mail",
  "Sending…": "Wird gesendet …",
  "Sign in": "Anmelden",
} as const;

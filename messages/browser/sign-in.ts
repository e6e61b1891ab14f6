export const signIn = {
  Password: "Passwort",
  "Send me a link": "Link schicken",
  "Signing in…": "Anmeldung läuft …",
} as const;

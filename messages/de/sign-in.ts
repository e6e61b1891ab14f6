export const signIn = {
  "Ben, coach: who must not run?": "Ben, Trainer: Wer darf nicht laufen?",
  "Dana, physio: who needs me today?": "Dana, Physio: Wer braucht mich heute?",
  "For the people around a runner’s back: log in ten seconds, and know who needs a referral and why.":
    "Für alle rund um den Rücken von Läuferinnen und Läufern: in zehn Sekunden eintragen und wissen, wer überwiesen werden sollte und warum.",
  "Look around the demo club": "Den Demo-Verein ansehen",
  "New here, and nobody has invited you? <start>Create an organisation</start>":
    "Neu hier und von niemandem eingeladen? <start>Organisation anlegen</start>",
  "Petra, athlete: logs her day": "Petra, Läuferin: trägt ihren Tag ein",
  "Ruth, admin: people and teams": "Ruth, Verwaltung: Personen und Teams",
  "Send me a link by e-mail": "Link per E-Mail schicken",
  "You are in. Sign in once to go on; the link of your letter is used up.":
    "Du bist dabei. Melde dich einmal an, um weiterzumachen; der Link aus der E-Mail ist verbraucht.",
} as const;

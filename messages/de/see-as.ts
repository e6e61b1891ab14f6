export const seeAs = {
  "As your coach sees it": "So sieht es dein:e Trainer:in",
  "Back to your progress": "Zurück zu deinem Verlauf",
  "Change what is shared": "Ändern, was geteilt wird",
  "No coach sees you": "Kein:e Trainer:in sieht dich",
  "None of your teams has a coach just now.": "Keines deiner Teams hat gerade eine:n Trainer:in.",
  "Read just now with the rights of {coaches}. Beside this they read what coaches answered to your logs, and they write your program.":
    "Eben gelesen mit den Rechten von {coaches}. Daneben ist dort zu lesen, was Trainer:innen auf deine Einträge geantwortet haben, und dein Programm wird dort geschrieben.",
  "see it as they do": "so ansehen, wie es dort aussieht",
  "What is not here, they cannot see": "Was hier fehlt, ist dort nicht zu sehen",
} as const;

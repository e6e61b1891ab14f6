export const common = {
  "{name}: {dose}": "{name}: {dose}",
  "{threshold} (number chosen by the team)": "{threshold} (Zahl vom Team gewählt)",
  Evidence: "Beleglage",
  "none // of entries": "keine",
  "Not saved: this form was sent before with something else in it. Reload the page to see what is on record.":
    "Nicht gespeichert: Dieses Formular wurde schon einmal mit anderem Inhalt gesendet. Lade die Seite neu, um zu sehen, was festgehalten ist.",
  Rule: "Regel",
  "Skip to the content": "Zum Inhalt springen",
  "Undoing…": "Wird rückgängig gemacht …",
} as const;

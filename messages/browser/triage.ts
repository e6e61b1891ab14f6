export const triage = {
  "Nothing matched": "Kein Hinweis",
  Watch: "Beobachten",
  Routine: "Abklären",
  Urgent: "Dringend",
  Emergency: "Notfall",
  "Please get help now": "Bitte hol jetzt Hilfe",
  "Please call a doctor": "Bitte ruf eine Ärztin oder einen Arzt an",
  "Call {number}": "{number} anrufen",
  "Europe, and most mobile phones": "Europa und die meisten Handys",
  "United Kingdom": "Vereinigtes Königreich",
  "United States, Canada": "USA, Kanada",
  "United Kingdom; elsewhere your own doctor or out-of-hours line":
    "Vereinigtes Königreich; anderswo deine Arztpraxis oder der ärztliche Bereitschaftsdienst",
  "You do not need an answer from your coach or physio first. Unsure whether it counts? Then it counts: let a doctor decide.":
    "Du brauchst dafür keine Antwort von Trainer:in oder Physio. Unsicher, ob es zählt? Dann zählt es: Lass eine Ärztin oder einen Arzt entscheiden.",
  "If it gets worse while you wait, or anything on the help page is new, get help now.":
    "Wird es schlimmer, während du wartest, oder ist etwas von der Hilfeseite neu, dann hol sofort Hilfe.",
  "All signs that need help now": "Alle Zeichen, bei denen du sofort Hilfe brauchst",
} as const;

export const programsWords = {
  "For a time": "Nach Dauer",
  "Held for seconds": "In Sekunden gehalten",
  "Pyramid of short holds": "Pyramide aus kurzem Halten",
  "Stretch, held for seconds": "Dehnung, in Sekunden gehalten",
} as const;

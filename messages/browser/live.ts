export const live = {
  Live: "Live",
  "Looks again every minute": "Sieht jede Minute nach",
  "Something changed here. Show it": "Hier hat sich etwas geändert. Anzeigen",
} as const;

export const triageSentences = {
  "Contact needed now. Their physio has the reason.": "Kontakt jetzt nötig. Wer als Physio betreut, kennt den Grund.",
} as const;

export const doors = {
  "{n} minutes": { one: "einer Minute", other: "{n} Minuten" },
  "Not saved yet: something in it needs another look.": "Noch nicht gespeichert: Etwas darin braucht noch einen Blick.",
  "Not saved: the database did not answer. What you typed is still here; try again in a moment.":
    "Nicht gespeichert: Die Datenbank hat nicht geantwortet. Deine Eingaben stehen noch hier; versuch es gleich noch einmal.",
  "Not saved: what this was about is not there any more.": "Nicht gespeichert: Worum es ging, gibt es nicht mehr.",
  "That is more text than this form can take. Shorten it and try again.":
    "Das ist mehr Text, als dieses Formular aufnehmen kann. Kürze ihn und versuch es noch einmal.",
  "That was a lot at once. Try again in {wait}.": "Das war sehr viel auf einmal. Versuch es in {wait} noch einmal.",
  "This entry is of a kind that this version of Plumbline does not know.":
    "Diese Art von Eintrag kennt diese Version von Plumbline nicht.",
  "You have switched to another organisation in the meantime. Go back there to save this.":
    "Du hast inzwischen die Organisation gewechselt. Geh dorthin zurück, um das zu speichern.",
} as const;

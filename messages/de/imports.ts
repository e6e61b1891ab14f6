export const imports = {
  "{n} other files of the archive are no activities and were left alone.": {
    one: "Eine andere Datei des Archivs ist keine Aktivität und blieb unberührt.",
    other: "{n} andere Dateien des Archivs sind keine Aktivitäten und blieben unberührt.",
  },
  "{n} runs changed since": { one: "{n} Lauf seitdem geändert", other: "{n} Läufe seitdem geändert" },
  "{n} runs imported": { one: "{n} Lauf importiert", other: "{n} Läufe importiert" },
  "{n} runs merged": { one: "{n} Lauf zusammengeführt", other: "{n} Läufe zusammengeführt" },
  "{n} runs of it you had already; each counts once.": {
    one: "{n} Lauf davon hattest du schon; jeder zählt einmal.",
    other: "{n} Läufe davon hattest du schon; jeder zählt einmal.",
  },
  "{n} runs you changed since stay.": {
    one: "{n} Lauf, den du seitdem geändert hast, bleibt.",
    other: "{n} Läufe, die du seitdem geändert hast, bleiben.",
  },
  "{n} times: {why}": "{n}-mal: {why}",
  "Choose one or more files first.": "Wähle zuerst eine oder mehrere Dateien.",
  "Choose the columns again": "Spalten neu wählen",
  "Choose the day of this run, today or before.": "Wähle den Tag dieses Laufs, heute oder früher.",
  "Could not be read": "Nicht lesbar",
  "from {sources} // an import": "aus {sources}",
  "How far was the run?": "Wie weit war der Lauf?",
  "Import runs": "Läufe importieren",
  "Imported {n} runs from {sources}.": {
    one: "{n} Lauf aus {sources} importiert.",
    other: "{n} Läufe aus {sources} importiert.",
  },
  "Leave it all out": "Alles weglassen",
  "Leaving out…": "Wird weggelassen …",
  "Look before you import": "Ansehen vor dem Import",
  "Merged with a run you have": "Zusammengeführt mit einem Lauf, den du schon hast",
  "Not a run": "Kein Lauf",
  "Nothing is imported yet. Something below needs another look.":
    "Noch ist nichts importiert. Etwas unten braucht noch einen Blick.",
  "Nothing is saved yet. What you leave unticked is left out.":
    "Noch ist nichts gespeichert. Was du nicht ankreuzt, bleibt weg.",
  "Nothing of it is left as it was imported.": "Davon ist nichts mehr so, wie es importiert wurde.",
  "Nothing was imported: the columns were changed in another window. Look at the runs once more.":
    "Es wurde nichts importiert: Die Spalten wurden in einem anderen Fenster geändert. Sieh dir die Läufe noch einmal an.",
  "Nothing was imported: these files were read more than an hour ago, or others since. Choose them again; what is on record already is not doubled.":
    "Es wurde nichts importiert: Diese Dateien wurden vor mehr als einer Stunde gelesen oder seitdem andere. Wähle sie noch einmal; was schon eingetragen ist, wird nicht doppelt gezählt.",
  "Others are importing right now. Nothing was read; try again in a minute.":
    "Gerade importieren andere. Es wurde nichts gelesen; versuch es in einer Minute noch einmal.",
  "Say what stands in which column. Nothing is saved yet.":
    "Gib an, was in welcher Spalte steht. Noch ist nichts gespeichert.",
  "See your history": "Deine bisherigen Einträge ansehen",
  "Take {n} runs off": { one: "{n} Lauf entfernen", other: "{n} Läufe entfernen" },
  "That is more than {max} files. Choose fewer, or put them into one ZIP.":
    "Das sind mehr als {max} Dateien. Wähle weniger oder packe sie in ein ZIP.",
  "That is more than {max} runs at once. Untick some.":
    "Das sind mehr als {max} Läufe auf einmal. Nimm bei einigen das Kreuz weg.",
  "That is more than 32 MB. Of an archive of Strava's, its list activities.csv alone is enough; of others, choose a part at a time.":
    "Das sind mehr als 32 MB. Von einem Archiv von Strava reicht die Liste activities.csv allein; von anderen wähle einen Teil nach dem anderen.",
  "The columns of {name}": "Die Spalten von {name}",
  "The import from {sources} is undone.": "Der Import aus {sources} ist rückgängig gemacht.",
  "There is no run to import.": "Es gibt keinen Lauf zum Importieren.",
  "These runs are on record already. Nothing was imported.":
    "Diese Läufe sind schon eingetragen. Es wurde nichts importiert.",
  "This takes {n} runs off your record.": {
    one: "Damit verschwindet {n} Lauf aus deinen Einträgen.",
    other: "Damit verschwinden {n} Läufe aus deinen Einträgen.",
  },
  "Tick the runs to import, or leave them all out.": "Kreuze die Läufe zum Importieren an, oder lass alle weg.",
  "Undo this import": "Diesen Import rückgängig machen",
  "undone on {day}": "rückgängig gemacht am {day}",
  "What you shared did not arrive here: it may be more than 32 MB, or this phone has no room for it. Choose the files below instead.":
    "Was du geteilt hast, ist hier nicht angekommen: Vielleicht sind es mehr als 32 MB, oder auf diesem Handy ist kein Platz dafür. Wähle die Dateien stattdessen unten aus.",
  "You look at each run before anything is saved. Only the start, the distance and the time are read, never where you ran.":
    "Du siehst jeden Lauf an, bevor etwas gespeichert wird. Gelesen werden nur Beginn, Strecke und Zeit, nie wo du gelaufen bist.",
  "Your coach and physio see the change at once.": "Trainer:in und Physio sehen die Änderung sofort.",
  "Your imports": "Deine Importe",
} as const;

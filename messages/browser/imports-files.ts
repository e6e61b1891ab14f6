export const importsFiles = {
  "The file does not say when the run began. Choose the day.":
    "Die Datei sagt nicht, wann der Lauf begann. Wähle den Tag.",
  "The file holds a run without a distance. Type the run in.":
    "Die Datei enthält einen Lauf ohne Strecke. Tippe den Lauf ein.",
  "The file is damaged, so its numbers cannot be trusted. Copy it from the watch again, or type the run in.":
    "Die Datei ist beschädigt, deshalb ist auf ihre Zahlen kein Verlass. Kopiere sie noch einmal von der Uhr, oder tippe den Lauf ein.",
  "The file is empty.": "Die Datei ist leer.",
  "The file tells of a run longer than 500 km or two days. Type the run in.":
    "Die Datei berichtet von einem Lauf über 500 km oder zwei Tage. Tippe den Lauf ein.",
  "The watch's clock was wrong, so the file does not say on which day this run was. Choose the day.":
    "Die Uhr war falsch gestellt, deshalb sagt die Datei nicht, an welchem Tag dieser Lauf war. Wähle den Tag.",
} as const;

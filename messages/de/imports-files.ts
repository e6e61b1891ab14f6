export const importsFiles = {
  "{file}, row {row}": "{file}, Zeile {row}",
  "{first}, {second} and {n} more": "{first}, {second} und {n} weitere",
  "a file without a name": "eine Datei ohne Namen",
  "A later part of the file is damaged. It was left out.":
    "Ein späterer Teil der Datei ist beschädigt. Er wurde weggelassen.",
  "A run of {distance} is on record for that day already. Tick this one only if it was another.":
    "Für diesen Tag ist schon ein Lauf über {distance} eingetragen. Kreuze diesen nur an, wenn es ein anderer war.",
  "An archive inside an archive inside an archive. Unpack it first.":
    "Ein Archiv in einem Archiv in einem Archiv. Entpacke es zuerst.",
  "files // as a source of runs": "Dateien",
  "It holds more than {max} files.": "Das Archiv enthält mehr als {max} Dateien.",
  "Its laps have no distance. It was taken from the track.":
    "Die Runden haben keine Strecke. Sie wurde aus der Aufzeichnung genommen.",
  "Merged with the run you already have on {day}. It counts once.":
    "Zusammengeführt mit dem Lauf, den du am {day} schon hast. Er zählt einmal.",
  "More than {max} activities. The rest was not read.": "Mehr als {max} Aktivitäten. Der Rest wurde nicht gelesen.",
  "One list at a time: import this one afterwards.": "Eine Liste nach der anderen: Importiere diese danach.",
  "Perhaps the run in {name}. Tick this one only if it was another.":
    "Vielleicht der Lauf in {name}. Kreuze diesen nur an, wenn es ein anderer war.",
  "Reading this file took too long or too much memory, so it was left out.":
    "Diese Datei zu lesen dauerte zu lange oder brauchte zu viel Speicher, deshalb wurde sie weggelassen.",
  "Reading took too long. What is not named here was not read: choose it in parts.":
    "Das Lesen dauerte zu lange. Was hier nicht steht, wurde nicht gelesen: Wähle es in Teilen.",
  "The archive unpacks to more than can be read at once. The rest was not read: choose it in parts.":
    "Das Archiv ist entpackt mehr, als auf einmal gelesen werden kann. Der Rest wurde nicht gelesen: Wähle ihn in Teilen.",
  "The day has not come yet.": "Dieser Tag ist noch nicht gekommen.",
  "The file declares document types or entities of its own, which no watch does. It was not read.":
    "Die Datei bringt eigene Dokumenttypen oder Entitäten mit, was keine Uhr tut. Sie wurde nicht gelesen.",
  "The file does not say what sport it was. It has the pace of a run.":
    "Die Datei sagt nicht, welche Sportart es war. Das Tempo ist das eines Laufs.",
  "The file does not say what sport it was. Tick it if it was a run.":
    "Die Datei sagt nicht, welche Sportart es war. Kreuze sie an, wenn es ein Lauf war.",
  "The file fails its integrity check. Its totals stand before the damage and agree with its laps; check that they look right.":
    "Die Prüfsumme der Datei stimmt nicht. Ihre Summen stehen vor der beschädigten Stelle und passen zu den Runden; prüfe, ob sie richtig aussehen.",
  "The file goes on after the activity with bytes that are no FIT file. They were left out.":
    "Nach der Aktivität folgt in der Datei etwas, das keine FIT-Datei ist. Es wurde weggelassen.",
  "The file has no times, so it may be a route to follow. If you ran it, choose the day.":
    "Die Datei hat keine Zeiten, vielleicht ist sie eine Route zum Nachlaufen. Wenn du sie gelaufen bist, wähle den Tag.",
  "The file holds {n} runs. They were added together.": "Die Datei enthält {n} Läufe. Sie wurden zusammengezählt.",
  "The file holds more entries than a run could. Check that it is the right file.":
    "Die Datei enthält mehr Einträge, als ein Lauf haben kann. Prüfe, ob es die richtige Datei ist.",
  "The file holds more points than two days of running. Check that it is the right file.":
    "Die Datei enthält mehr Punkte als zwei Tage Laufen. Prüfe, ob es die richtige Datei ist.",
  "The file holds more than running. Only the running was counted.":
    "Die Datei enthält mehr als Laufen. Nur das Laufen wurde gezählt.",
  "The file is larger than 10 MB. A run is far smaller; check that it is the right file.":
    "Die Datei ist größer als 10 MB. Ein Lauf ist viel kleiner; prüfe, ob es die richtige Datei ist.",
  "The file is larger than 25 MB. A run is far smaller; check that it is the right file.":
    "Die Datei ist größer als 25 MB. Ein Lauf ist viel kleiner; prüfe, ob es die richtige Datei ist.",
  "The file is locked with a password. Unpack it yourself and choose the file inside.":
    "Die Datei ist mit einem Passwort geschützt. Entpacke sie selbst und wähle die Datei darin.",
  "The file is of a newer kind than this can read. Type the run in.":
    "Die Datei ist von einer neueren Art, als hier gelesen werden kann. Tippe den Lauf ein.",
  "The file is packed in a way that cannot be read here. Unpack it yourself and choose the file inside.":
    "Die Datei ist auf eine Art gepackt, die hier nicht gelesen werden kann. Entpacke sie selbst und wähle die Datei darin.",
  "The list has more than {max} rows. Split it, and import one part after the other.":
    "Die Liste hat mehr als {max} Zeilen. Teile sie und importiere einen Teil nach dem anderen.",
  "The list is larger than 2 MB. Split it, and import one part after the other.":
    "Die Liste ist größer als 2 MB. Teile sie und importiere einen Teil nach dem anderen.",
  "The packed file is damaged. Download it again.": "Die gepackte Datei ist beschädigt. Lade sie noch einmal herunter.",
  "The recording has breaks. The straight line was counted there, so the run may have been longer.":
    "Die Aufzeichnung hat Lücken. Dort wurde die gerade Linie gezählt, der Lauf kann also länger gewesen sein.",
  "The recording was not finished on the watch, so it has no totals. Type the run in.":
    "Die Aufzeichnung wurde auf der Uhr nicht beendet, deshalb fehlen ihr die Summen. Tippe den Lauf ein.",
  "The rest": "Der Rest",
  "The same run as in {name}. It counts once.": "Derselbe Lauf wie in {name}. Er zählt einmal.",
  "The times in the file do not run forward, so the time was left out.":
    "Die Zeiten in der Datei laufen nicht vorwärts, deshalb wurde die Zeit weggelassen.",
  "The track jumps where the signal was lost. The jumps were not counted.":
    "Die Aufzeichnung springt, wo das Signal weg war. Die Sprünge wurden nicht gezählt.",
  "There are no activities in this archive.": "In diesem Archiv sind keine Aktivitäten.",
  "There are no rows in this list.": "In dieser Liste sind keine Zeilen.",
  "There is no activity in this file; it holds settings or daily readings of the watch.":
    "In dieser Datei ist keine Aktivität; sie enthält Einstellungen oder Tageswerte der Uhr.",
  "There is no activity in this file.": "In dieser Datei ist keine Aktivität.",
  "There is no track in this file.": "In dieser Datei ist keine Strecke aufgezeichnet.",
  "This is a course or a workout to follow, not a recorded run.":
    "Das ist eine Strecke oder ein Training zum Nachlaufen, kein aufgezeichneter Lauf.",
  "This is a route to follow, not a recorded run.": "Das ist eine Route zum Nachlaufen, kein aufgezeichneter Lauf.",
  "This is no file of runs that can be read here: FIT, GPX, TCX, CSV, or a ZIP of them.":
    "Das ist keine Datei mit Läufen, die hier gelesen werden kann: FIT, GPX, TCX, CSV oder ein ZIP davon.",
  "This is no list of rows and columns.": "Das ist keine Liste aus Zeilen und Spalten.",
  "This is not a FIT file, whatever its name says. Export the run again.":
    "Das ist keine FIT-Datei, auch wenn sie so heißt. Exportiere den Lauf noch einmal.",
  "This is not a GPX file, whatever its name says. Export the run again.":
    "Das ist keine GPX-Datei, auch wenn sie so heißt. Exportiere den Lauf noch einmal.",
  "This is not a TCX file, whatever its name says. Export the run again.":
    "Das ist keine TCX-Datei, auch wenn sie so heißt. Exportiere den Lauf noch einmal.",
  "Unpacked, the file is larger than any run. Check that it is the right file.":
    "Entpackt ist die Datei größer als jeder Lauf. Prüfe, ob es die richtige Datei ist.",
} as const;

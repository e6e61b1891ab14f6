export const programsRefusals = {
  "A hold must be 1 to 300 seconds.": "Gehalten wird 1 bis 300 Sekunden.",
  "A pyramid has at most 6 steps.": "Eine Pyramide hat höchstens 6 Stufen.",
  "A pyramid has its own sets. Leave this empty.": "Eine Pyramide hat ihre eigenen Sätze. Lass das leer.",
  "A pyramid needs at least one number, such as 6-4-2.": "Eine Pyramide braucht mindestens eine Zahl, etwa 6-4-2.",
  "A run is at least 100 metres. For less, choose “no running”.":
    "Ein Lauf ist mindestens 100 Meter lang. Für weniger wähl „Kein Laufen“.",
  "Choose a day.": "Wähl einen Tag.",
  "Choose how this exercise is counted: held, repeated, stretched, as a pyramid or by time.":
    "Wähl, wie diese Übung gezählt wird: gehalten, wiederholt, gedehnt, als Pyramide oder nach Dauer.",
  "Choose illness, travel or rest.": "Wähl Krankheit, Reise oder Erholung.",
  "Choose what this limit is about.": "Wähl aus, worum es bei dieser Grenze geht.",
  "Each step of a pyramid must be a whole number from 1 to 30.":
    "Jede Stufe einer Pyramide ist eine ganze Zahl von 1 bis 30.",
  "Eight lines of instruction are enough.": "Acht Zeilen Anleitung sind genug.",
  "Leave rest empty.": "Lass die Pause leer.",
  "Only a pyramid has steps such as 6-4-2. Leave this empty.": "Nur eine Pyramide hat Stufen wie 6-4-2. Lass das leer.",
  "Repetitions must be a whole number from 1 to 100.": "Wiederholungen sind eine ganze Zahl von 1 bis 100.",
  "Rest must be 0 to 600 seconds.": "Die Pause liegt zwischen 0 und 600 Sekunden.",
  "Sets must be a whole number from 1 to 10.": "Sätze sind eine ganze Zahl von 1 bis 10.",
  "That is more than 500 km in one run.": "Das sind mehr als 500 km in einem Lauf.",
  "That is not a date of the calendar. Choose the day again.":
    "Dieses Datum gibt es im Kalender nicht. Wähl den Tag noch einmal.",
  "The dose is counted differently from the exercise.": "Die Dosierung wird anders gezählt als die Übung.",
  "The last day lies before the first.": "Der letzte Tag liegt vor dem ersten.",
  "The time must be 5 seconds to 60 minutes.": "Die Dauer liegt zwischen 5 Sekunden und 60 Minuten.",
  "This exercise has no running time. Leave it empty.": "Diese Übung läuft nicht nach Dauer. Lass sie leer.",
  "This exercise is counted in seconds, not repetitions. Leave repetitions empty.":
    "Diese Übung wird in Sekunden gezählt, nicht in Wiederholungen. Lass die Wiederholungen leer.",
  "This exercise is not held. Leave the hold empty.": "Diese Übung wird nicht gehalten. Lass das Halten leer.",
  "We could not read “{part}”. {example}": "„{part}“ konnten wir nicht lesen. {example}",
  "Write a whole number, without a unit.": "Schreib eine ganze Zahl, ohne Einheit.",
  "Write it as a time, like 5 min or 3 × 20 s.": "Schreib es als Dauer, etwa 5 min oder 3 × 20 s.",
  "Write it as sets × repetitions, like 3 × 12. Repetitions have no seconds.":
    "Schreib es als Sätze × Wiederholungen, etwa 3 × 12. Wiederholungen haben keine Sekunden.",
  "Write it like 6-4-2 × 10 s each side.": "Schreib es wie 6-4-2 × 10 s je Seite.",
  "Write it with seconds, like 2 × 30 s each side.": "Schreib es mit Sekunden, etwa 2 × 30 s je Seite.",
  "Write it with seconds, like 3 × 20 s.": "Schreib es mit Sekunden, etwa 3 × 20 s.",
  "Write the longest run as a distance.": "Schreib den längsten Lauf als Strecke.",
  "Write the steps like 6-4-2.": "Schreib die Stufen wie 6-4-2.",
} as const;

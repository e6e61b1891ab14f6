/** Why a form or a file of programs, limits and pauses was not taken. */
export const programsRefusals = {
  "Not saved: this page was sent before with something else in it. Reload it to see what is on record.":
    "Nicht gespeichert: Diese Seite wurde schon einmal mit anderem Inhalt gesendet. Lade sie neu, um zu sehen, was festgehalten ist.",
  "Not saved: this form was sent before with something else in it. Reload the page to see what is on record.":
    "Nicht gespeichert: Dieses Formular wurde schon einmal mit anderem Inhalt gesendet. Lade die Seite neu, um zu sehen, was festgehalten ist.",
  "Not saved: this program was archived or is no longer here. Copy what you need, then go back to the list.":
    "Nicht gespeichert: Dieses Programm wurde archiviert oder ist nicht mehr hier. Kopiere, was du brauchst, und geh dann zurück zur Liste.",
  "{names}: only a physio may put this in a program. Take it out, or ask one.":
    "{names}: Das dürfen nur Physios in ein Programm aufnehmen. Nimm es heraus oder frag in der Physio nach.",
  "{names}: only a physio may put this in a program.": "{names}: Das dürfen nur Physios in ein Programm aufnehmen.",
  "{names}: only a physio may assign this.": "{names}: Das dürfen nur Physios zuweisen.",
  "{names}: only a physio may give this.": "{names}: Das dürfen nur Physios geben.",
  "{names}: only a physio may begin this phase.": "{names}: Diese Phase dürfen nur Physios beginnen.",
  "Choose a file.": "Wähl eine Datei aus.",
  "That is more than 1 MB. Programs are much smaller.": "Das ist mehr als 1 MB. Programme sind viel kleiner.",
  "The library here has no {names}. Update Plumbline, or take it out of the file.":
    "In der Sammlung hier fehlt: {names}. Aktualisiere Plumbline oder nimm es aus der Datei.",
  "Choose at least one athlete.": "Wähl mindestens eine Person aus.",
  "That is more than {n} athletes at once. Assign it in two parts.":
    "Das sind mehr als {n} Läufer:innen auf einmal. Weise es in zwei Teilen zu.",
  "Nothing was assigned: one of these athletes is not ready for a program yet. Reload the page to see who.":
    "Nichts wurde zugewiesen: Eine dieser Personen ist noch nicht bereit für ein Programm. Lade die Seite neu, um zu sehen, wer.",
  "Nothing was assigned: one of these athletes is no longer in your teams, or the program was archived. Reload the page.":
    "Nichts wurde zugewiesen: Eine dieser Personen ist nicht mehr in deinen Teams, oder das Programm wurde archiviert. Lade die Seite neu.",
  "Nothing was assigned. {limits}": "Nichts wurde zugewiesen. {limits}",
  "Not given. {limits}": "Nicht gegeben. {limits}",
  "Not changed. {limits}": "Nicht geändert. {limits}",
  "The program ends before that day. Choose an earlier one, or let it run on.":
    "Das Programm endet vor diesem Tag. Wähl einen früheren oder lass es weiterlaufen.",
  "Choose the day it begins.": "Wähl den Tag, an dem es beginnt.",
  "It cannot begin in the past. Choose today or a later day.":
    "Es kann nicht in der Vergangenheit beginnen. Wähl heute oder einen späteren Tag.",
  "Choose a day within the coming year.": "Wähl einen Tag innerhalb des kommenden Jahres.",
  "That is not a date of the calendar. Choose the day again.":
    "Dieses Datum gibt es im Kalender nicht. Wähl den Tag noch einmal.",
  "The last day comes before the first. Choose a later one.":
    "Der letzte Tag liegt vor dem ersten. Wähl einen späteren.",
  "Two years is the longest. Choose an earlier day.": "Länger als zwei Jahre geht es nicht. Wähl einen früheren Tag.",
  "This program has ended, and what has been stays as it was. Assign it again instead.":
    "Dieses Programm ist beendet, und was war, bleibt, wie es war. Weise es stattdessen neu zu.",
  "What was due before today stays as it was. Choose a later day.":
    "Was vor heute fällig war, bleibt, wie es war. Wähl einen späteren Tag.",
  "Choose an earlier day.": "Wähl einen früheren Tag.",
  "Choose a day.": "Wähl einen Tag.",
  "The last day lies before the first.": "Der letzte Tag liegt vor dem ersten.",
  "Choose illness, travel or rest.": "Wähl Krankheit, Reise oder Erholung.",
  "Four weeks back is the earliest. Choose a later day.":
    "Weiter als vier Wochen zurück geht es nicht. Wähl einen späteren Tag.",
  "A year ahead is the furthest. Leave it empty if you do not know yet.":
    "Weiter als ein Jahr voraus geht es nicht. Lass es leer, wenn du es noch nicht weißt.",
  "Choose what this limit is about.": "Wähl aus, worum es bei dieser Grenze geht.",
  "Write the longest run as a distance.": "Schreib den längsten Lauf als Strecke.",
  "A run is at least 100 metres. For less, choose “no running”.":
    "Ein Lauf ist mindestens 100 Meter lang. Für weniger wähl „Kein Laufen“.",
  "That is more than 500 km in one run.": "Das sind mehr als 500 km in einem Lauf.",
  "Write it with seconds, like 3 × 20 s.": "Schreib es mit Sekunden, etwa 3 × 20 s.",
  "Write it with seconds, like 2 × 30 s each side.": "Schreib es mit Sekunden, etwa 2 × 30 s je Seite.",
  "Write it as sets × repetitions, like 3 × 12. Repetitions have no seconds.":
    "Schreib es als Sätze × Wiederholungen, etwa 3 × 12. Wiederholungen haben keine Sekunden.",
  "Write it like 6-4-2 × 10 s each side.": "Schreib es wie 6-4-2 × 10 s je Seite.",
  "Write it as a time, like 5 min or 3 × 20 s.": "Schreib es als Dauer, etwa 5 min oder 3 × 20 s.",
  "We could not read “{part}”. {example}": "„{part}“ konnten wir nicht lesen. {example}",
  "Sets must be a whole number from 1 to 10.": "Sätze sind eine ganze Zahl von 1 bis 10.",
  "Repetitions must be a whole number from 1 to 100.": "Wiederholungen sind eine ganze Zahl von 1 bis 100.",
  "A hold must be 1 to 300 seconds.": "Gehalten wird 1 bis 300 Sekunden.",
  "The time must be 5 seconds to 60 minutes.": "Die Dauer liegt zwischen 5 Sekunden und 60 Minuten.",
  "Rest must be 0 to 600 seconds.": "Die Pause liegt zwischen 0 und 600 Sekunden.",
  "Each step of a pyramid must be a whole number from 1 to 30.":
    "Jede Stufe einer Pyramide ist eine ganze Zahl von 1 bis 30.",
  "A pyramid needs at least one number, such as 6-4-2.": "Eine Pyramide braucht mindestens eine Zahl, etwa 6-4-2.",
  "A pyramid has at most 6 steps.": "Eine Pyramide hat höchstens 6 Stufen.",
  "A pyramid has its own sets. Leave this empty.": "Eine Pyramide hat ihre eigenen Sätze. Lass das leer.",
  "This exercise is counted in seconds, not repetitions. Leave repetitions empty.":
    "Diese Übung wird in Sekunden gezählt, nicht in Wiederholungen. Lass die Wiederholungen leer.",
  "This exercise is not held. Leave the hold empty.": "Diese Übung wird nicht gehalten. Lass das Halten leer.",
  "This exercise has no running time. Leave it empty.": "Diese Übung läuft nicht nach Dauer. Lass sie leer.",
  "Leave rest empty.": "Lass die Pause leer.",
  "Only a pyramid has steps such as 6-4-2. Leave this empty.": "Nur eine Pyramide hat Stufen wie 6-4-2. Lass das leer.",
  "Write the steps like 6-4-2.": "Schreib die Stufen wie 6-4-2.",
  "Write a whole number, without a unit.": "Schreib eine ganze Zahl, ohne Einheit.",
  "Choose how this exercise is counted: held, repeated, stretched, as a pyramid or by time.":
    "Wähl, wie diese Übung gezählt wird: gehalten, wiederholt, gedehnt, als Pyramide oder nach Dauer.",
  "Choose at least one day of the week.": "Wähl mindestens einen Wochentag.",
  "Name each day once, Monday first.": "Nenn jeden Tag einmal, Montag zuerst.",
  "Every so many days: a whole number from 2 to 14.": "Alle paar Tage: eine ganze Zahl von 2 bis 14.",
  "Choose when this is due: every day, on some days of the week, or around each run.":
    "Wähl, wann das fällig ist: jeden Tag, an bestimmten Wochentagen oder rund um jeden Lauf.",
  "Choose when this is due.": "Wähl, wann das fällig ist.",
  "That exercise is not in your library. Choose another.": "Diese Übung ist nicht in eurer Sammlung. Wähl eine andere.",
  "This exercise is counted differently. Enter its dose again.":
    "Diese Übung wird anders gezählt. Gib ihre Dosierung noch einmal ein.",
  "The list of exercises could not be read. Please try again.":
    "Die Liste der Übungen war nicht lesbar. Bitte versuch es noch einmal.",
  "Choose an exercise.": "Wähl eine Übung.",
  "Add at least one exercise.": "Füg mindestens eine Übung hinzu.",
  "This exercise lost its place in the program. Remove it and add it again.":
    "Diese Übung hat ihren Platz im Programm verloren. Entferne sie und füg sie neu hinzu.",
  "This phase lost its place in the program. Remove it and add it again.":
    "Diese Phase hat ihren Platz im Programm verloren. Entferne sie und füg sie neu hinzu.",
  "Give the phase a name.": "Gib der Phase einen Namen.",
  "Write the tempo as seconds down, held and up, like 3-1-2.":
    "Schreib das Tempo als Sekunden ab, halten und auf, etwa 3-1-2.",
  "A load is 0.5 to 200 kg.": "Ein Gewicht liegt zwischen 0,5 und 200 kg.",
  "A load goes in steps of half a kilogram.": "Ein Gewicht geht in Schritten von einem halben Kilogramm.",
  "Give the exercise a name.": "Gib der Übung einen Namen.",
  "An effort limit is a whole number from 1 to 10.": "Eine Grenze der Anstrengung ist eine ganze Zahl von 1 bis 10.",
  "A pain limit is a whole number from 0 to 10.": "Eine Schmerzgrenze ist eine ganze Zahl von 0 bis 10.",
  "Give the program a title.": "Gib dem Programm einen Titel.",
  "Say what this program is for.": "Sag, wofür dieses Programm ist.",
  "A program has at most 10 phases.": "Ein Programm hat höchstens 10 Phasen.",
  "Two phases share one place. Remove one and add it again.":
    "Zwei Phasen teilen sich einen Platz. Entferne eine und füg sie neu hinzu.",
  "A program holds at most 30 exercises.": "Ein Programm fasst höchstens 30 Übungen.",
  "Two exercises share one place in the program. Remove one and add it again.":
    "Zwei Übungen teilen sich einen Platz im Programm. Entferne eine und füg sie neu hinzu.",
  "Choose a phase of this program.": "Wähl eine Phase dieses Programms.",
  "This phase has no exercise yet. Put one in, or remove the phase.":
    "Diese Phase hat noch keine Übung. Nimm eine auf oder entferne die Phase.",
  "Eight lines of instruction are enough.": "Acht Zeilen Anleitung sind genug.",
  "The dose is counted differently from the exercise.": "Die Dosierung wird anders gezählt als die Übung.",
  "This is no file of Plumbline programs.": "Das ist keine Datei mit Plumbline-Programmen.",
  "This file was written by a newer Plumbline. Update this one first.":
    "Diese Datei stammt von einem neueren Plumbline. Aktualisiere erst dieses.",
  "There is no program in this file.": "In dieser Datei ist kein Programm.",
  "A file holds at most 200 programs.": "Eine Datei fasst höchstens 200 Programme.",
  "A file holds at most 200 exercises.": "Eine Datei fasst höchstens 200 Übungen.",
  "This is no JSON file.": "Das ist keine JSON-Datei.",
  "{why} (at {at})": "{why} (bei {at})",
  "The exercise “{name}” of “{title}” is not in the file. (at {at})":
    "Die Übung „{name}“ aus „{title}“ ist nicht in der Datei. (bei {at})",
} as const;

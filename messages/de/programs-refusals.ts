export const programsRefusals = {
  "{names}: only a physio may assign this.": "{names}: Das dürfen nur Physios zuweisen.",
  "{names}: only a physio may begin this phase.": "{names}: Diese Phase dürfen nur Physios beginnen.",
  "{names}: only a physio may give this.": "{names}: Das dürfen nur Physios geben.",
  "{names}: only a physio may put this in a program.": "{names}: Das dürfen nur Physios in ein Programm aufnehmen.",
  "{names}: only a physio may put this in a program. Take it out, or ask one.":
    "{names}: Das dürfen nur Physios in ein Programm aufnehmen. Nimm es heraus oder frag in der Physio nach.",
  "{why} (at {at})": "{why} (bei {at})",
  "A file holds at most 200 exercises.": "Eine Datei fasst höchstens 200 Übungen.",
  "A file holds at most 200 programs.": "Eine Datei fasst höchstens 200 Programme.",
  "A load goes in steps of half a kilogram.": "Ein Gewicht geht in Schritten von einem halben Kilogramm.",
  "A load is 0.5 to 200 kg.": "Ein Gewicht liegt zwischen 0,5 und 200 kg.",
  "A pain limit is a whole number from 0 to 10.": "Eine Schmerzgrenze ist eine ganze Zahl von 0 bis 10.",
  "A program has at most 10 phases.": "Ein Programm hat höchstens 10 Phasen.",
  "A program holds at most 30 exercises.": "Ein Programm fasst höchstens 30 Übungen.",
  "A year ahead is the furthest. Leave it empty if you do not know yet.":
    "Weiter als ein Jahr voraus geht es nicht. Lass es leer, wenn du es noch nicht weißt.",
  "Add at least one exercise.": "Füg mindestens eine Übung hinzu.",
  "An effort limit is a whole number from 1 to 10.": "Eine Grenze der Anstrengung ist eine ganze Zahl von 1 bis 10.",
  "Choose a day within the coming year.": "Wähl einen Tag innerhalb des kommenden Jahres.",
  "Choose a file.": "Wähl eine Datei aus.",
  "Choose a phase of this program.": "Wähl eine Phase dieses Programms.",
  "Choose an earlier day.": "Wähl einen früheren Tag.",
  "Choose an exercise.": "Wähl eine Übung.",
  "Choose at least one athlete.": "Wähl mindestens eine Person aus.",
  "Choose at least one day of the week.": "Wähl mindestens einen Wochentag.",
  "Choose the day it begins.": "Wähl den Tag, an dem es beginnt.",
  "Choose when this is due: every day, on some days of the week, or around each run.":
    "Wähl, wann das fällig ist: jeden Tag, an bestimmten Wochentagen oder rund um jeden Lauf.",
  "Choose when this is due.": "Wähl, wann das fällig ist.",
  "Every so many days: a whole number from 2 to 14.": "Alle paar Tage: eine ganze Zahl von 2 bis 14.",
  "Four weeks back is the earliest. Choose a later day.":
    "Weiter als vier Wochen zurück geht es nicht. Wähl einen späteren Tag.",
  "Give the exercise a name.": "Gib der Übung einen Namen.",
  "Give the phase a name.": "Gib der Phase einen Namen.",
  "Give the program a title.": "Gib dem Programm einen Titel.",
  "It cannot begin in the past. Choose today or a later day.":
    "Es kann nicht in der Vergangenheit beginnen. Wähl heute oder einen späteren Tag.",
  "Name each day once, Monday first.": "Nenn jeden Tag einmal, Montag zuerst.",
  "Not changed. {limits}": "Nicht geändert. {limits}",
  "Not given. {limits}": "Nicht gegeben. {limits}",
  "Not saved: this page was sent before with something else in it. Reload it to see what is on record.":
    "Nicht gespeichert: Diese Seite wurde schon einmal mit anderem Inhalt gesendet. Lade sie neu, um zu sehen, was festgehalten ist.",
  "Not saved: this program was archived or is no longer here. Copy what you need, then go back to the list.":
    "Nicht gespeichert: Dieses Programm wurde archiviert oder ist nicht mehr hier. Kopiere, was du brauchst, und geh dann zurück zur Liste.",
  "Nothing was assigned: one of these athletes is no longer in your teams, or the program was archived. Reload the page.":
    "Nichts wurde zugewiesen: Eine dieser Personen ist nicht mehr in deinen Teams, oder das Programm wurde archiviert. Lade die Seite neu.",
  "Nothing was assigned: one of these athletes is not ready for a program yet. Reload the page to see who.":
    "Nichts wurde zugewiesen: Eine dieser Personen ist noch nicht bereit für ein Programm. Lade die Seite neu, um zu sehen, wer.",
  "Nothing was assigned. {limits}": "Nichts wurde zugewiesen. {limits}",
  "Say what this program is for.": "Sag, wofür dieses Programm ist.",
  "That exercise is not in your library. Choose another.": "Diese Übung ist nicht in eurer Sammlung. Wähl eine andere.",
  "That is more than {n} athletes at once. Assign it in two parts.":
    "Das sind mehr als {n} Läufer:innen auf einmal. Weise es in zwei Teilen zu.",
  "That is more than 1 MB. Programs are much smaller.": "Das ist mehr als 1 MB. Programme sind viel kleiner.",
  "The exercise “{name}” of “{title}” is not in the file. (at {at})":
    "Die Übung „{name}“ aus „{title}“ ist nicht in der Datei. (bei {at})",
  "The last day comes before the first. Choose a later one.":
    "Der letzte Tag liegt vor dem ersten. Wähl einen späteren.",
  "The library here has no {names}. Update Plumbline, or take it out of the file.":
    "In der Sammlung hier fehlt: {names}. Aktualisiere Plumbline oder nimm es aus der Datei.",
  "The list of exercises could not be read. Please try again.":
    "Die Liste der Übungen war nicht lesbar. Bitte versuch es noch einmal.",
  "The program ends before that day. Choose an earlier one, or let it run on.":
    "Das Programm endet vor diesem Tag. Wähl einen früheren oder lass es weiterlaufen.",
  "There is no program in this file.": "In dieser Datei ist kein Programm.",
  "This exercise is counted differently. Enter its dose again.":
    "Diese Übung wird anders gezählt. Gib ihre Dosierung noch einmal ein.",
  "This exercise lost its place in the program. Remove it and add it again.":
    "Diese Übung hat ihren Platz im Programm verloren. Entferne sie und füg sie neu hinzu.",
  "This file was written by a newer Plumbline. Update this one first.":
    "Diese Datei stammt von einem neueren Plumbline. Aktualisiere erst dieses.",
  "This is no file of Plumbline programs.": "Das ist keine Datei mit Plumbline-Programmen.",
  "This is no JSON file.": "Das ist keine JSON-Datei.",
  "This phase has no exercise yet. Put one in, or remove the phase.":
    "Diese Phase hat noch keine Übung. Nimm eine auf oder entferne die Phase.",
  "This phase lost its place in the program. Remove it and add it again.":
    "Diese Phase hat ihren Platz im Programm verloren. Entferne sie und füg sie neu hinzu.",
  "This program has ended, and what has been stays as it was. Assign it again instead.":
    "Dieses Programm ist beendet, und was war, bleibt, wie es war. Weise es stattdessen neu zu.",
  "Two exercises share one place in the program. Remove one and add it again.":
    "Zwei Übungen teilen sich einen Platz im Programm. Entferne eine und füg sie neu hinzu.",
  "Two phases share one place. Remove one and add it again.":
    "Zwei Phasen teilen sich einen Platz. Entferne eine und füg sie neu hinzu.",
  "Two years is the longest. Choose an earlier day.": "Länger als zwei Jahre geht es nicht. Wähl einen früheren Tag.",
  "What was due before today stays as it was. Choose a later day.":
    "Was vor heute fällig war, bleibt, wie es war. Wähl einen späteren Tag.",
  "Write the tempo as seconds down, held and up, like 3-1-2.":
    "Schreib das Tempo als Sekunden ab, halten und auf, etwa 3-1-2.",
} as const;

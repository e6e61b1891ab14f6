export const triageSentences = {
  "{done} of {all} items done": "{done} von {all} Übungen gemacht",
  "{done} of {n} exercise items done in 28 days, pain {change}: not improved.": {
    one: "{done} von {n} Übung in 28 Tagen gemacht, Schmerz {change}: nicht besser geworden.",
    other: "{done} von {n} Übungen in 28 Tagen gemacht, Schmerz {change}: nicht besser geworden.",
  },
  "{from} to {to} // of pain": "von {from} auf {to}",
  "{n} days of back pain that began before age 45, with {count} features of inflammatory pain.":
    "{n} Tage Rückenschmerzen, die vor dem Alter von 45 Jahren begannen, mit {count} Merkmalen von entzündlichem Schmerz.",
  "{n} days of back pain, longer than 8 weeks. {course}": "{n} Tage Rückenschmerzen, länger als 8 Wochen. {course}",
  "{n} safety questions have no current answer.": {
    one: "{n} Frage zu Warnzeichen hat keine aktuelle Antwort.",
    other: "{n} Fragen zu Warnzeichen haben keine aktuelle Antwort.",
  },
  "{signs} reported.": "Angegeben: {signs}.",
  "{signs} reported. Not sure about {unsure}, which counts as a yes here.":
    "Angegeben: {signs}. Nicht sicher: {unsure}. Das zählt hier als Ja.",
  "50 years or more, first episode": "50 Jahre oder älter, erste Episode",
  "65 years or more": "65 Jahre oder älter",
  "70 years or more": "70 Jahre oder älter",
  "A calf that is swollen, hot or red.": "Eine Wade, die geschwollen, heiß oder rot ist.",
  "A leg score of 7 or more on {days} of the last 7 days, and since {day}.":
    "Beschwerden im Bein von 7 oder mehr an {days} der letzten 7 Tage, und das seit dem {day}.",
  "A symptom at the sacrum, buttock or groin, and pain on hopping.":
    "Beschwerden an Kreuzbein, Gesäß oder Leiste und Schmerz beim Hüpfen.",
  "Back pain at 70 or older, day {n}.": "Rückenschmerzen mit 70 oder älter, Tag {n}.",
  "Back pain at night that no position eases.": "Rückenschmerzen in der Nacht, die keine Lage lindert.",
  "Back pain of 7 or more on {days} of the last 7 days.":
    "Rückenschmerzen von 7 oder mehr an {days} der letzten 7 Tage.",
  "Back pain of 7 or more on {days} of the last 7 days. {atRest}":
    "Rückenschmerzen von 7 oder mehr an {days} der letzten 7 Tage. {atRest}",
  "Back pain with a history of cancer, and new weakness, numbness or a change in walking.":
    "Rückenschmerzen bei Krebs in der Vorgeschichte, dazu neue Schwäche, Taubheit oder ein veränderter Gang.",
  "Back pain with a history of cancer.": "Rückenschmerzen bei Krebs in der Vorgeschichte.",
  "Back pain with a smaller fall or knock, at 65 years or more.":
    "Rückenschmerzen nach einem kleineren Sturz oder Stoß mit 65 Jahren oder mehr.",
  "Back pain with a smaller fall or knock, with fragile bones.":
    "Rückenschmerzen nach einem kleineren Sturz oder Stoß bei brüchigen Knochen.",
  "Back pain with fever, and weakness or numbness in a leg.":
    "Rückenschmerzen mit Fieber und Schwäche oder Taubheit in einem Bein.",
  "Back pain with fever.": "Rückenschmerzen mit Fieber.",
  "Back pain with new weakness in one leg.": "Rückenschmerzen mit neuer Schwäche in einem Bein.",
  "Back pain with steroid tablets for 3 months or more, and a smaller fall or knock, at 65 years or more.":
    "Rückenschmerzen bei Kortisontabletten über 3 Monate oder länger, dazu ein kleinerer Sturz oder Stoß mit 65 Jahren oder mehr.",
  "Back pain with steroid tablets for 3 months or more, and a smaller fall or knock, with fragile bones.":
    "Rückenschmerzen bei Kortisontabletten über 3 Monate oder länger, dazu ein kleinerer Sturz oder Stoß bei brüchigen Knochen.",
  "Back pain with steroid tablets for 3 months or more.":
    "Rückenschmerzen bei Kortisontabletten über 3 Monate oder länger.",
  "Back pain with symptoms in the calf or foot in the last 7 days.":
    "Rückenschmerzen mit Beschwerden in Wade oder Fuß in den letzten 7 Tagen.",
  "Back pain with weight loss without trying.": "Rückenschmerzen mit ungewolltem Gewichtsverlust.",
  "Back pain woke the athlete at night and settled.": "Rückenschmerzen haben nachts geweckt und sich dann gelegt.",
  "back pain: {days} of the first 7 days reported, 3 are needed":
    "Rückenschmerzen: {days} der ersten 7 Tage eingetragen, 3 sind nötig",
  "back pain: {days} of the last 7 days reported, 3 are needed":
    "Rückenschmerzen: {days} der letzten 7 Tage eingetragen, 3 sind nötig",
  "back pain: never reported": "Rückenschmerzen: nie eingetragen",
  "back pain: no first week to compare": "Rückenschmerzen: keine erste Woche zum Vergleich",
  "back pain: not reported on {silent} of {days} days of this episode":
    "Rückenschmerzen: an {silent} von {days} Tagen dieser Episode nicht eingetragen",
  "back pain: not reported since {day}": "Rückenschmerzen: seit {day} nicht eingetragen",
  "back pain: the first and the last week reported overlap":
    "Rückenschmerzen: Die erste und die letzte eingetragene Woche überschneiden sich",
  "Back pain.": "Rückenschmerzen.",
  "Back pain. {answered}": "Rückenschmerzen. {answered}",
  "Began before age 35": "Begann vor dem Alter von 35 Jahren",
  "Began before age 45": "Begann vor dem Alter von 45 Jahren",
  "Calf symptoms. {answered}": "Beschwerden an der Wade. {answered}",
  "Day {n} of back pain, {change}: not improved.": "Tag {n} mit Rückenschmerzen, {change}: nicht besser geworden.",
  "Day {n} of back pain, with too few reports to tell whether it improves.":
    "Tag {n} mit Rückenschmerzen, mit zu wenigen Einträgen, um zu sagen, ob es besser wird.",
  "Day {n} of back pain; an early review helps.": "Tag {n} mit Rückenschmerzen; es hilft, früh hinzusehen.",
  "First episode at 50 or older, day {n}, pain {change}: not improved.":
    "Erste Episode mit 50 oder älter, Tag {n}, Schmerz {change}: nicht besser geworden.",
  "First episode at 50 or older, day {n}.": "Erste Episode mit 50 oder älter, Tag {n}.",
  "Improving: {change}.": "Wird besser: {change}.",
  "Interfered with daily life": "Hat im Alltag gestört",
  "Leg symptoms logged on both sides in the last 7 days.":
    "In den letzten 7 Tagen Beschwerden in den Beinen auf beiden Seiten eingetragen.",
  "Leg symptoms logged on both sides in the last 7 days. {answered}":
    "In den letzten 7 Tagen Beschwerden in den Beinen auf beiden Seiten eingetragen. {answered}",
  "Longest run in the 30 days before {day}: {run} km": "Längster Lauf in den 30 Tagen vor dem {day}: {run} km",
  "Night pain that settles": "Nachtschmerz, der sich legt",
  "No report of back pain for {n} days while an episode is open.":
    "Seit {n} Tagen nichts zu Rückenschmerzen eingetragen, obwohl eine Episode offen ist.",
  "no two weeks to compare": "keine zwei Wochen zum Vergleich",
  "Not improved: {change}.": "Nicht besser: {change}.",
  "Not sure about {unsure}, which counts as a yes here.": "Nicht sicher: {unsure}. Das zählt hier als Ja.",
  "Pain at rest": "Schmerz in Ruhe",
  "Pain at rest on {last} of the last 7 days and on {before} of the 7 before.":
    "Schmerz in Ruhe an {last} der letzten 7 Tage und an {before} der 7 Tage davor.",
  "Pain during {n} runs of the last 7 days was up to {highest} of 10, above 5.": {
    one: "Der Schmerz bei {n} Lauf der letzten 7 Tage ging bis {highest} von 10, also über 5.",
    other: "Der Schmerz bei {n} Läufen der letzten 7 Tage ging bis {highest} von 10, also über 5.",
  },
  "Pain was higher the morning after {n} runs of the last 14 days than before them.":
    "Am Morgen nach {n} Läufen der letzten 14 Tage war der Schmerz stärker als vor dem Lauf.",
  "Pain was higher the morning after {n} runs of the last 7 days than before.": {
    one: "Am Morgen nach {n} Lauf der letzten 7 Tage war der Schmerz stärker als davor.",
    other: "Am Morgen nach {n} Läufen der letzten 7 Tage war der Schmerz stärker als davor.",
  },
  "Ran {run} km": "{run} km gelaufen",
  "Ran {run} km; longest in 30 days was {longest} km (×{ratio}).":
    "{run} km gelaufen; der längste Lauf in 30 Tagen war {longest} km (×{ratio}).",
  "Ran {run} km; longest in 30 days was {longest} km (just over ×1.10).":
    "{run} km gelaufen; der längste Lauf in 30 Tagen war {longest} km (knapp über ×1,10).",
  "Ran {run} km; longest in 30 days was {longest} km.":
    "{run} km gelaufen; der längste Lauf in 30 Tagen war {longest} km.",
  "Ran {run} km; pain before {before}": "{run} km gelaufen; Schmerz davor {before}",
  "Ran {run} km; pain before {before}, during {during}": "{run} km gelaufen; Schmerz davor {before}, dabei {during}",
  "Ran {run} km; pain before {before}, during {during}, next morning {after}":
    "{run} km gelaufen; Schmerz davor {before}, dabei {during}, am nächsten Morgen {after}",
  "Ran {run} km; pain before {before}, next morning {after}":
    "{run} km gelaufen; Schmerz davor {before}, am nächsten Morgen {after}",
  "Ran {run} km; pain during {during}": "{run} km gelaufen; Schmerz dabei {during}",
  "Ran {run} km; pain during {during}, next morning {after}":
    "{run} km gelaufen; Schmerz dabei {during}, am nächsten Morgen {after}",
  "Ran {run} km; pain next morning {after}": "{run} km gelaufen; Schmerz am nächsten Morgen {after}",
  "Running that week because of the back: {running}": "Laufen in dieser Woche wegen des Rückens: {running}",
  "Running was {earlier}, then {later} for two weeks because of the back.":
    "Das Laufen war zwei Wochen lang wegen des Rückens {earlier}, dann {later}.",
  "Running was {running} because of the back, yet every pain reported that week is 0.":
    "Das Laufen war wegen des Rückens {running}, doch jeder in dieser Woche eingetragene Schmerz ist 0.",
  "Some safety questions have no current answer.": "Einige Fragen zu Warnzeichen haben keine aktuelle Antwort.",
  "Soreness at one leg site on both sides in the last 7 days.":
    "Muskelkater an einer Stelle der Beine auf beiden Seiten in den letzten 7 Tagen.",
  "Soreness at one leg site on both sides, and no to symptoms in both legs.":
    "Muskelkater an einer Stelle der Beine auf beiden Seiten, und Nein zu Beschwerden in beiden Beinen.",
  Stretched: "Gedehnt",
  "Stretched on {days} of 28 days, pain {change}: not improved.":
    "An {days} von 28 Tagen gedehnt, Schmerz {change}: nicht besser geworden.",
  "Symptoms in the calf or foot in the last 7 days, without a back episode.":
    "Beschwerden in Wade oder Fuß in den letzten 7 Tagen, ohne Rückenepisode.",
  "The back interfered with daily life in the last 7 days and with running ({running}).":
    "Der Rücken hat in den letzten 7 Tagen im Alltag und beim Laufen gestört ({running}).",
  "The back interfered with daily life in the last 7 days.": "Der Rücken hat in den letzten 7 Tagen im Alltag gestört.",
  "The back interfered with running ({running}).": "Der Rücken hat beim Laufen gestört ({running}).",
  "The gap at the wall is more than a hand.": "Der Abstand zur Wand ist größer als eine Hand.",
  "Too few reports to tell whether it improves.": "Zu wenige Einträge, um zu sagen, ob es besser wird.",
  "Under 18 years": "Unter 18 Jahren",
  "Under 18, day {n} of back pain, worse on arching back.":
    "Unter 18, Tag {n} mit Rückenschmerzen, schlimmer beim Zurückbeugen.",
  "Under 18, day {n} of back pain.": "Unter 18, Tag {n} mit Rückenschmerzen.",
  "Under 18, worse on arching back.": "Unter 18, schlimmer beim Zurückbeugen.",
  "Wall test: more than a hand": "Wandtest: mehr als eine Hand",
  "Worse again: {last} in the last week, {best} in the best week.":
    "Wieder schlimmer: {last} in der letzten Woche, {best} in der besten Woche.",
  "Worst back pain {score} of 10": "Stärkster Rückenschmerz {score} von 10",
} as const;

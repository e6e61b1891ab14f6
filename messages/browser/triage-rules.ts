export const triageRules = {
  "3 or more runs in 14 days with pain next morning above pain before":
    "3 oder mehr Läufe in 14 Tagen mit mehr Schmerz am nächsten Morgen als davor",
  "7 days after the run.": "7 Tage nach dem Lauf.",
  "7 days without interference, and a later weekly entry of full or slightly reduced running.":
    "7 Tage ohne Störung, und ein späterer Wocheneintrag mit uneingeschränktem oder leicht eingeschränktem Laufen.",
  "7 days without soreness on both sides, or the episode ends.":
    "7 Tage ohne Muskelkater auf beiden Seiten, oder die Episode endet.",
  "7 days without such a night, or the episode ends.": "7 Tage ohne eine solche Nacht, oder die Episode endet.",
  "7 days without such a run.": "7 Tage ohne einen solchen Lauf.",
  "7 days without such a symptom, or the episode ends.": "7 Tage ohne solche Beschwerden, oder die Episode endet.",
  "7 days without such a symptom.": "7 Tage ohne solche Beschwerden.",
  "7 or more of 10 on 2 of 7 days, or at rest on 6 of 7 days two weeks in a row":
    "7 oder mehr von 10 an 2 von 7 Tagen, oder in Ruhe an 6 von 7 Tagen zwei Wochen in Folge",
  "7 reported days without pain, or the episode ends.": "7 eingetragene Tage ohne Schmerz, oder die Episode endet.",
  "A check-in of 7 days says so": "Ein Eintrag aus 7 Tagen sagt es",
  "A later answer of no and 7 days without pain, or the episode ends.":
    "Ein späteres Nein und 7 Tage ohne Schmerz, oder die Episode endet.",
  "A later answer of no and 7 days without such a night, or the episode ends; settled by a clinician.":
    "Ein späteres Nein und 7 Tage ohne eine solche Nacht, oder die Episode endet; von einer Fachperson abgeschlossen.",
  "A later answer of no to fever, seen and settled by a clinician.":
    "Ein späteres Nein zu Fieber, von einer Fachperson gesehen und abgeschlossen.",
  "A later answer of no, and 7 days without such a symptom on both sides; settled by a clinician.":
    "Ein späteres Nein und 7 Tage ohne solche Beschwerden auf beiden Seiten; von einer Fachperson abgeschlossen.",
  "A later answer of no, or 7 days without such a symptom; settled by a clinician.":
    "Ein späteres Nein, oder 7 Tage ohne solche Beschwerden; von einer Fachperson abgeschlossen.",
  "A later answer of no, or the episode ends; settled by a clinician.":
    "Ein späteres Nein, oder die Episode endet; von einer Fachperson abgeschlossen.",
  "A later answer of no, seen and settled by a clinician.":
    "Ein späteres Nein, von einer Fachperson gesehen und abgeschlossen.",
  "A later answer of no, settled by a clinician.": "Ein späteres Nein, von einer Fachperson abgeschlossen.",
  "A later wall test of a hand or less.": "Ein späterer Wandtest von einer Hand oder weniger.",
  "A later weekly entry of full or slightly reduced running, or 14 days without one.":
    "Ein späterer Wocheneintrag mit uneingeschränktem oder leicht eingeschränktem Laufen, oder 14 Tage ohne Wocheneintrag.",
  "A later weekly entry, a report of pain in that week, or 14 days.":
    "Ein späterer Wocheneintrag, ein Eintrag mit Schmerz in dieser Woche, oder 14 Tage.",
  "A person asks within 24 hours if an emergency question is open, else within 7 days.":
    "Eine Person fragt innerhalb von 24 Stunden nach, wenn eine Notfallfrage offen ist, sonst innerhalb von 7 Tagen.",
  "A report of back pain, with 3 or more reports in the first and the last week; or the episode ends.":
    "Ein Eintrag zu Rückenschmerzen, mit 3 oder mehr Einträgen in der ersten und der letzten Woche; oder die Episode endet.",
  "A run much longer than any of 30 days": "Ein Lauf, viel länger als jeder der 30 Tage davor",
  "Age 50 or more, first episode, before day 28": "50 Jahre oder älter, erste Episode, vor Tag 28",
  "Age 50 or more, first episode, day 28 or later": "50 Jahre oder älter, erste Episode, ab Tag 28",
  "Age 70 or more": "70 Jahre oder älter",
  "Age under 18, and day 21 or later or worse on arching":
    "Unter 18 Jahren, und ab Tag 21 oder schlimmer beim Zurückbeugen",
  "An unsettled morning after a run": "Ein unruhiger Morgen nach einem Lauf",
  "Asked again after 72 hours.": "Wird nach 72 Stunden noch einmal gefragt.",
  "Back episode at 70 or older": "Rückenepisode mit 70 oder älter",
  "Back pain for longer than 8 weeks": "Rückenschmerzen seit mehr als 8 Wochen",
  "Calf or foot symptom without a back episode": "Beschwerden an Wade oder Fuß ohne Rückenepisode",
  "Cancer, now or in the past, with a deficit in a leg in 7 days":
    "Krebs, jetzt oder früher, mit einem Ausfall in einem Bein in 7 Tagen",
  "Contact within 7 days; seen by a physio or GP within 2 to 4 weeks.":
    "Kontakt innerhalb von 7 Tagen; Termin bei Physio oder in der Hausarztpraxis innerhalb von 2 bis 4 Wochen.",
  "Daily life in 7 days, or a latest weekly entry moderately reduced or worse":
    "Alltag in 7 Tagen, oder der letzte Wocheneintrag deutlich eingeschränkt oder schlimmer",
  "Day 28 or later, 70 % or more of the items of 28 days done":
    "Ab Tag 28, 70 % oder mehr der Übungen aus 28 Tagen gemacht",
  "Day 28 or later, in pain in the last reported week": "Ab Tag 28, mit Schmerz in der letzten eingetragenen Woche",
  "Day 28 or later, stretched on 14 or more of 28 days": "Ab Tag 28, an 14 oder mehr von 28 Tagen gedehnt",
  "Day 28, or the episode ends.": "Tag 28, oder die Episode endet.",
  "Day 42 or later": "Ab Tag 42",
  "Day 57 of the episode or later, still in pain": "Ab Tag 57 der Episode, weiter mit Schmerz",
  "Each question has an answer no older than 14 days.": "Jede Frage hat eine Antwort, die nicht älter als 14 Tage ist.",
  "Fewer than 2 days of 7 or more in 7 days, and fewer than 6 of 7 days at rest; or the episode ends.":
    "Weniger als 2 Tage mit 7 oder mehr in 7 Tagen, und weniger als 6 von 7 Tagen in Ruhe; oder die Episode endet.",
  "Fewer than 2 of the last 7 days with a leg score of 7 or more, or the episode ends; settled by a clinician.":
    "Weniger als 2 der letzten 7 Tage mit Beschwerden im Bein von 7 oder mehr, oder die Episode endet; von einer Fachperson abgeschlossen.",
  "Fewer than 3 such runs in the last 14 days.": "Weniger als 3 solche Läufe in den letzten 14 Tagen.",
  "First episode at 50 or older": "Erste Episode mit 50 oder älter",
  "First episode at 50 or older, not improved after a month":
    "Erste Episode mit 50 oder älter, nach einem Monat nicht besser geworden",
  "Four or more features of inflammatory back pain": "Vier oder mehr Merkmale von entzündlichem Rückenschmerz",
  "Later answers leave fewer than 4 features, or the episode ends.":
    "Spätere Antworten lassen weniger als 4 Merkmale übrig, oder die Episode endet.",
  "Later answers leave more or fewer than 3 features, or the episode ends.":
    "Spätere Antworten lassen mehr oder weniger als 3 Merkmale übrig, oder die Episode endet.",
  "Leg score 7 or more on 2 of the last 7 days, and also 14 or more days ago in this episode":
    "Beschwerden im Bein von 7 oder mehr an 2 der letzten 7 Tage, und in dieser Episode auch schon vor 14 oder mehr Tagen",
  "Mean of the last week 2 or more above the best earlier week":
    "Mittel der letzten Woche 2 oder mehr über der besten früheren Woche",
  "Medical contact the next working day, within 48 hours.":
    "Ärztlicher Kontakt am nächsten Werktag, innerhalb von 48 Stunden.",
  "Medical contact the same day.": "Ärztlicher Kontakt am selben Tag.",
  "Medical contact within 14 days.": "Ärztlicher Kontakt innerhalb von 14 Tagen.",
  "Medical contact within 24 hours.": "Ärztlicher Kontakt innerhalb von 24 Stunden.",
  "Medical contact within 7 days, and no running until then.":
    "Ärztlicher Kontakt innerhalb von 7 Tagen, und bis dahin kein Laufen.",
  "Moderately reduced or worse, and every reported pain of that week 0":
    "Deutlich eingeschränkt oder schlimmer, und jeder eingetragene Schmerz dieser Woche 0",
  "More than 1.10 × the longest single run of the 30 days before":
    "Mehr als 1,10 × der längste einzelne Lauf der 30 Tage davor",
  "More than 3 months, began before 45, 4 or more features": "Mehr als 3 Monate, Beginn vor 45, 4 oder mehr Merkmale",
  "More than 3 months, began before 45, exactly 3 features": "Mehr als 3 Monate, Beginn vor 45, genau 3 Merkmale",
  "No leg weakness, numbness or change in walking any more; settled by a clinician.":
    "Keine Schwäche, keine Taubheit im Bein und kein veränderter Gang mehr; von einer Fachperson abgeschlossen.",
  "No report for more than 7 days, or too few reports at day 28 or later":
    "Mehr als 7 Tage kein Eintrag, oder ab Tag 28 zu wenige Einträge",
  "Not asked, declined, older than 14 days, or not sure":
    "Nicht gefragt, nicht beantwortet, älter als 14 Tage oder nicht sicher",
  "Not improved after a month": "Nach einem Monat nicht besser geworden",
  "Not improved after many weeks": "Nach vielen Wochen nicht besser geworden",
  "Not improved with stretching": "Mit Dehnen nicht besser geworden",
  "Not improved with the programme done": "Trotz umgesetztem Programm nicht besser geworden",
  "Now, the same day; do not wait for a coach.": "Jetzt, noch am selben Tag; nicht auf Trainer:in warten.",
  "Pain above 5 during a run": "Schmerz über 5 beim Laufen",
  "Pain during a run above 5 of 10": "Schmerz beim Laufen über 5 von 10",
  "Pain next morning above pain before": "Schmerz am nächsten Morgen stärker als davor",
  "Pain, tingling, numbness or weakness there in 7 days": "Schmerz, Kribbeln, Taubheit oder Schwäche dort in 7 Tagen",
  "Physio or coach review within 7 days.": "Physio oder Trainer:in sieht es sich innerhalb von 7 Tagen an.",
  "Reduced running, yet no pain reported": "Eingeschränktes Laufen, aber kein Schmerz eingetragen",
  "Safety questions without a current answer": "Fragen zu Warnzeichen ohne aktuelle Antwort",
  "Severe or constant back pain": "Starke oder ständige Rückenschmerzen",
  "Silent, or improvement cannot be told": "Keine Einträge, oder Besserung nicht erkennbar",
  "Soreness at one leg site on both sides in 7 days":
    "Muskelkater an einer Stelle der Beine auf beiden Seiten in 7 Tagen",
  "Soreness on both sides": "Muskelkater auf beiden Seiten",
  "Steroid tablets for 3 months or more; or a smaller fall with age 65 or more or fragile bones":
    "Kortisontabletten über 3 Monate oder länger; oder ein kleinerer Sturz mit 65 Jahren oder mehr oder mit brüchigen Knochen",
  "Such a symptom in 7 days, and yes to pain on hopping":
    "Solche Beschwerden in 7 Tagen, und Ja zu Schmerz beim Hüpfen",
  "Symptoms in the calf or foot during a back episode": "Beschwerden in Wade oder Fuß während einer Rückenepisode",
  "The back interferes with daily life or running": "Der Rücken stört im Alltag oder beim Laufen",
  "The episode ends, or a clinician settles it.": "Die Episode endet, oder eine Fachperson schließt es ab.",
  "The episode ends.": "Die Episode endet.",
  "The last week's mean falls enough below the first week's, or 7 days without pain, or the episode ends.":
    "Das Mittel der letzten Woche fällt genug unter das der ersten, oder 7 Tage ohne Schmerz, oder die Episode endet.",
  "The last week's mean falls enough below the first week's, or 7 days without pain.":
    "Das Mittel der letzten Woche fällt genug unter das der ersten, oder 7 Tage ohne Schmerz.",
  "The last week's mean falls enough below the first week's, or the episode ends.":
    "Das Mittel der letzten Woche fällt genug unter das der ersten, oder die Episode endet.",
  "The last week's mean is less than 2 above the best earlier week, or the episode ends.":
    "Das Mittel der letzten Woche liegt weniger als 2 über der besten früheren Woche, oder die Episode endet.",
  "The latest wall test is more than a hand": "Der letzte Wandtest ist mehr als eine Hand",
  "Three features of inflammatory back pain": "Drei Merkmale von entzündlichem Rückenschmerz",
  "Three unsettled mornings after runs": "Drei unruhige Morgen nach Läufen",
  "Two weekly entries in a row moderately reduced or worse":
    "Zwei Wocheneinträge in Folge deutlich eingeschränkt oder schlimmer",
  "Two weeks of much reduced running": "Zwei Wochen mit deutlich eingeschränktem Laufen",
  "Under 18 with lasting pain, or pain worse on arching back":
    "Unter 18 mit anhaltendem Schmerz oder mit Schmerz, der beim Zurückbeugen zunimmt",
  "Wall test wider than a hand": "Wandtest größer als eine Hand",
  "Worse than the best week of the episode": "Schlimmer als in der besten Woche der Episode",
  "Yes or not sure": "Ja oder nicht sicher",
  "Yes or not sure to a crash or a fall from a height":
    "Ja oder nicht sicher zu einem schweren Unfall oder einem Sturz aus der Höhe",
  "Yes or not sure to any of the four questions": "Ja oder nicht sicher bei einer der vier Fragen",
  "Yes or not sure to both legs, or pain, tingling, numbness or weakness at one leg site on both sides in 7 days":
    "Ja oder nicht sicher zu beiden Beinen, oder Schmerz, Kribbeln, Taubheit oder Schwäche an einer Stelle der Beine auf beiden Seiten in 7 Tagen",
  "Yes or not sure, with an open episode or a calf symptom in 7 days":
    "Ja oder nicht sicher, mit einer offenen Episode oder Beschwerden an der Wade in 7 Tagen",
  "Yes to fever, shivers or feeling ill": "Ja zu Fieber, Schüttelfrost oder Krankheitsgefühl",
  "Yes to fever, with leg weakness or numbness in 7 days":
    "Ja zu Fieber, mit Schwäche oder Taubheit im Bein in 7 Tagen",
  "Yes to the question": "Ja auf die Frage",
  "Yes to the question, or a check-in of 7 days says so": "Ja auf die Frage, oder ein Eintrag aus 7 Tagen sagt es",
  "Yes to weakness in one leg": "Ja zu Schwäche in einem Bein",
  "Yes to weight loss": "Ja zu Gewichtsverlust",
} as const;

export const progressionRules = {
  "{day} ({what})": "{day} ({what})",
  "{day} is not reported in full.": "{day} ist nicht ganz eingetragen.",
  "{day} is too long ago: both must lie in the last {days} days.":
    "{day} ist zu lange her: Beide müssen in den letzten {days} Tagen liegen.",
  "{day} was on another step.": "{day} war auf einem anderen Schritt.",
  "{day}: {what}": "{day}: {what}",
  "{day}: {what}.": "{day}: {what}.",
  "{day}: {what}. One step back.": "{day}: {what}. Ein Schritt zurück.",
  "{day}: {what}. That is acceptable and no reason for more: stay on this step.":
    "{day}: {what}. Das ist in Ordnung und kein Grund für mehr: auf diesem Schritt bleiben.",
  "{day}: {what}. This is the first step, so there is nothing easier here to go back to.":
    "{day}: {what}. Das ist der erste Schritt, hier gibt es nichts Leichteres, zu dem es zurückgehen könnte.",
  "{day}: no repetition over the target is on record in every set.":
    "{day}: Nicht in jedem Satz ist eine Wdh. über dem Ziel eingetragen.",
  "{days} have no day between them.": "Zwischen {days} liegt kein Tag.",
  "{done} of {due} sets": "{done} von {due} Sätzen",
  "{dose} with {kg} kg": "{dose} mit {kg} kg",
  "{dose}, load up to {percent} % of the start": "{dose}, Gewicht bis {percent} % vom Anfang",
  "{n} more sessions on this rung": {
    one: "{n} weitere Einheit auf dieser Stufe",
    other: "{n} weitere Einheiten auf dieser Stufe",
  },
  "{n} more sessions on this step": {
    one: "{n} weitere Einheit auf diesem Schritt",
    other: "{n} weitere Einheiten auf diesem Schritt",
  },
  "{n} over the target repetitions": "{n} Wdh. über dem Ziel",
  "{reps} or more repetitions over the target in every set, {n} sessions in a row":
    "{reps} oder mehr Wdh. über dem Ziel in jedem Satz, {n} Einheiten in Folge",
  "{why} The next step is {step}.": "{why} Der nächste Schritt ist {step}.",
  "A later session on this step that settles, reported in full.":
    "Eine spätere Einheit auf diesem Schritt, nach der es sich beruhigt, ganz eingetragen.",
  "a leg symptom": "Beschwerden im Bein",
  "A leg symptom": "Beschwerden im Bein",
  "A leg symptom was reported on {days}. A physio looks at it before anything changes.":
    "Am {days} wurden Beschwerden im Bein eingetragen. Physio sieht es sich an, bevor sich etwas ändert.",
  "A physio has looked at these sessions.": "In der Physio wurden diese Einheiten angesehen.",
  "A session with pain above the limit, not back at baseline next morning, or not done in full.":
    "Eine Einheit mit Schmerz über der Grenze, am nächsten Morgen nicht zurück beim Ausgangswert, oder nicht ganz gemacht.",
  "A session with pain above the limit, not back at baseline next morning, or not done in full. Or a session without a repetition to spare.":
    "Eine Einheit mit Schmerz über der Grenze, am nächsten Morgen nicht zurück beim Ausgangswert, oder nicht ganz gemacht. Oder eine Einheit ohne eine Wdh. mehr als nötig.",
  "A session with pain above the limit, not back at baseline next morning, or not done in full. Or two sessions without a day between.":
    "Eine Einheit mit Schmerz über der Grenze, am nächsten Morgen nicht zurück beim Ausgangswert, oder nicht ganz gemacht. Oder zwei Einheiten ohne Tag dazwischen.",
  "above baseline next morning": "am nächsten Morgen über dem Ausgangswert",
  "ACSM 2009, progression in resistance training": "ACSM 2009, Steigerung im Krafttraining",
  "All sets at effort {effort} or less, pain {pain} or less, baseline next morning, {n} sessions in a row":
    "Alle Sätze bei Anstrengung {effort} oder weniger, Schmerz {pain} oder weniger, am nächsten Morgen beim Ausgangswert, {n} Einheiten in Folge",
  "All sets were done on {days} with repetitions to spare, {calm}.":
    "Alle Sätze waren am {days} mit Wdh. über dem Ziel geschafft: {calm}.",
  "All sets were done on {days}, with {calm}.": "Alle Sätze waren am {days} geschafft: {calm}.",
  "Any leg symptom in a session": "Irgendwelche Beschwerden im Bein bei einer Einheit",
  "as prescribed": "wie vorgegeben",
  "baseline next morning": "am nächsten Morgen beim Ausgangswert",
  "changed // of an exercise": "geändert",
  "effort {n} of 10": "Anstrengung {n} von 10",
  "effort at most {effort}, pain at most {pain}, form held and baseline next morning":
    "Anstrengung höchstens {effort}, Schmerz höchstens {pain}, Ausführung sauber und am nächsten Morgen beim Ausgangswert",
  "effort at most {effort}, pain at most {pain}, form held, no leg symptom and baseline next morning":
    "Anstrengung höchstens {effort}, Schmerz höchstens {pain}, Ausführung sauber, keine Beschwerden im Bein und am nächsten Morgen beim Ausgangswert",
  "effort: not reported": "Anstrengung: nicht eingetragen",
  "Fewer than {n} sessions in a row, reported in full, at effort {effort} or less and pain {pain} or less":
    "Weniger als {n} Einheiten in Folge, ganz eingetragen, bei Anstrengung {effort} oder weniger und Schmerz {pain} oder weniger",
  "form held": "Ausführung sauber",
  "form lost": "Ausführung nicht mehr sauber",
  "form: not answered": "Ausführung: nicht beantwortet",
  "From {day}: {what}.": "Ab {day}: {what}.",
  "leg symptom: not answered": "Beschwerden im Bein: nicht beantwortet",
  "next morning: not reported": "nächster Morgen: nicht eingetragen",
  "next morning: still to come": "nächster Morgen: kommt noch",
  "no leg symptom": "keine Beschwerden im Bein",
  "No session on this step is on record yet.": "Auf diesem Schritt ist noch keine Einheit eingetragen.",
  "No step after this one": "Kein Schritt nach diesem",
  "not done": "nicht gemacht",
  "Not enough to say yet": "Noch zu wenig, um etwas zu sagen",
  "Once a week, run up to 10 % further than your longest run of the last 30 days":
    "Einmal pro Woche bis zu 10 % weiter laufen als der längste Lauf der letzten 30 Tage",
  "One faster session a week": "Eine schnellere Einheit pro Woche",
  "One good session in a row so far; it takes two.": "Bisher eine gute Einheit in Folge; nötig sind zwei.",
  "pain {n} of 10 during": "Schmerz dabei {n} von 10",
  "Pain above {limit}, up to {most}, baseline next morning":
    "Schmerz über {limit}, bis {most}, am nächsten Morgen beim Ausgangswert",
  "Pain above {most} during, or above baseline next morning, or form lost":
    "Schmerz dabei über {most}, oder am nächsten Morgen über dem Ausgangswert, oder Ausführung nicht mehr sauber",
  "pain did not rise in the run": "Schmerz nahm im Lauf nicht zu",
  "pain during: not reported": "Schmerz dabei: nicht eingetragen",
  "pain rose in the run": "Schmerz nahm im Lauf zu",
  "Repetitions over the target twice": "Zweimal Wdh. über dem Ziel",
  "repetitions over the target: not reported": "Wdh. über dem Ziel: nicht eingetragen",
  "Run 14 min, walk 2 min, twice": "14 min laufen, 2 min gehen, 2-mal",
  "Run 30 min without a break": "30 min laufen ohne Gehpause",
  "Some pain that settled": "Etwas Schmerz, der sich beruhigt hat",
  "Staff add a step or choose another exercise.": "Das Team fügt einen Schritt hinzu oder wählt eine andere Übung.",
  "Staff choose something easier, or a later session settles.":
    "Das Team wählt etwas Leichteres, oder nach einer späteren Einheit beruhigt es sich.",
  "Step {at} of {of}.": "Schritt {at} von {of}.",
  "Taken by rule: {from} becomes {to} from {day} on, because the sessions before went well.":
    "Nach Regel übernommen: Aus {from} wird ab {day} {to}, weil die Einheiten davor gut liefen.",
  "Team choice: no source fixes this number": "Wahl des Teams: Keine Quelle legt diese Zahl fest",
  "That is the last one here.": "Das ist hier der letzte.",
  "The last session does not count towards the next step.": "Die letzte Einheit zählt nicht für den nächsten Schritt.",
  "The last step": "Der letzte Schritt",
  "The last two sessions were good.": "Die letzten beiden Einheiten waren gut.",
  "The next step asks {what}.": "Der nächste Schritt verlangt {what}.",
  "The next step is another exercise, {name}: {dose}.": "Der nächste Schritt ist eine andere Übung, {name}: {dose}.",
  "The same rung twice": "Zweimal dieselbe Stufe",
  "The same rung twice with a day between, effort {effort} or less, pain {pain} or less and not rising in the run, baseline next morning":
    "Zweimal dieselbe Stufe mit einem Tag dazwischen, Anstrengung {effort} oder weniger, Schmerz {pain} oder weniger und im Lauf nicht zunehmend, am nächsten Morgen beim Ausgangswert",
  "The whole rung was done on {days}, with {calm}, and pain did not rise in the run.":
    "Die ganze Stufe war am {days} geschafft: {calm}, und der Schmerz nahm im Lauf nicht zu.",
  "This step lasts at least {days} days, to {day}.": "Dieser Schritt dauert mindestens {days} Tage, bis {day}.",
  "Too much, and nothing easier in the list": "Zu viel, und nichts Leichteres in der Liste",
  "Too much, or not settled by the next morning": "Zu viel, oder am nächsten Morgen nicht beruhigt",
  "Two good sessions in a row": "Zwei gute Einheiten in Folge",
  "Two good sessions in a row on the last step of the list. It stays until someone chooses what comes next.":
    "Zwei gute Einheiten in Folge auf dem letzten Schritt der Liste. Es bleibt dabei, bis jemand wählt, was als Nächstes kommt.",
  "Two good sessions in a row on this step, reported in full, each with its next morning.":
    "Zwei gute Einheiten in Folge auf diesem Schritt, ganz eingetragen, jede mit dem Morgen danach.",
  "Two good sessions in a row, or one that is too much.": "Zwei gute Einheiten in Folge, oder eine, die zu viel ist.",
  "Two sessions called for a step down with no good one between them: {days}. A physio looks at it before anything changes.":
    "Zwei Einheiten sprachen für einen Schritt zurück, ohne eine gute dazwischen: {days}. Physio sieht es sich an, bevor sich etwas ändert.",
  "Two sessions that call for a step down, with no good session between them":
    "Zwei Einheiten, die für einen Schritt zurück sprechen, ohne gute Einheit dazwischen",
  "Two steps down in a row": "Zweimal in Folge ein Schritt zurück",
  "Walk 1 min, run 5 min, 5 times": "1 min gehen, 5 min laufen, 5-mal",
  "Walk 2 min, run 4 min, 5 times": "2 min gehen, 4 min laufen, 5-mal",
  "Walk 3 min, run 3 min, 5 times": "3 min gehen, 3 min laufen, 5-mal",
  "Walk 4 min, run 2 min, 5 times": "4 min gehen, 2 min laufen, 5-mal",
  "Walk 5 min, run 1 min, 5 times": "5 min gehen, 1 min laufen, 5-mal",
  "Walk and run ladders: consensus, none proven better":
    "Stufen aus Gehen und Laufen: fachlicher Konsens, keine ist nachweislich besser",
  "whether all sets were done: not reported": "ob alle Sätze gemacht wurden: nicht eingetragen",
  "whether it was done: not reported": "ob es gemacht wurde: nicht eingetragen",
  "whether pain rose in the run: not answered": "ob Schmerz im Lauf zunahm: nicht beantwortet",
} as const;

export const team = {
  "A dash is a week with nothing on record, which is neither none nor 0. The middle of the team is given of five people or more.":
    "Ein Strich ist eine Woche ohne Eintrag; das heißt weder „nichts“ noch 0. Die Mitte des Teams steht ab fünf Personen da.",
  "Contact first": "Erst Kontakt",
  "fewer than {fewest}": "weniger als {fewest}",
  "Has never logged": "Noch nie etwas eingetragen",
  "Invite them under Members; they appear here once they have joined.":
    "Lade sie unter Mitglieder ein; sie erscheinen hier, sobald sie dabei sind.",
  "kept private": "nicht geteilt",
  "Middle of the team": "Mitte des Teams",
  "No athletes in this team yet": "Noch keine Läufer:innen in diesem Team",
  "No log for {days} days": "Seit {days} Tagen kein Eintrag",
  "Nothing on record": "Nichts vermerkt",
  "Running by week, {unit}": "Laufen je Woche, {unit}",
  Silent: "Still",
  "Their physio has the reason.": "Den Grund kennt die Physio.",
  "until they say": "bis auf Weiteres",
  "Week of": "Woche ab",
  "Which team": "Welches Team",
  "Whom to plan with, who has gone quiet, and the last eight weeks.":
    "Mit wem zu planen ist, wer still geworden ist, und die letzten acht Wochen.",
  "With a limit": "Mit einer Grenze",
  "Worst pain by week, 0 to 10": "Stärkster Schmerz je Woche, 0 bis 10",
  "You are in no team. An admin puts you into one, under Members.":
    "Du bist in keinem Team. Die Verwaltung nimmt dich unter Mitglieder in eines auf.",
} as const;

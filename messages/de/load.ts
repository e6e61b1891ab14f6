export const load = {
  "{n} of {all} days have no log.": {
    one: "{n} von {all} Tagen hat keinen Eintrag.",
    other: "{n} von {all} Tagen haben keinen Eintrag.",
  },
  "A run lacks its time or its effort.": "Einem Lauf fehlt die Zeit oder die Anstrengung.",
  "Above 2 it went with illness in trained athletes; nothing is known of backs.":
    "Über 2 ging sie bei Trainierten mit Krankheit einher; über Rücken ist nichts bekannt.",
  "Acute to chronic, coupled": "Akut zu chronisch, gekoppelt",
  "Acute to chronic, uncoupled": "Akut zu chronisch, ungekoppelt",
  "Acute to chronic, weighted": "Akut zu chronisch, gewichtet",
  "As monotony.": "Wie die Monotonie.",
  "at least {distance}": "mindestens {distance}",
  "Effort (0 to 10) times minutes, added up over seven days.":
    "Anstrengung (0 bis 10) mal Minuten, über sieben Tage zusammengezählt.",
  "Every day was alike.": "Jeder Tag war gleich.",
  "For whoever is used to them. None of these foretells an injury well, no rule here uses them, and none is a target.":
    "Für alle, die sie gewohnt sind. Keines davon sagt eine Verletzung gut voraus, keine Regel hier benutzt sie, und keines ist ein Ziel.",
  "In 5,205 runners a higher one went with fewer injuries, not with more.":
    "Bei 5.205 Läufer:innen ging ein höherer Wert mit weniger Verletzungen einher, nicht mit mehr.",
  "In 5,205 runners it went with neither more nor fewer injuries.":
    "Bei 5.205 Läufer:innen hing es weder mit mehr noch mit weniger Verletzungen zusammen.",
  "It tells injured from uninjured hardly better than a coin; made-up earlier weeks do almost as well.":
    "Es trennt Verletzte von Unverletzten kaum besser als eine Münze; erfundene frühere Wochen können es fast genauso gut.",
  "Means in which a day counts less the longer ago it is, over 7 and 28 days, from eight weeks back.":
    "Mittel, in denen ein Tag umso weniger zählt, je länger er her ist, über 7 und 28 Tage, ab acht Wochen zurück.",
  Monotony: "Monotonie",
  "More about the load": "Mehr zur Belastung",
  "Nothing was run before.": "Davor wurde nichts gelaufen.",
  "Says how hard the week felt, and nothing of the back.":
    "Sagt, wie hart sich die Woche anfühlte, und nichts über den Rücken.",
  "Session load of the week": "Belastung der Woche",
  "Sources: Schuster Brandt Frandsen 2025; Impellizzeri 2020 and 2021; Williams 2017 for the weighted ratio; Foster 1998 for load, monotony and strain.":
    "Quellen: Schuster Brandt Frandsen 2025; Impellizzeri 2020 und 2021; Williams 2017 für das gewichtete Verhältnis; Foster 1998 für Belastung, Monotonie und Strain.",
  Strain: "Strain",
  "The mean daily load over its sample standard deviation.":
    "Die mittlere Belastung am Tag, geteilt durch ihre Standardabweichung der Stichprobe.",
  "The same days give another figure than the two above; none of them is a target.":
    "Dieselben Tage ergeben einen anderen Wert als die zwei darüber; keiner davon ist ein Ziel.",
  "The session load of the week times its monotony.": "Die Belastung der Woche mal ihrer Monotonie.",
  "These seven days over the mean of four weeks, these among them.":
    "Diese sieben Tage, geteilt durch das Mittel von vier Wochen, diese mitgezählt.",
  "These seven days over the mean of the three weeks before.":
    "Diese sieben Tage, geteilt durch das Mittel der drei Wochen davor.",
  "These seven days over the seven before.": "Diese sieben Tage, geteilt durch die sieben davor.",
  "This week {week}; the week before {before}.": "Diese Woche {week}; die Woche davor {before}.",
  "Week to week": "Woche zu Woche",
  "Week totals, ratios, monotony": "Wochensummen, Verhältnisse, Monotonie",
} as const;

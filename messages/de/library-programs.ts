export const libraryPrograms = {
  "30 minutes of brisk walking with pain at 2 of 10 or less, settled by the next morning.":
    "30 Minuten zügiges Gehen mit Schmerz bei 2 von 10 oder weniger, am nächsten Morgen abgeklungen.",
  "30 minutes of walking at 2 of 10 or less, settled the next morning, and nothing new in a leg.":
    "30 Minuten Gehen bei 2 von 10 oder weniger, am nächsten Morgen abgeklungen, und nichts Neues in einem Bein.",
  "A back that moves easily again": "Ein Rücken, der sich wieder leicht bewegt",
  "A back that rests in the middle": "Ein Rücken, der in der Mitte ruht",
  "A careful start after a bad spell": "Ein vorsichtiger Start nach einer schlechten Phase",
  "A few light minutes that keep moving. Long holds are left for another time of day.":
    "Ein paar leichte Minuten in Bewegung. Langes Dehnen bleibt für eine andere Tageszeit.",
  "A few quiet minutes that many runners like. They are for comfort: nobody has shown that they prevent an injury.":
    "Ein paar ruhige Minuten, die viele Läufer:innen mögen. Sie tun gut: Dass sie vor einer Verletzung schützen, hat niemand gezeigt.",
  "A hollow back alone explains little: many have one and no pain. Stomach and buttocks, and length at the front of the hips.":
    "Ein Hohlkreuz allein erklärt wenig: Viele haben eines und keine Schmerzen. Bauch und Gesäß und Länge an der Vorderseite der Hüfte.",
  "A hollow back and a soft stomach": "Ein Hohlkreuz und ein schwacher Bauch",
  "A stomach that holds the back in the middle": "Ein Bauch, der den Rücken in der Mitte hält",
  "About half an hour three times a week. Stay on a step when pain is 3 to 5 and settles; go one back above 5, or when the next morning is worse. Twice back in a row, or anything new in a leg: ask a physio.":
    "Etwa eine halbe Stunde, dreimal pro Woche. Bleib auf einem Schritt, wenn der Schmerz bei 3 bis 5 liegt und abklingt; geh einen zurück bei über 5 oder wenn der nächste Morgen schlechter ist. Zweimal hintereinander zurück oder etwas Neues in einem Bein: Frag eine Physio.",
  "Back to running, step by step": "Zurück zum Laufen, Schritt für Schritt",
  "Begin gently": "Sanft beginnen",
  "Control fades late in a run": "Spät im Lauf lässt der Halt nach",
  "Done twice on different days with pain at 2 of 10 or less, not rising in the run, no limp, and settled by the next morning.":
    "Zweimal an verschiedenen Tagen geschafft, mit Schmerz bei 2 von 10 oder weniger, der im Lauf nicht steigt, ohne Humpeln und am nächsten Morgen abgeklungen.",
  "Done twice on different days with pain at 2 of 10 or less, not rising in the run, no limp, and settled by the next morning. Then run up to 10 % further than your longest run, once a week, and after that one faster session a week.":
    "Zweimal an verschiedenen Tagen geschafft, mit Schmerz bei 2 von 10 oder weniger, der im Lauf nicht steigt, ohne Humpeln und am nächsten Morgen abgeklungen. Lauf dann einmal pro Woche bis zu 10 % weiter als dein längster Lauf und danach eine schnellere Einheit pro Woche.",
  "First back steps": "Erste Schritte für den Rücken",
  "For tight hamstrings, or back pain in a run that nobody can explain yet. Stop if a leg tingles: that is no tight muscle.":
    "Bei verkürzter Beinrückseite oder Rückenschmerzen beim Laufen, die noch niemand erklären kann. Hör auf, wenn ein Bein kribbelt: Das ist kein verkürzter Muskel.",
  "Four calm exercises for trunk and hips that most runners can start with. Which exercise you choose matters less than keeping at it.":
    "Vier ruhige Übungen für Rumpf und Hüfte, mit denen die meisten Läufer:innen beginnen können. Welche Übung du wählst, zählt weniger als dranzubleiben.",
  "Gentle movement before load. Roll buttocks and thighs, never the low back itself; rolling is for comfort.":
    "Sanfte Bewegung vor Belastung. Rolle Gesäß und Oberschenkel, nie den unteren Rücken selbst; Rollen ist zum Wohlfühlen da.",
  "Half an hour of brisk walking is comfortable, and no flag that cannot wait is open.":
    "Eine halbe Stunde zügiges Gehen ist angenehm, und kein Hinweis ist offen, der nicht warten kann.",
  "Hamstrings daily": "Beinrückseite täglich",
  "Hamstrings twice a day": "Beinrückseite zweimal am Tag",
  "Hold the lowest point for one or two seconds, no longer.":
    "Halte den tiefsten Punkt ein bis zwei Sekunden, nicht länger.",
  "Holds for the stomach and length for the front of the hips. Ease off whatever bends the back backwards.":
    "Haltekraft für den Bauch und Länge für die Vorderseite der Hüfte. Mach weniger von allem, was den Rücken nach hinten biegt.",
  "Knots that do not stretch out": "Knoten, die sich nicht wegdehnen lassen",
  "Looser legs and even strength on both sides": "Lockerere Beine und gleiche Kraft auf beiden Seiten",
  "More than a hand at the wall": "Mehr als eine Hand an der Wand",
  "Once a day for each leg. Twice a day if the hamstrings are tight, or if running brings on back pain nobody can explain yet.":
    "Einmal am Tag für jedes Bein. Zweimal am Tag, wenn die Beinrückseite verkürzt ist oder wenn das Laufen Rückenschmerzen auslöst, die noch niemand erklären kann.",
  "One leg": "Ein Bein",
  "Opposite sides": "Über Kreuz",
  "Short holds that add up, first easy ones, then the three that are best known. Add repetitions, not longer holds.":
    "Kurzes Halten, das sich summiert, erst leicht, dann die drei bekanntesten Übungen. Steigere die Wiederholungen, nicht die Haltezeit.",
  "Side trunk and hips share the load that one side of the pelvis complains of. Pain on hopping, or at night: ask a physio first.":
    "Seitlicher Rumpf und Hüfte teilen sich die Last, über die sich eine Seite des Beckens beschwert. Schmerz beim Hüpfen oder nachts: Frag zuerst eine Physio.",
  "Sore beside the dimples, on one side": "Schmerz neben den Grübchen, auf einer Seite",
  "Steadier hips and pelvis": "Mehr Halt für Hüfte und Becken",
  "Three stretches go on throughout; one exercise for strength at a time goes with them. Do the weaker side first.":
    "Drei Dehnungen laufen die ganze Zeit; dazu kommt jeweils eine Übung für die Kraft. Beginne mit der schwächeren Seite.",
  "Tight muscles, uneven strength": "Verkürzte Muskeln, ungleiche Kraft",
  "Two weeks with pain at 2 of 10 or less in these exercises, and settled by the next morning.":
    "Zwei Wochen mit Schmerz bei 2 von 10 oder weniger bei diesen Übungen, am nächsten Morgen abgeklungen.",
  Walk: "Gehen",
  "Walk, then load, without the leg joining in": "Gehen, dann belasten, ohne dass das Bein sich meldet",
  "Walking first, then quiet holds. No toe touches and no full bending while either sends pain down a leg. Tingling, numbness or weakness in a leg: stop, log it, and ask a physio.":
    "Erst gehen, dann ruhig halten. Kein Vorbeugen zu den Zehen und kein volles Beugen, solange eines davon Schmerz ins Bein schickt. Kribbeln, Taubheit oder Schwäche in einem Bein: aufhören, eintragen und eine Physio fragen.",
  "Wind down after a run": "Nach dem Lauf herunterkommen",
} as const;

export const libraryWarmUps = {
  "Add a few minutes every few days, up to 20, then walk briskly.":
    "Steigere alle paar Tage um ein paar Minuten, bis 20, dann gehe zügig.",
  "Add high knees, leg swings and walking lunges.": "Nimm Kniehebelauf, Beinpendeln und Ausfallschritte im Gehen dazu.",
  "Bend your knees in every pose.": "Beuge in jeder Haltung die Knie.",
  "Brisk walk": "Zügiges Gehen",
  "Change with each breath instead of holding.": "Wechsle mit jedem Atemzug, statt zu halten.",
  "Choose flat ground.": "Wähle ebenen Boden.",
  "Doing it all at once: two short walks are worth as much.":
    "Du machst alles auf einmal: Zweimal kurz zu gehen ist genauso viel wert.",
  "Dynamic warm-up": "Dynamisches Aufwärmen",
  "Easy walk": "Lockeres Gehen",
  "End warm and a little out of breath.": "Am Ende bist du warm und ein wenig außer Atem.",
  "Forcing the heels down: leave the knees soft.": "Du drückst die Fersen hinunter: Lass die Knie locker.",
  "Go one step back, or walk.": "Geh einen Schritt zurück oder gehe nur.",
  "Holding long: move on with each breath.": "Du hältst lange: Geh mit jedem Atemzug weiter.",
  "Keep it light: you should not be tired when the run starts.":
    "Halte es leicht: Du solltest nicht müde sein, wenn der Lauf beginnt.",
  "Keep pain at 2 of 10 or less.": "Halte den Schmerz bei 2 von 10 oder weniger.",
  "Keep your trunk tall and still.": "Halte den Rumpf aufrecht und ruhig.",
  "Kicking hard: let the leg hang and swing.": "Du trittst kräftig: Lass das Bein hängen und schwingen.",
  "Leave a day between. Above 5 of 10, or worse the next morning, go one step back.":
    "Lass einen Tag dazwischen. Über 5 von 10 oder am nächsten Morgen schlechter: Geh einen Schritt zurück.",
  "Leave it out when it sends tingling down the leg.": "Lass die Übung weg, wenn es dabei im Bein kribbelt.",
  "Leg swings": "Beinpendeln",
  "Let the swing grow a little; two sets.": "Lass den Schwung etwas größer werden; zwei Sätze.",
  "Let your arms swing and your steps be quick.": "Lass die Arme schwingen und mach schnelle Schritte.",
  "Long stretches in between: keep moving.": "Lange Dehnungen dazwischen: Bleib in Bewegung.",
  "Move through a few easy poses such as downward dog and lunge.":
    "Bewege dich durch ein paar leichte Haltungen wie herabschauender Hund und Ausfallschritt.",
  "Note how your back feels the next morning.": "Achte darauf, wie sich dein Rücken am nächsten Morgen anfühlt.",
  "Note how your back is the next morning.": "Achte darauf, wie dein Rücken am nächsten Morgen ist.",
  "Over-long steps: take quicker ones instead.": "Zu lange Schritte: Mach lieber schnellere.",
  "Run easily: you could talk in whole sentences.": "Laufe locker: Du könntest in ganzen Sätzen reden.",
  "Running faster to make up for the walking.": "Du läufst schneller, um das Gehen wettzumachen.",
  "Stamping or limping: shorten your steps, or stop and log it.":
    "Du stampfst oder humpelst: Mach kürzere Schritte oder hör auf und trag es ein.",
  "Starting fast: let the first minutes be a walk.": "Du beginnst schnell: Gehe die ersten Minuten.",
  "Stay well inside what is comfortable.": "Bleib deutlich in dem Bereich, der angenehm ist.",
  "Stop while it still feels good.": "Hör auf, solange es sich noch gut anfühlt.",
  "Swing lower.": "Schwinge weniger hoch.",
  "Swing the other leg forward and back, loosely.": "Schwinge das andere Bein locker vor und zurück.",
  "Take the next step of the ladder when one was done twice with pain at 2 of 10 or less, settled by the next morning.":
    "Nimm den nächsten Schritt, wenn einer zweimal mit Schmerz bei 2 von 10 oder weniger geschafft ist und es am nächsten Morgen abgeklungen war.",
  "The back arches with each swing: swing lower.":
    "Der Rücken geht bei jedem Schwung ins Hohlkreuz: Schwinge weniger hoch.",
  "Turn back while it is still easy.": "Kehr um, solange es noch leicht ist.",
  "Up to 10 minutes.": "Bis zu 10 Minuten.",
  "Walk and run in turns": "Gehen und Laufen im Wechsel",
  "Walk as if you were a little late.": "Gehe, als wärst du ein wenig spät dran.",
  "Walk before you have to.": "Gehe, bevor du musst.",
  "Walk briskly for five minutes.": "Gehe fünf Minuten zügig.",
  "Walk for 15 minutes, or more easily.": "Gehe 15 Minuten oder lockerer.",
  "Walk for 5 minutes, more often.": "Gehe 5 Minuten, dafür öfter.",
  "Walk for five minutes first.": "Gehe zuerst fünf Minuten.",
  "Walk tall, arms loose, at a pace that lets you talk.":
    "Gehe aufrecht, die Arme locker, in einem Tempo, bei dem du reden kannst.",
  "Walk, then jog easily.": "Gehe, dann trabe locker.",
  "When 30 minutes stay at 2 of 10 or less and settle by the next morning, ask about walking and running in turns.":
    "Wenn 30 Minuten bei 2 von 10 oder weniger bleiben und es am nächsten Morgen abgeklungen ist, frag nach Gehen und Laufen im Wechsel.",
  "Yoga warm-up": "Aufwärmen mit Yoga",
} as const;

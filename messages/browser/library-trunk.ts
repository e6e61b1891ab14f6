export const libraryTrunk = {
  "Bend the knee that goes down, as in the dead bug.": "Beuge das Knie des Beins, das du senkst, wie beim Käfer.",
  "Bending the knee: keep the leg long.": "Du beugst das Knie: Halte das Bein lang.",
  "Bird dog": "Vierfüßlerstand mit Arm- und Beinheben (Bird Dog)",
  "Bird dog with squares": "Bird Dog mit kleinen Quadraten",
  "Bird dog, leg only": "Vierfüßlerstand mit Beinheben",
  "Breathe out as it goes down, bring it back, change legs.":
    "Atme beim Senken aus, hole das Bein zurück, wechsle das Bein.",
  "Breathe out as you reach, and keep the low back still.":
    "Atme beim Strecken aus und halte den unteren Rücken ruhig.",
  "Build to 3 × 10, and take three seconds each way.":
    "Steigere bis 3 × 10 und nimm dir drei Sekunden für jede Richtung.",
  "Build to 3 × 12, then hold for 5 seconds.": "Steigere bis 3 × 12, dann halte 5 Sekunden.",
  "Build to 3 × 12, then lift the opposite arm too.": "Steigere bis 3 × 12, dann hebe auch den Arm der anderen Seite.",
  "Build to 3 × 12, then lift your hips into a bridge.":
    "Steigere bis 3 × 12, dann hebe die Hüfte in die Schulterbrücke.",
  "Build to 3 × 12, then reach with arm and leg: the dead bug.":
    "Steigere bis 3 × 12, dann strecke Arm und Bein: der Käfer.",
  "Change the bent knee halfway through.": "Wechsle nach der Hälfte das gebeugte Knie.",
  "Curl-up, elbows up": "Curl-up, Ellbogen abgehoben",
  "Curl-up, head nod": "Curl-up, nur Nicken",
  "Curling up high: lift only until the head is just off the floor.":
    "Du rollst weit hoch: Hebe nur, bis der Kopf gerade vom Boden ist.",
  "Dead bug": "Käfer (Dead Bug)",
  "Dead bug, straight legs": "Käfer mit gestreckten Beinen",
  "Do it lying on your back.": "Mache es in Rückenlage.",
  "Do not let the low back hollow as the leg rises.":
    "Lass den unteren Rücken nicht ins Hohlkreuz gehen, wenn das Bein steigt.",
  "Draw small squares with hand and foot for 10 seconds.": "Zeichne 10 Sekunden lang mit Hand und Fuß kleine Quadrate.",
  "Draw up as if to stop wind, then as if to stop urine.":
    "Ziehe den Beckenboden hoch, als wolltest du Luft zurückhalten, dann Urin.",
  "Elbows sink: rest, and do fewer.": "Die Ellbogen sinken: Mach eine Pause und weniger Wiederholungen.",
  "Flatten your low back to the floor by tightening your stomach.":
    "Drücke den unteren Rücken flach an den Boden, indem du den Bauch anspannst.",
  "Go to 8-6-4, then breathe deeply while you hold. Add one or two repetitions to each set in a week; keep every hold at 10 seconds.":
    "Steigere auf 8-6-4, dann atme beim Halten tief. Steigere jeden Satz um ein bis zwei Wiederholungen pro Woche; halte immer 10 Sekunden.",
  "Go to 8-6-4, then draw small squares with hand and foot. Add one or two repetitions to each set in a week; keep every hold at 10 seconds.":
    "Steigere auf 8-6-4, dann zeichne mit Hand und Fuß kleine Quadrate. Steigere jeden Satz um ein bis zwei Wiederholungen pro Woche; halte immer 10 Sekunden.",
  "Go to 8-6-4, then lift head and shoulders a little. Add one or two repetitions to each set in a week; keep every hold at 10 seconds.":
    "Steigere auf 8-6-4, dann hebe Kopf und Schultern ein wenig. Steigere jeden Satz um ein bis zwei Wiederholungen pro Woche; halte immer 10 Sekunden.",
  "Go to 8-6-4, then lift the elbows off the floor. Add one or two repetitions to each set in a week; keep every hold at 10 seconds.":
    "Steigere auf 8-6-4, dann hebe die Ellbogen vom Boden. Steigere jeden Satz um ein bis zwei Wiederholungen pro Woche; halte immer 10 Sekunden.",
  "Go to 8-6-4, then lift the opposite arm too. Add one or two repetitions to each set in a week; keep every hold at 10 seconds.":
    "Steigere auf 8-6-4, dann hebe auch den Arm der anderen Seite. Steigere jeden Satz um ein bis zwei Wiederholungen pro Woche; halte immer 10 Sekunden.",
  "Heel taps": "Fersentippen",
  "Hips tip to one side: keep both hip bones facing the floor.":
    "Die Hüfte kippt zur Seite: Beide Hüftknochen zeigen zum Boden.",
  "Hold and breathe for five seconds, and let go fully.": "Halte fünf Sekunden, atme dabei und lass ganz los.",
  "Hold for 10 seconds with both hips level, and lower it.":
    "Halte 10 Sekunden, beide Hüften auf gleicher Höhe, und senke ihn ab.",
  "Hold for 2 seconds.": "Halte 2 Sekunden.",
  "Hold for 5 seconds.": "Halte 5 Sekunden.",
  "Hold for 8 seconds, then add a slow heel raise as you hold.":
    "Halte 8 Sekunden, dann hebe beim Halten zusätzlich langsam die Fersen.",
  "Hold for 8 seconds, then do it standing.": "Halte 8 Sekunden, dann mache es im Stehen.",
  "Hold for two seconds, and let go.": "Halte zwei Sekunden und lass los.",
  "Hold for two seconds, lower it, change legs.": "Halte zwei Sekunden, senke es ab, wechsle das Bein.",
  "Hold for two seconds, lower them, change sides.": "Halte zwei Sekunden, senke sie ab, wechsle die Seite.",
  "Hold hand and foot still, as in the bird dog.": "Halte Hand und Fuß ruhig, wie im Bird Dog.",
  "Holding your breath: breathe out as you move.": "Du hältst die Luft an: Atme bei der Bewegung aus.",
  "If you leak, feel heaviness or pain there, ask a pelvic health physio.":
    "Wenn du Urin verlierst oder dort Schwere oder Schmerz spürst, frag eine Physio für Beckengesundheit.",
  "Keep both hip bones facing the floor.": "Beide Hüftknochen zeigen zum Boden.",
  "Keep one foot on the floor and lift the other knee.": "Lass einen Fuß am Boden und hebe das andere Knie.",
  "Keep the knee bent and lower one heel to tap the floor.":
    "Lass das Knie gebeugt und senke eine Ferse, bis sie den Boden antippt.",
  "Keep the knees bent and only tap a heel on the floor.":
    "Lass die Knie gebeugt und tippe nur mit einer Ferse auf den Boden.",
  "Keep the squares small; the trunk does not move.": "Halte die Quadrate klein; der Rumpf bewegt sich nicht.",
  "Leave it out when arching your back hurts, or when you are under 18 and have back pain.":
    "Lass die Übung weg, wenn das Hohlkreuz wehtut oder wenn du unter 18 bist und Rückenschmerzen hast.",
  "Leave it out when it hurts your neck.": "Lass die Übung weg, wenn sie dem Nacken wehtut.",
  "Leg lift, face down": "Beinheben in Bauchlage",
  "Lie as for the curl-up, hands under your low back.":
    "Lege dich hin wie zum Curl-up, die Hände unter dem unteren Rücken.",
  "Lie face down with your arms stretched overhead.": "Lege dich auf den Bauch, die Arme über den Kopf gestreckt.",
  "Lie face down, forehead on your hands.": "Lege dich auf den Bauch, die Stirn auf den Händen.",
  "Lie on your back with arms and legs straight up.": "Lege dich auf den Rücken, Arme und Beine gerade nach oben.",
  "Lie on your back with knees bent and feet flat.":
    "Lege dich auf den Rücken, die Knie gebeugt, die Füße flach am Boden.",
  "Lie on your back with knees bent.": "Lege dich auf den Rücken, die Knie gebeugt.",
  "Lie on your back with one knee bent and one leg straight.":
    "Lege dich auf den Rücken, ein Knie gebeugt, ein Bein gestreckt.",
  "Lie on your back, arms up, hips and knees bent to right angles.":
    "Lege dich auf den Rücken, die Arme nach oben, Hüfte und Knie im rechten Winkel gebeugt.",
  "Lie on your back, hips and knees bent to right angles.":
    "Lege dich auf den Rücken, Hüfte und Knie im rechten Winkel gebeugt.",
  "Lie on your back, one knee bent, both hands under the hollow of your low back.":
    "Lege dich auf den Rücken, ein Knie gebeugt, beide Hände unter der Wölbung des unteren Rückens.",
  "Lift head and shoulders a little, and hold for 10 seconds.":
    "Hebe Kopf und Schultern ein wenig und halte 10 Sekunden.",
  "Lift head and shoulders a little, as one piece.": "Hebe Kopf und Schultern ein wenig, wie aus einem Stück.",
  "Lift one arm and the opposite leg a hand's width.": "Hebe einen Arm und das Bein der anderen Seite eine Handbreit.",
  "Lift the leg alone and leave both hands down.": "Hebe nur das Bein und lass beide Hände am Boden.",
  "Lift the leg alone.": "Hebe nur das Bein.",
  "Lift your elbows off the floor.": "Hebe die Ellbogen vom Boden.",
  "Lifting high: think long, not high.": "Du hebst hoch: Denke an lang, nicht an hoch.",
  "Lower one arm overhead and the opposite leg.": "Senke einen Arm über den Kopf und das Bein der anderen Seite.",
  "Lower one arm overhead and the opposite straight leg.":
    "Senke einen Arm über den Kopf und das gestreckte Bein der anderen Seite.",
  "Lower the heel only as far as your back stays still.": "Senke die Ferse nur so weit, wie dein Rücken ruhig bleibt.",
  "Make the movement smaller.": "Mach die Bewegung kleiner.",
  "McGill curl-up": "Curl-up nach McGill",
  "Move more slowly, then reach further with a straighter leg.":
    "Werde langsamer, dann strecke dich weiter, mit geraderem Bein.",
  "Nod, and make your head light on the floor for 10 seconds.":
    "Nicke und mach den Kopf 10 Sekunden lang leicht auf dem Boden.",
  "Only nod your head, without lifting it.": "Nicke nur mit dem Kopf, ohne ihn zu heben.",
  "Pelvic floor lift": "Beckenboden anspannen",
  "Pelvic floor lift, standing": "Beckenboden anspannen, im Stehen",
  "Pelvic tilt": "Beckenkippen",
  "Pushing down: it is a lift, so start lighter.": "Du drückst nach unten: Es geht nach oben, also beginne sanfter.",
  "Pushing with the feet: let the stomach do it.": "Du drückst mit den Füßen: Überlass es dem Bauch.",
  "Put a cushion under your stomach and lift less high.": "Lege ein Kissen unter den Bauch und hebe weniger hoch.",
  "Reach one arm forward and the opposite leg back.":
    "Strecke einen Arm nach vorn und das Bein der anderen Seite nach hinten.",
  "Rest your elbows on the floor, as in the curl-up.": "Lass die Ellbogen am Boden, wie im Curl-up.",
  "Rushing: take three seconds each way.": "Du hetzt: Nimm dir drei Sekunden für jede Richtung.",
  "Shorten the reach when your back lifts off the floor.":
    "Strecke dich weniger weit, wenn dein Rücken vom Boden abhebt.",
  "Slide both hands under the hollow of your low back.": "Schiebe beide Hände unter die Wölbung des unteren Rückens.",
  "Slide one foot back, then lift it to hip height.": "Schiebe einen Fuß nach hinten, dann hebe ihn auf Hüfthöhe.",
  "Slide the foot back along the floor without lifting it.": "Schiebe den Fuß am Boden nach hinten, ohne ihn zu heben.",
  "Squeeze one buttock and lift that straight leg a little.":
    "Spanne eine Gesäßhälfte an und hebe das gestreckte Bein dieser Seite ein wenig.",
  "Squeezing buttocks or thighs: leave them soft.": "Du spannst Gesäß oder Oberschenkel an: Lass sie locker.",
  "Stand tall with feet under your hips.": "Stehe aufrecht, die Füße unter der Hüfte.",
  "Start in a bird dog, arm and opposite leg long.":
    "Beginne im Bird Dog, Arm und Bein der anderen Seite lang gestreckt.",
  "Start on hands and knees with a flat back.": "Beginne auf Händen und Knien mit geradem Rücken.",
  "Stay in the part that does not hurt.": "Bleib in dem Bereich, der nicht wehtut.",
  "Stop before your back moves, come back, change sides.":
    "Stoppe, bevor sich dein Rücken bewegt, komm zurück, wechsle die Seite.",
  "Sweep hand and knee back under you between holds.": "Führe Hand und Knie zwischen dem Halten unter dich zurück.",
  Swimmer: "Schwimmer",
  "The back lifts off the floor: reach less far.": "Der Rücken hebt vom Boden ab: Strecke dich weniger weit.",
  "The chin pokes forward: keep a fist's room under it.":
    "Das Kinn schiebt sich vor: Lass darunter Platz für eine Faust.",
  "The head drops or lifts: look at the floor between your hands.":
    "Der Kopf sinkt oder hebt sich: Schau zwischen den Händen auf den Boden.",
  "The head tips back: look at the floor.": "Der Kopf kippt in den Nacken: Schau auf den Boden.",
  "The hip bone leaves the floor: lift less high.": "Der Hüftknochen hebt vom Boden ab: Hebe weniger hoch.",
  "The low back hollows: lift less high and tighten your stomach.":
    "Der untere Rücken geht ins Hohlkreuz: Hebe weniger hoch und spanne den Bauch an.",
  "The low back presses flat: leave its hollow as it is.":
    "Der untere Rücken drückt sich flach: Lass seine Wölbung, wie sie ist.",
  "The trunk sways with the arm: draw smaller squares.": "Der Rumpf schwankt mit: Zeichne kleinere Quadrate.",
  "This is not a sit-up: the low back does not move.": "Das ist kein Sit-up: Der untere Rücken bewegt sich nicht.",
  "Tighten your stomach as if someone were about to nudge you.":
    "Spanne den Bauch an, als würde dich gleich jemand anstupsen.",
} as const;

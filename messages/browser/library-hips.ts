export const libraryHips = {
  "Add 2 to 10 % load once you can do one or two repetitions over the target on two days in a row.":
    "Steigere das Gewicht um 2 bis 10 %, sobald du an zwei Tagen hintereinander ein bis zwei Wiederholungen mehr schaffst als vorgesehen.",
  "Add a band above the knees, then move on to side-lying leg lifts, 3 × 12.":
    "Nimm ein Band über den Knien dazu, dann wechsle zum Beinheben in Seitlage, 3 × 12.",
  "Add a band or an ankle weight. Add 2 to 10 % load once you can do one or two repetitions over the target on two days in a row.":
    "Nimm ein Band oder ein Gewicht am Knöchel dazu. Steigere das Gewicht um 2 bis 10 %, sobald du an zwei Tagen hintereinander ein bis zwei Wiederholungen mehr schaffst als vorgesehen.",
  "Arching at the top: stop where knees, hips and shoulders are in line.":
    "Oben entsteht ein Hohlkreuz: Stoppe, wo Knie, Hüfte und Schultern eine Linie bilden.",
  "Band walk": "Seitgang mit Band",
  "Bend at the hips; the back keeps its shape.": "Beuge dich in der Hüfte; der Rücken behält seine Form.",
  "Breathe, and look ahead.": "Atme und schau nach vorn.",
  "Bridge with marching": "Schulterbrücke mit Marschieren",
  "Bring it back over two seconds.": "Führe es in zwei Sekunden zurück.",
  "Build to 3 × 10, then lift on one leg alone.": "Steigere bis 3 × 10, dann hebe mit nur einem Bein.",
  "Build to 3 × 10, then put the stick away.": "Steigere bis 3 × 10, dann lege den Stab weg.",
  "Build to 3 × 12, then hold each lift for two seconds.":
    "Steigere bis 3 × 12, dann halte oben jeweils zwei Sekunden.",
  "Build to 3 × 15, then one leg at a time, 3 × 8.": "Steigere bis 3 × 15, dann mit einem Bein, 3 × 8.",
  "Build to 3 × 40 s, then turn your head from side to side.":
    "Steigere bis 3 × 40 s, dann drehe den Kopf von Seite zu Seite.",
  Clamshell: "Muschel",
  "Clamshell with a band": "Muschel mit Band",
  "Come down and rest when your hips sink.": "Komm herunter und mach eine Pause, wenn die Hüfte sinkt.",
  "Deadlift with a weight": "Kreuzheben mit Gewicht",
  "Do not let the knees fall inwards.": "Lass die Knie nicht nach innen fallen.",
  "Do not roll your hips backwards to open further.": "Kippe die Hüfte nicht nach hinten, um weiter zu öffnen.",
  "Feet close up: keep them as wide as your hips.": "Die Füße kommen zusammen: Halte sie hüftbreit.",
  "Feet come apart: keep the heels together.": "Die Füße gehen auseinander: Lass die Fersen zusammen.",
  "Glute bridge": "Schulterbrücke",
  "Hip hinge": "Hüftbeuge (Hip Hinge)",
  "Hip hinge with a stick": "Hüftbeuge mit Stab",
  "Hips open to the side: point the free toes to the floor.":
    "Die Hüfte dreht sich zur Seite auf: Die Zehen des freien Fußes zeigen zum Boden.",
  "Hips roll backwards: lean them slightly forward and open less far.":
    "Die Hüfte kippt nach hinten: Neige sie etwas nach vorn und öffne weniger weit.",
  "Hold a stick along your back: it touches head, upper back and tailbone.":
    "Halte einen Stab am Rücken entlang: Er berührt Kopf, oberen Rücken und Steißbein.",
  "Hold a weight close to your legs. Add 2 to 10 % load once you can do one or two repetitions over the target on two days in a row.":
    "Halte ein Gewicht nah an den Beinen. Steigere das Gewicht um 2 bis 10 %, sobald du an zwei Tagen hintereinander ein bis zwei Wiederholungen mehr schaffst als vorgesehen.",
  "Hold a weight. Add 2 to 10 % load once you can do one or two repetitions over the target on two days in a row.":
    "Halte ein Gewicht. Steigere das Gewicht um 2 bis 10 %, sobald du an zwei Tagen hintereinander ein bis zwei Wiederholungen mehr schaffst als vorgesehen.",
  "It becomes a squat: knees stay where they are.": "Es wird eine Kniebeuge: Die Knie bleiben, wo sie sind.",
  "Keep fingertips on a wall.": "Lass die Fingerspitzen an einer Wand.",
  "Keep the thighs level and lift your hips on one leg.":
    "Halte die Oberschenkel auf gleicher Höhe und hebe die Hüfte mit einem Bein.",
  "Keep the toes of the free foot on the floor, or a hand on a wall.":
    "Lass die Zehen des freien Fußes am Boden oder eine Hand an der Wand.",
  "Keep the toes pointing forward, not up.": "Die Zehen zeigen nach vorn, nicht nach oben.",
  "Keep your trunk still and the band tight.": "Halte den Rumpf ruhig und das Band gespannt.",
  "Keep your trunk upright; the leg moves, not the back.":
    "Halte den Rumpf aufrecht; das Bein bewegt sich, nicht der Rücken.",
  "Knees fall apart: keep them over your feet.": "Die Knie fallen auseinander: Halte sie über den Füßen.",
  "Knees shoot forward: send the hips back first.": "Die Knie schieben sich vor: Bring zuerst die Hüfte nach hinten.",
  "Leaning away: lift less far.": "Du lehnst dich weg: Hebe weniger weit.",
  "Leaning back at the top: finish standing tall.": "Du lehnst dich oben zurück: Ende im aufrechten Stand.",
  "Learn the hip hinge on two legs first.": "Lerne zuerst die Hüftbeuge auf zwei Beinen.",
  "Learn the hip hinge without weight first.": "Lerne zuerst die Hüftbeuge ohne Gewicht.",
  "Leave it out when it pinches beside the dimples of your low back.":
    "Lass die Übung weg, wenn es neben den Grübchen am unteren Rücken zwickt.",
  "Lie on your back, one knee bent, the other leg straight.":
    "Lege dich auf den Rücken, ein Knie gebeugt, das andere Bein gestreckt.",
  "Lie on your side with hips and knees bent, feet together.":
    "Lege dich auf die Seite, Hüfte und Knie gebeugt, die Füße zusammen.",
  "Lie on your side with the lower knee bent for balance.":
    "Lege dich auf die Seite, das untere Knie für den Halt gebeugt.",
  "Lie on your side, knees bent, a band round both thighs above the knees.":
    "Lege dich auf die Seite, die Knie gebeugt, ein Band um beide Oberschenkel über den Knien.",
  "Lift into a bridge and stay there.": "Hebe dich in die Schulterbrücke und bleib dort.",
  "Lift less high, or go back to the clamshell.": "Hebe weniger hoch oder gehe zurück zur Muschel.",
  "Lift one bent knee over your hip without letting your hips move.":
    "Hebe ein gebeugtes Knie über die Hüfte, ohne dass sich die Hüfte bewegt.",
  "Lift only part of the way.": "Hebe nur einen Teil des Weges.",
  "Lift the other foot and keep both hips level.": "Hebe den anderen Fuß und halte beide Hüften auf gleicher Höhe.",
  "Lift the straight top leg, slightly behind your body.": "Hebe das gestreckte obere Bein, etwas hinter dem Körper.",
  "Lower it over two seconds; do not let the band pull you.":
    "Senke es in zwei Sekunden ab; lass dich nicht vom Band ziehen.",
  "Lower it over two seconds.": "Senke es in zwei Sekunden ab.",
  "Lower it slowly.": "Senke es langsam ab.",
  "Lower slowly.": "Senke dich langsam ab.",
  "March in the bridge, or keep both feet down.": "Marschiere in der Schulterbrücke oder lass beide Füße am Boden.",
  "Move one straight leg out to the side.": "Führe ein gestrecktes Bein zur Seite.",
  "Move the band from knees to ankles, or take a stronger one. Add 2 to 10 % load once you can do one or two repetitions over the target on two days in a row.":
    "Rücke das Band von den Knien an die Knöchel oder nimm ein stärkeres. Steigere das Gewicht um 2 bis 10 %, sobald du an zwei Tagen hintereinander ein bis zwei Wiederholungen mehr schaffst als vorgesehen.",
  "One hip drops: press harder through the foot that stays.":
    "Eine Hüfte sinkt ab: Drücke stärker mit dem Fuß, der stehen bleibt.",
  "Only make one foot light, without lifting it.": "Mach einen Fuß nur leicht, ohne ihn zu heben.",
  "Open the top knee against the band, feet in touch.":
    "Öffne das obere Knie gegen das Band, die Füße bleiben zusammen.",
  "Open the top knee while your feet stay in touch.": "Öffne das obere Knie, die Füße bleiben zusammen.",
  "Press through your heels and lift your hips.": "Drücke die Fersen in den Boden und hebe die Hüfte.",
  "Push your hips back as if closing a door behind you.":
    "Schiebe die Hüfte nach hinten, als würdest du hinter dir eine Tür schließen.",
  "Push your hips back with knees slightly bent.": "Schiebe die Hüfte nach hinten, die Knie leicht gebeugt.",
  "Push your hips back, long back, and take hold of it.":
    "Schiebe die Hüfte nach hinten, Rücken lang, und fasse das Gewicht.",
  "Put the foot down, change legs, then lower.": "Setze den Fuß ab, wechsle das Bein, dann senke dich ab.",
  "Rocking from side to side: take shorter steps.": "Du schaukelst hin und her: Mach kürzere Schritte.",
  "Shorten the range, with a stick along your back as a guide.":
    "Mach den Weg kürzer, mit einem Stab am Rücken als Hilfe.",
  "Side-lying leg lift": "Beinheben in Seitlage",
  "Single-leg bridge": "Einbeinige Schulterbrücke",
  "Single-leg deadlift": "Einbeiniges Kreuzheben",
  "Squeeze your buttocks for two seconds at the top.": "Spanne oben das Gesäß zwei Sekunden lang an.",
  "Stand beside a wall if you may lose your balance.":
    "Stelle dich neben eine Wand, wenn du das Gleichgewicht verlieren könntest.",
  "Stand in a small squat with a band round both legs.": "Stehe in einer kleinen Kniebeuge, ein Band um beide Beine.",
  "Stand on one leg": "Einbeinstand",
  "Stand on one leg with the knee soft.": "Stehe auf einem Bein, das Knie locker.",
  "Stand tall on one foot, knee soft.": "Stehe aufrecht auf einem Fuß, das Knie locker.",
  "Stand tall with a band round both ankles.": "Stehe aufrecht, ein Band um beide Knöchel.",
  "Stand up again through the heel.": "Richte dich über die Ferse wieder auf.",
  "Stand up tall with the weight close to your legs.": "Richte dich auf, das Gewicht nah an den Beinen.",
  "Stand with feet under your hips and knees slightly bent.":
    "Stehe mit den Füßen unter der Hüfte, die Knie leicht gebeugt.",
  "Stand with the weight between your feet.": "Stehe so, dass das Gewicht zwischen deinen Füßen ist.",
  "Stand with your back to a wall and reach for it with your hips.":
    "Stelle dich mit dem Rücken zur Wand und taste mit dem Gesäß nach ihr.",
  "Standing band leg lift": "Beinheben zur Seite mit Band, im Stehen",
  "Step sideways and follow slowly with the other foot.":
    "Mach einen Schritt zur Seite und zieh den anderen Fuß langsam nach.",
  "Stop before the stick loses a point, and stand up tall.":
    "Stoppe, bevor der Stab einen Punkt verliert, und richte dich auf.",
  "Stop the lift where hips and trunk are in line; do not arch further.":
    "Hebe nur, bis Hüfte und Rumpf eine Linie bilden; geh nicht weiter ins Hohlkreuz.",
  "Stop when your trunk starts to round, and stand up tall.": "Stoppe, wenn der Rumpf rund wird, und richte dich auf.",
  "Swinging it up: go slower.": "Du holst Schwung: Werde langsamer.",
  "Take a lighter band or none, and hold on to a wall.":
    "Nimm ein leichteres Band oder keines und halte dich an einer Wand fest.",
  "Take a lighter band, or none.": "Nimm ein leichteres Band oder keines.",
  "Take a lighter weight, or lift it from a step.": "Nimm ein leichteres Gewicht oder hebe es von einer Stufe.",
  "Take a stronger band, then move on to side-lying leg lifts. Add 2 to 10 % load once you can do one or two repetitions over the target on two days in a row.":
    "Nimm ein stärkeres Band, dann wechsle zum Beinheben in Seitlage. Steigere das Gewicht um 2 bis 10 %, sobald du an zwei Tagen hintereinander ein bis zwei Wiederholungen mehr schaffst als vorgesehen.",
  "Take a stronger band. Add 2 to 10 % load once you can do one or two repetitions over the target on two days in a row.":
    "Nimm ein stärkeres Band. Steigere das Gewicht um 2 bis 10 %, sobald du an zwei Tagen hintereinander ein bis zwei Wiederholungen mehr schaffst als vorgesehen.",
  "Take shorter steps or a lighter band.": "Mach kürzere Schritte oder nimm ein leichteres Band.",
  "Take the band off, or open less far.": "Nimm das Band weg oder öffne weniger weit.",
  "The back of the thigh cramps: bring your feet closer.":
    "Die Oberschenkelrückseite krampft: Stelle die Füße näher heran.",
  "The back rounds: go less deep.": "Der Rücken wird rund: Geh weniger tief.",
  "The band snaps the knee shut: go slower, or take a lighter one.":
    "Das Band reißt das Knie zu: Werde langsamer oder nimm ein leichteres.",
  "The free hip drops: press through the standing heel.":
    "Die freie Hüfte sinkt ab: Drücke die Ferse des Standbeins in den Boden.",
  "The free side sinks: lift less high.": "Die freie Seite sinkt: Hebe weniger hoch.",
  "The knee falls inwards: turn it over the foot.": "Das Knie fällt nach innen: Drehe es über den Fuß.",
  "The leg drifts forward: slide the heel along an imagined wall behind you.":
    "Das Bein wandert nach vorn: Führe die Ferse an einer gedachten Wand hinter dir entlang.",
  "The stick leaves the tailbone: go less deep.": "Der Stab löst sich vom Steißbein: Geh weniger tief.",
  "The toes turn out: point them forward.": "Die Zehen drehen nach außen: Richte sie nach vorn.",
  "The weight swings forward: keep it close.": "Das Gewicht schwingt nach vorn: Halte es nah am Körper.",
  "Tip forward from the hip while the other leg goes back in line with your trunk.":
    "Kippe aus der Hüfte nach vorn, das andere Bein geht in einer Linie mit dem Rumpf nach hinten.",
} as const;

export const libraryPlanks = {
  "A painful shoulder is a reason to use the wall.": "Wenn die Schulter schmerzt, nimm die Wand.",
  "Add 10 seconds up to 3 × 40 s, then lift the knees for a front plank.":
    "Steigere um 10 Sekunden bis 3 × 40 s, dann hebe die Knie ab zum Unterarmstütz.",
  "Add 10 seconds up to 3 × 60 s, then lift one leg, then tap your shoulders.":
    "Steigere um 10 Sekunden bis 3 × 60 s, dann hebe ein Bein, dann tippe die Schultern an.",
  "Bend your knees and lift from there. With a sore shoulder, lean sideways on a wall.":
    "Beuge die Knie und hebe von dort. Wenn die Schulter wehtut, lehne dich seitlich an eine Wand.",
  "Bouncing hips: slow down.": "Die Hüfte wippt: Werde langsamer.",
  "Build to 3 × 10 on each side, then tap your shoulders.":
    "Steigere bis 3 × 10 je Seite, dann tippe die Schultern an.",
  "Build to 3 × 12 on each side, then bring your feet closer together.":
    "Steigere bis 3 × 12 je Seite, dann stelle die Füße enger zusammen.",
  "Build to 3 × 40 s, then do it on the floor.": "Steigere bis 3 × 40 s, dann mache sie auf dem Boden.",
  "Build to 3 × 40 s, then move faster.": "Steigere bis 3 × 40 s, dann werde schneller.",
  "Choose a lower bench, then the floor.": "Nimm eine niedrigere Bank, dann den Boden.",
  "Draw one knee towards your chest.": "Ziehe ein Knie zur Brust.",
  "Draw one knee under your chest, then change legs.": "Ziehe ein Knie unter die Brust, dann wechsle das Bein.",
  "End the set when your hips sag; a shorter good hold is worth more.":
    "Beende den Satz, wenn die Hüfte durchhängt; kürzer und gut gehalten ist mehr wert.",
  "First hold a front plank for 60 seconds.": "Halte zuerst 60 Sekunden im Unterarmstütz.",
  "Front plank": "Unterarmstütz (Plank)",
  "Go back to the front plank.": "Gehe zurück zum Unterarmstütz.",
  "Go to 6-4-2, then to 8-6-4. Add one or two repetitions to each set in a week; keep every hold at 10 seconds.":
    "Steigere auf 6-4-2, dann auf 8-6-4. Steigere jeden Satz um ein bis zwei Wiederholungen pro Woche; halte immer 10 Sekunden.",
  "Go to 8-6-4, then lift the top leg. Add one or two repetitions to each set in a week; keep every hold at 10 seconds.":
    "Steigere auf 8-6-4, dann hebe das obere Bein. Steigere jeden Satz um ein bis zwei Wiederholungen pro Woche; halte immer 10 Sekunden.",
  "Go to 8-6-4, then straighten your legs. Add one or two repetitions to each set in a week; keep every hold at 10 seconds.":
    "Steigere auf 8-6-4, dann strecke die Beine. Steigere jeden Satz um ein bis zwei Wiederholungen pro Woche; halte immer 10 Sekunden.",
  "Hands drift forward: keep them under your shoulders.": "Die Hände wandern nach vorn: Halte sie unter den Schultern.",
  "Hips drop: end the hold and rest.": "Die Hüfte sinkt ab: Hör auf zu halten und mach eine Pause.",
  "Hips ride up: lower them into the line.": "Die Hüfte schiebt sich hoch: Senke sie in die Linie.",
  "Hips ride up: lower them until shoulders, hips and heels are in line.":
    "Die Hüfte schiebt sich hoch: Senke sie, bis Schultern, Hüfte und Fersen eine Linie bilden.",
  "Hips roll to one side: lift less high.": "Die Hüfte dreht sich zur Seite: Hebe weniger hoch.",
  "Hips sag: squeeze your buttocks, or end the set.":
    "Die Hüfte hängt durch: Spanne das Gesäß an oder beende den Satz.",
  "Hips sink towards the wall: lift them back into the line.":
    "Die Hüfte sinkt zur Wand: Hebe sie zurück in die Linie.",
  "Hips stay back over the knees: move them forward into the line.":
    "Die Hüfte bleibt hinten über den Knien: Schiebe sie nach vorn in die Linie.",
  "Hips swing from side to side: spread your feet and go slower.":
    "Die Hüfte schwingt hin und her: Stelle die Füße breiter und werde langsamer.",
  "Hold for 10 seconds, come down for a breath, lift again.":
    "Halte 10 Sekunden, senke für einen Atemzug ab, hebe wieder.",
  "Hold for 10 seconds, or put your hands on a bench.": "Halte 10 Sekunden oder stütze die Hände auf eine Bank.",
  "Holding your breath: count aloud.": "Du hältst die Luft an: Zähle laut mit.",
  "Keep both feet together, as in the side plank.": "Lass beide Füße zusammen, wie im Seitstütz.",
  "Keep breathing.": "Atme weiter.",
  "Keep your hips low and level.": "Halte die Hüfte tief und gerade.",
  "Knees far in front of you: bring them under the line of your body.":
    "Die Knie liegen weit vor dir: Bring sie in die Linie deines Körpers.",
  "Lean sideways on a wall.": "Lehne dich seitlich an eine Wand.",
  "Leave it out during a flare of back pain.": "Lass die Übung während eines Schubs von Rückenschmerzen weg.",
  "Leave it out with a painful shoulder, or when lying on that hip hurts.":
    "Lass die Übung weg, wenn die Schulter schmerzt oder das Liegen auf dieser Hüfte wehtut.",
  "Leave it out with a sore shoulder or wrist.": "Lass die Übung weg, wenn Schulter oder Handgelenk wehtun.",
  "Lie on your side with the elbow under the shoulder.": "Lege dich auf die Seite, den Ellbogen unter der Schulter.",
  "Lie on your side, knees bent, elbow under the shoulder.":
    "Lege dich auf die Seite, die Knie gebeugt, den Ellbogen unter der Schulter.",
  "Lift one foot only a hand's width; do not arch your back.":
    "Hebe den Fuß nur eine Handbreit; geh dabei nicht ins Hohlkreuz.",
  "Lift one hand and touch the other shoulder.": "Hebe eine Hand und berühre die andere Schulter.",
  "Lift one straight leg a little and hold for two seconds.":
    "Hebe ein gestrecktes Bein ein wenig und halte es zwei Sekunden.",
  "Lift the top leg until it is level with your hip.": "Hebe das obere Bein, bis es auf Höhe der Hüfte ist.",
  "Lift your hips until knees, hips and shoulders are in line.":
    "Hebe die Hüfte, bis Knie, Hüfte und Schultern eine Linie bilden.",
  "Lift your hips until your body is one line.": "Hebe die Hüfte, bis dein Körper eine Linie ist.",
  "Make one straight line from head to heels.": "Bilde eine gerade Linie vom Kopf bis zu den Fersen.",
  "Mountain climber": "Bergsteiger (Mountain Climber)",
  "Mountain climber, hands on a bench": "Bergsteiger, Hände auf einer Bank",
  "Plank on knees": "Unterarmstütz auf den Knien",
  "Plank with leg lift": "Unterarmstütz mit Beinheben",
  "Plank with shoulder taps": "Stütz mit Schultertippen",
  "Plank, hands on a bench": "Stütz mit den Händen auf einer Bank",
  "Push the wall away with your forearm, and breathe.": "Drücke die Wand mit dem Unterarm weg und atme.",
  "Push your hips forward until knees, hips and shoulders are in line.":
    "Schiebe die Hüfte nach vorn, bis Knie, Hüfte und Schultern eine Linie bilden.",
  "Put it down quietly and change hands.": "Setze sie leise ab und wechsle die Hand.",
  "Put it down quietly and change sides.": "Setze es leise ab und wechsle die Seite.",
  "Put something soft under sore knees.": "Lege etwas Weiches unter empfindliche Knie.",
  "Put the foot back and change legs, slowly.": "Setze den Fuß zurück und wechsle das Bein, langsam.",
  "Put your hands on a bench, or step slowly.": "Stütze die Hände auf eine Bank oder setze die Füße langsam.",
  "Put your hands on a firm bench, body in one line.":
    "Stütze die Hände auf eine feste Bank, der Körper ist eine Linie.",
  "Put your hands on the edge, under your shoulders.": "Stütze die Hände auf die Kante, unter den Schultern.",
  "Rest on forearms and knees, elbows under your shoulders.":
    "Stütze dich auf Unterarme und Knie, die Ellbogen unter den Schultern.",
  "Rest on your knees, or put your hands on a bench.": "Stütze dich auf die Knie oder stütze die Hände auf eine Bank.",
  "Set your elbows under your shoulders.": "Setze die Ellbogen unter die Schultern.",
  "Set your feet wider, or go back to the plank with leg lift.":
    "Stelle die Füße breiter oder gehe zurück zum Unterarmstütz mit Beinheben.",
  "Shoulders creep up to the ears: push the bench away.":
    "Die Schultern wandern zu den Ohren: Drücke die Bank von dir weg.",
  "Side plank": "Seitstütz",
  "Side plank on a wall": "Seitstütz an der Wand",
  "Side plank on knees": "Seitstütz auf den Knien",
  "Side plank with leg raise": "Seitstütz mit Beinheben",
  "Stand closer to the wall.": "Stelle dich näher an die Wand.",
  "Stand side-on to a wall, forearm on it at shoulder height.":
    "Stelle dich seitlich an eine Wand, den Unterarm auf Schulterhöhe an der Wand.",
  "Start in a front plank.": "Beginne im Unterarmstütz.",
  "Start in a push-up position with hands under shoulders.":
    "Beginne in der Liegestützhaltung, die Hände unter den Schultern.",
  "Start in a push-up position, feet wider than your hips.":
    "Beginne in der Liegestützhaltung, die Füße breiter als die Hüfte.",
  "Start in a side plank on your feet.": "Beginne im Seitstütz auf den Füßen.",
  "Step each foot in and out at a walking pace.": "Setze jeden Fuß im Schritttempo vor und zurück.",
  "Step further from the wall, then go down to your knees.":
    "Stelle dich weiter weg von der Wand, dann mache es auf den Knien.",
  "Step your feet away and lean in, body in one line.":
    "Gehe mit den Füßen weg und lehne dich an, der Körper ist eine Linie.",
  "The back hollows: tighten your stomach before you lift.":
    "Der Rücken geht ins Hohlkreuz: Spanne den Bauch an, bevor du hebst.",
  "The back rounds with each knee: lift the knee less far.":
    "Der Rücken wird bei jedem Knie rund: Ziehe das Knie weniger weit heran.",
  "The head hangs: look straight ahead.": "Der Kopf hängt: Schau geradeaus.",
  "The shoulder creeps up: draw it down.": "Die Schulter wandert hoch: Ziehe sie nach unten.",
  "The top hip rolls forward: stack one hip above the other.":
    "Die obere Hüfte kippt nach vorn: Halte eine Hüfte genau über der anderen.",
  "Tighten stomach and buttocks, and keep breathing.": "Spanne Bauch und Gesäß an und atme weiter.",
  "Tighten your stomach and buttocks as if someone were about to nudge you.":
    "Spanne Bauch und Gesäß an, als würde dich gleich jemand anstupsen.",
  "Toes turn up to the ceiling: point them forward.": "Die Zehen drehen zur Decke: Richte sie nach vorn.",
  "Use a higher edge, such as a table, or a wall.": "Nimm eine höhere Kante, zum Beispiel einen Tisch, oder eine Wand.",
  "Use something heavy that cannot slide.": "Nimm etwas Schweres, das nicht wegrutschen kann.",
  "Walk your feet back until your body is one straight line.":
    "Gehe mit den Füßen zurück, bis dein Körper eine gerade Linie ist.",
  "Wear shoes that do not slip.": "Trage Schuhe, die nicht rutschen.",
} as const;

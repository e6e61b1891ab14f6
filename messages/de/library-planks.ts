export const libraryPlanks = {
  "Plank on knees": "Unterarmstütz auf den Knien",
  "Rest on forearms and knees, elbows under your shoulders.":
    "Stütze dich auf Unterarme und Knie, die Ellbogen unter den Schultern.",
  "Push your hips forward until knees, hips and shoulders are in line.":
    "Schiebe die Hüfte nach vorn, bis Knie, Hüfte und Schultern eine Linie bilden.",
  "Tighten stomach and buttocks, and keep breathing.": "Spanne Bauch und Gesäß an und atme weiter.",
  "Hips stay back over the knees: move them forward into the line.":
    "Die Hüfte bleibt hinten über den Knien: Schiebe sie nach vorn in die Linie.",
  "Hips sag: squeeze your buttocks, or end the set.":
    "Die Hüfte hängt durch: Spanne das Gesäß an oder beende den Satz.",
  "Holding your breath: count aloud.": "Du hältst die Luft an: Zähle laut mit.",
  "Put something soft under sore knees.": "Lege etwas Weiches unter empfindliche Knie.",
  "Add 10 seconds up to 3 × 40 s, then lift the knees for a front plank.":
    "Steigere um 10 Sekunden bis 3 × 40 s, dann hebe die Knie ab zum Unterarmstütz.",
  "Hold for 10 seconds, or put your hands on a bench.": "Halte 10 Sekunden oder stütze die Hände auf eine Bank.",
  "Plank, hands on a bench": "Stütz mit den Händen auf einer Bank",
  "Put your hands on the edge, under your shoulders.": "Stütze die Hände auf die Kante, unter den Schultern.",
  "Walk your feet back until your body is one straight line.":
    "Gehe mit den Füßen zurück, bis dein Körper eine gerade Linie ist.",
  "Shoulders creep up to the ears: push the bench away.":
    "Die Schultern wandern zu den Ohren: Drücke die Bank von dir weg.",
  "Use something heavy that cannot slide.": "Nimm etwas Schweres, das nicht wegrutschen kann.",
  "Choose a lower bench, then the floor.": "Nimm eine niedrigere Bank, dann den Boden.",
  "Use a higher edge, such as a table, or a wall.": "Nimm eine höhere Kante, zum Beispiel einen Tisch, oder eine Wand.",
  "Front plank": "Unterarmstütz (Plank)",
  "Set your elbows under your shoulders.": "Setze die Ellbogen unter die Schultern.",
  "Make one straight line from head to heels.": "Bilde eine gerade Linie vom Kopf bis zu den Fersen.",
  "Tighten your stomach and buttocks as if someone were about to nudge you.":
    "Spanne Bauch und Gesäß an, als würde dich gleich jemand anstupsen.",
  "Keep breathing.": "Atme weiter.",
  "Hips ride up: lower them until shoulders, hips and heels are in line.":
    "Die Hüfte schiebt sich hoch: Senke sie, bis Schultern, Hüfte und Fersen eine Linie bilden.",
  "End the set when your hips sag; a shorter good hold is worth more.":
    "Beende den Satz, wenn die Hüfte durchhängt; kürzer und gut gehalten ist mehr wert.",
  "Add 10 seconds up to 3 × 60 s, then lift one leg, then tap your shoulders.":
    "Steigere um 10 Sekunden bis 3 × 60 s, dann hebe ein Bein, dann tippe die Schultern an.",
  "Rest on your knees, or put your hands on a bench.": "Stütze dich auf die Knie oder stütze die Hände auf eine Bank.",
  "Plank with leg lift": "Unterarmstütz mit Beinheben",
  "Start in a front plank.": "Beginne im Unterarmstütz.",
  "Lift one straight leg a little and hold for two seconds.":
    "Hebe ein gestrecktes Bein ein wenig und halte es zwei Sekunden.",
  "Put it down quietly and change sides.": "Setze es leise ab und wechsle die Seite.",
  "Hips roll to one side: lift less high.": "Die Hüfte dreht sich zur Seite: Hebe weniger hoch.",
  "The back hollows: tighten your stomach before you lift.":
    "Der Rücken geht ins Hohlkreuz: Spanne den Bauch an, bevor du hebst.",
  "First hold a front plank for 60 seconds.": "Halte zuerst 60 Sekunden im Unterarmstütz.",
  "Lift one foot only a hand's width; do not arch your back.":
    "Hebe den Fuß nur eine Handbreit; geh dabei nicht ins Hohlkreuz.",
  "Build to 3 × 10 on each side, then tap your shoulders.":
    "Steigere bis 3 × 10 je Seite, dann tippe die Schultern an.",
  "Go back to the front plank.": "Gehe zurück zum Unterarmstütz.",
  "Plank with shoulder taps": "Stütz mit Schultertippen",
  "Start in a push-up position, feet wider than your hips.":
    "Beginne in der Liegestützhaltung, die Füße breiter als die Hüfte.",
  "Lift one hand and touch the other shoulder.": "Hebe eine Hand und berühre die andere Schulter.",
  "Put it down quietly and change hands.": "Setze sie leise ab und wechsle die Hand.",
  "Hips swing from side to side: spread your feet and go slower.":
    "Die Hüfte schwingt hin und her: Stelle die Füße breiter und werde langsamer.",
  "Leave it out with a sore shoulder or wrist.": "Lass die Übung weg, wenn Schulter oder Handgelenk wehtun.",
  "Build to 3 × 12 on each side, then bring your feet closer together.":
    "Steigere bis 3 × 12 je Seite, dann stelle die Füße enger zusammen.",
  "Set your feet wider, or go back to the plank with leg lift.":
    "Stelle die Füße breiter oder gehe zurück zum Unterarmstütz mit Beinheben.",
  "Mountain climber, hands on a bench": "Bergsteiger, Hände auf einer Bank",
  "Put your hands on a firm bench, body in one line.":
    "Stütze die Hände auf eine feste Bank, der Körper ist eine Linie.",
  "Draw one knee towards your chest.": "Ziehe ein Knie zur Brust.",
  "Put the foot back and change legs, slowly.": "Setze den Fuß zurück und wechsle das Bein, langsam.",
  "The back rounds with each knee: lift the knee less far.":
    "Der Rücken wird bei jedem Knie rund: Ziehe das Knie weniger weit heran.",
  "Bouncing hips: slow down.": "Die Hüfte wippt: Werde langsamer.",
  "Leave it out during a flare of back pain.": "Lass die Übung während eines Schubs von Rückenschmerzen weg.",
  "Build to 3 × 40 s, then do it on the floor.": "Steigere bis 3 × 40 s, dann mache sie auf dem Boden.",
  "Step each foot in and out at a walking pace.": "Setze jeden Fuß im Schritttempo vor und zurück.",
  "Mountain climber": "Bergsteiger (Mountain Climber)",
  "Start in a push-up position with hands under shoulders.":
    "Beginne in der Liegestützhaltung, die Hände unter den Schultern.",
  "Draw one knee under your chest, then change legs.": "Ziehe ein Knie unter die Brust, dann wechsle das Bein.",
  "Keep your hips low and level.": "Halte die Hüfte tief und gerade.",
  "Hips ride up: lower them into the line.": "Die Hüfte schiebt sich hoch: Senke sie in die Linie.",
  "Hands drift forward: keep them under your shoulders.": "Die Hände wandern nach vorn: Halte sie unter den Schultern.",
  "Build to 3 × 40 s, then move faster.": "Steigere bis 3 × 40 s, dann werde schneller.",
  "Put your hands on a bench, or step slowly.": "Stütze die Hände auf eine Bank oder setze die Füße langsam.",
  "Side plank on a wall": "Seitstütz an der Wand",
  "Stand side-on to a wall, forearm on it at shoulder height.":
    "Stelle dich seitlich an eine Wand, den Unterarm auf Schulterhöhe an der Wand.",
  "Step your feet away and lean in, body in one line.":
    "Gehe mit den Füßen weg und lehne dich an, der Körper ist eine Linie.",
  "Push the wall away with your forearm, and breathe.": "Drücke die Wand mit dem Unterarm weg und atme.",
  "Hips sink towards the wall: lift them back into the line.":
    "Die Hüfte sinkt zur Wand: Hebe sie zurück in die Linie.",
  "The shoulder creeps up: draw it down.": "Die Schulter wandert hoch: Ziehe sie nach unten.",
  "Wear shoes that do not slip.": "Trage Schuhe, die nicht rutschen.",
  "Step further from the wall, then go down to your knees.":
    "Stelle dich weiter weg von der Wand, dann mache es auf den Knien.",
  "Stand closer to the wall.": "Stelle dich näher an die Wand.",
  "Side plank on knees": "Seitstütz auf den Knien",
  "Lie on your side, knees bent, elbow under the shoulder.":
    "Lege dich auf die Seite, die Knie gebeugt, den Ellbogen unter der Schulter.",
  "Lift your hips until knees, hips and shoulders are in line.":
    "Hebe die Hüfte, bis Knie, Hüfte und Schultern eine Linie bilden.",
  "Hold for 10 seconds, come down for a breath, lift again.":
    "Halte 10 Sekunden, senke für einen Atemzug ab, hebe wieder.",
  "The top hip rolls forward: stack one hip above the other.":
    "Die obere Hüfte kippt nach vorn: Halte eine Hüfte genau über der anderen.",
  "Hips drop: end the hold and rest.": "Die Hüfte sinkt ab: Hör auf zu halten und mach eine Pause.",
  "Knees far in front of you: bring them under the line of your body.":
    "Die Knie liegen weit vor dir: Bring sie in die Linie deines Körpers.",
  "A painful shoulder is a reason to use the wall.": "Wenn die Schulter schmerzt, nimm die Wand.",
  "Go to 8-6-4, then straighten your legs. Add one or two repetitions to each set in a week; keep every hold at 10 seconds.":
    "Steigere auf 8-6-4, dann strecke die Beine. Steigere jeden Satz um ein bis zwei Wiederholungen pro Woche; halte immer 10 Sekunden.",
  "Lean sideways on a wall.": "Lehne dich seitlich an eine Wand.",
  "Side plank": "Seitstütz",
  "Lie on your side with the elbow under the shoulder.": "Lege dich auf die Seite, den Ellbogen unter der Schulter.",
  "Lift your hips until your body is one line.": "Hebe die Hüfte, bis dein Körper eine Linie ist.",
  "The head hangs: look straight ahead.": "Der Kopf hängt: Schau geradeaus.",
  "Go to 8-6-4, then lift the top leg. Add one or two repetitions to each set in a week; keep every hold at 10 seconds.":
    "Steigere auf 8-6-4, dann hebe das obere Bein. Steigere jeden Satz um ein bis zwei Wiederholungen pro Woche; halte immer 10 Sekunden.",
  "Bend your knees and lift from there. With a sore shoulder, lean sideways on a wall.":
    "Beuge die Knie und hebe von dort. Wenn die Schulter wehtut, lehne dich seitlich an eine Wand.",
  "Side plank with leg raise": "Seitstütz mit Beinheben",
  "Start in a side plank on your feet.": "Beginne im Seitstütz auf den Füßen.",
  "Lift the top leg until it is level with your hip.": "Hebe das obere Bein, bis es auf Höhe der Hüfte ist.",
  "Toes turn up to the ceiling: point them forward.": "Die Zehen drehen zur Decke: Richte sie nach vorn.",
  "Leave it out with a painful shoulder, or when lying on that hip hurts.":
    "Lass die Übung weg, wenn die Schulter schmerzt oder das Liegen auf dieser Hüfte wehtut.",
  "Go to 6-4-2, then to 8-6-4. Add one or two repetitions to each set in a week; keep every hold at 10 seconds.":
    "Steigere auf 6-4-2, dann auf 8-6-4. Steigere jeden Satz um ein bis zwei Wiederholungen pro Woche; halte immer 10 Sekunden.",
  "Keep both feet together, as in the side plank.": "Lass beide Füße zusammen, wie im Seitstütz.",
} as const;

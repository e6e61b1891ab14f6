export const libraryLegs = {
  "A calf that is swollen, hot or red is no calf to train: get it looked at the same day.":
    "Eine Wade, die geschwollen, heiß oder rot ist, wird nicht trainiert: Lass sie noch am selben Tag ansehen.",
  "A calf that is swollen, hot or red needs looking at the same day, not exercise.":
    "Eine Wade, die geschwollen, heiß oder rot ist, muss am selben Tag angesehen werden und braucht keine Übung.",
  "Add 10 seconds up to 3 × 60 s, then squat away from the wall.":
    "Steigere um 10 Sekunden bis 3 × 60 s, dann mache Kniebeugen ohne Wand.",
  "Ankles roll outwards: keep the weight on the big toe.":
    "Die Knöchel kippen nach außen: Lass das Gewicht auf der großen Zehe.",
  "Bend that knee and lower the other heel in front of the step.":
    "Beuge dieses Knie und senke die andere Ferse vor der Stufe ab.",
  "Bend the front knee and go straight down.": "Beuge das vordere Knie und geh gerade nach unten.",
  "Bouncing off the lower foot: lift its toes before you rise.":
    "Du stößt dich mit dem unteren Fuß ab: Hebe seine Zehen, bevor du hochgehst.",
  "Bouncing: stop for a moment at the top.": "Du wippst: Halte oben kurz an.",
  "Calf raise": "Wadenheben",
  "Calf raise on one leg": "Wadenheben auf einem Bein",
  "Calf raise, sitting": "Wadenheben im Sitzen",
  "Choose a higher seat, or push with your hands.": "Nimm einen höheren Sitz oder hilf mit den Händen nach.",
  "Choose a lower seat, then squat without the chair.":
    "Nimm einen niedrigeren Sitz, dann mache Kniebeugen ohne Stuhl.",
  "Do it on one leg, 3 × 12.": "Mache es auf einem Bein, 3 × 12.",
  "Do it sitting.": "Mache es im Sitzen.",
  "Drop the rear knee straight down towards the floor.": "Senke das hintere Knie gerade nach unten zum Boden.",
  "Falling back into the seat: take three seconds down.": "Du fällst auf den Sitz: Nimm dir nach unten drei Sekunden.",
  "Go down only halfway, with a hand on a wall.": "Geh nur halb hinunter, mit einer Hand an der Wand.",
  "Go less deep, or sit down on a chair.": "Geh weniger tief oder setze dich auf einen Stuhl.",
  "Go only as deep as your back keeps its shape.": "Geh nur so tief, wie dein Rücken seine Form behält.",
  "Hands push on the thighs: let them hang.": "Die Hände drücken auf die Oberschenkel: Lass sie hängen.",
  "Heels lift: go less deep.": "Die Fersen heben ab: Geh weniger tief.",
  "Hold a weight at your chest. Add 2 to 10 % load once you can do one or two repetitions over the target on two days in a row.":
    "Halte ein Gewicht vor der Brust. Steigere das Gewicht um 2 bis 10 %, sobald du an zwei Tagen hintereinander ein bis zwei Wiederholungen mehr schaffst als vorgesehen.",
  "Hold a weight, or drop the heel below a step. Add 2 to 10 % load once you can do one or two repetitions over the target on two days in a row.":
    "Halte ein Gewicht oder lass die Ferse unter eine Stufe sinken. Steigere das Gewicht um 2 bis 10 %, sobald du an zwei Tagen hintereinander ein bis zwei Wiederholungen mehr schaffst als vorgesehen.",
  "Hold weights, then put the rear foot on a bench. Add 2 to 10 % load once you can do one or two repetitions over the target on two days in a row.":
    "Halte Gewichte, dann stelle den hinteren Fuß auf eine Bank. Steigere das Gewicht um 2 bis 10 %, sobald du an zwei Tagen hintereinander ein bis zwei Wiederholungen mehr schaffst als vorgesehen.",
  "Hold weights. Add 2 to 10 % load once you can do one or two repetitions over the target on two days in a row.":
    "Halte Gewichte. Steigere das Gewicht um 2 bis 10 %, sobald du an zwei Tagen hintereinander ein bis zwei Wiederholungen mehr schaffst als vorgesehen.",
  "Keep the knee over the foot.": "Halte das Knie über dem Fuß.",
  "Keep the trunk upright and avoid arching your back.": "Halte den Rumpf aufrecht und vermeide ein Hohlkreuz.",
  "Knees go past the toes: step further from the wall.":
    "Die Knie gehen über die Zehen hinaus: Stelle die Füße weiter von der Wand weg.",
  "Lean forward with a long back and stand up.": "Beuge dich mit langem Rücken nach vorn und steh auf.",
  "Leaning on the wall: only fingertips touch it.": "Du lehnst dich an die Wand: Nur die Fingerspitzen berühren sie.",
  "Lift both heels as high as you can.": "Hebe beide Fersen so hoch du kannst.",
  "Lift one heel at a time.": "Hebe immer nur eine Ferse.",
  "Lower over two seconds.": "Senke sie in zwei Sekunden ab.",
  "Lower yourself slowly.": "Lass dich langsam wieder hinunter.",
  "Push the floor away and stand up.": "Drücke den Boden weg und richte dich auf.",
  "Push up through the front foot.": "Drücke dich mit dem vorderen Fuß hoch.",
  "Push up through the front heel.": "Drücke dich über die vordere Ferse hoch.",
  "Put a weight on your knees, then do it standing.": "Lege ein Gewicht auf die Knie, dann mache es im Stehen.",
  "Put the chair against a wall so that it cannot slide.": "Stelle den Stuhl an eine Wand, damit er nicht wegrutscht.",
  "Put the top of one foot on a bench behind you.": "Lege den Fußrücken hinter dir auf eine Bank.",
  "Put the whole foot on the step.": "Stelle den ganzen Fuß auf die Stufe.",
  "Rise on both feet and lower on one.": "Hebe dich auf beiden Füßen und senke dich auf einem.",
  "Rise onto the ball of that foot, knee straight.": "Hebe dich auf den Ballen dieses Fußes, das Knie gestreckt.",
  "Rise onto the balls of your feet.": "Hebe dich auf die Fußballen.",
  "Rising less and less: end the set.": "Du kommst immer weniger hoch: Beende den Satz.",
  "Sit at the front of the seat, feet under your knees.": "Setze dich vorn auf den Stuhl, die Füße unter den Knien.",
  "Sit back and down, arms forward for balance.":
    "Setze dich nach hinten und unten, die Arme für das Gleichgewicht nach vorn.",
  "Sit down slowly, without dropping.": "Setze dich langsam hin, ohne dich fallen zu lassen.",
  "Sit tall with feet flat under your knees.": "Sitze aufrecht, die Füße flach unter den Knien.",
  "Sit to stand": "Aufstehen vom Stuhl",
  "Slide down less far.": "Rutsche weniger weit hinunter.",
  "Slide down until your thighs are nearly level.": "Rutsche hinunter, bis die Oberschenkel fast waagerecht sind.",
  "Split squat": "Kniebeuge im Ausfallschritt",
  "Split squat, rear foot on a bench": "Kniebeuge im Ausfallschritt, hinterer Fuß auf der Bank",
  Squat: "Kniebeuge",
  "Stand on a step with one foot.": "Stehe mit einem Fuß auf einer Stufe.",
  "Stand on one foot with fingertips on a wall.": "Stehe auf einem Fuß, die Fingerspitzen an einer Wand.",
  "Stand tall with fingertips on a wall.": "Stehe aufrecht, die Fingerspitzen an einer Wand.",
  "Stand up through that leg without pushing off the other.":
    "Drücke dich mit diesem Bein hoch, ohne dich mit dem anderen abzustoßen.",
  "Stand with feet a little wider than your hips.": "Stehe mit den Füßen etwas breiter als die Hüfte.",
  "Stand with one foot a long step in front of the other.": "Stehe mit einem Fuß einen großen Schritt vor dem anderen.",
  "Stand with your back against a wall, feet a long step in front of it.":
    "Stehe mit dem Rücken an der Wand, die Füße einen großen Schritt davor.",
  "Stay higher if your kneecaps hurt.": "Bleib höher, wenn die Kniescheiben wehtun.",
  "Stay shallow if your kneecap hurts.": "Bleib flach, wenn die Kniescheibe wehtut.",
  "Stay, breathe, and slide up again.": "Bleib dort, atme und rutsche wieder hoch.",
  "Step-down": "Absenken von einer Stufe (Step-down)",
  "Step-up": "Aufsteigen auf eine Stufe (Step-up)",
  "Take a higher step, and three seconds on the way down.":
    "Nimm eine höhere Stufe und drei Sekunden für den Weg nach unten.",
  "Take a higher step, then hold weights. Add 2 to 10 % load once you can do one or two repetitions over the target on two days in a row.":
    "Nimm eine höhere Stufe, dann halte Gewichte. Steigere das Gewicht um 2 bis 10 %, sobald du an zwei Tagen hintereinander ein bis zwei Wiederholungen mehr schaffst als vorgesehen.",
  "The back hollows: tuck your tailbone under.": "Der Rücken geht ins Hohlkreuz: Rolle das Steißbein ein.",
  "The front heel lifts: step further forward.": "Die vordere Ferse hebt ab: Stelle den Fuß weiter nach vorn.",
  "The hip on the free side drops: go less deep.": "Die Hüfte der freien Seite sinkt ab: Geh weniger tief.",
  "The knee falls inwards: steer it over the second toe.": "Das Knie fällt nach innen: Führe es über die zweite Zehe.",
  "The tailbone tucks under at the bottom: stop just before.": "Unten rollt das Steißbein ein: Stoppe kurz davor.",
  "Touch the floor lightly and stand up again.": "Tippe den Boden leicht an und richte dich wieder auf.",
  "Use a lower step, or a hand on a rail.": "Nimm eine niedrigere Stufe oder eine Hand am Geländer.",
  "Use a lower step, or put the rear foot on the floor.":
    "Nimm eine niedrigere Stufe oder stelle den hinteren Fuß auf den Boden.",
  "Wall sit": "Wandsitz",
  "Wobbling: set the feet as wide as your hips.": "Du wackelst: Stelle die Füße hüftbreit.",
} as const;

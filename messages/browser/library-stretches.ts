export const libraryStretches = {
  "A calf that is swollen, hot or red is not for stretching: get it looked at the same day.":
    "Eine Wade, die geschwollen, heiß oder rot ist, wird nicht gedehnt: Lass sie noch am selben Tag ansehen.",
  "Bend both knees and keep the rear heel down.": "Beuge beide Knie und lass die hintere Ferse am Boden.",
  "Bend the front knee until the front of the rear hip pulls.":
    "Beuge das vordere Knie, bis es vorn an der hinteren Hüfte zieht.",
  "Bend the knee a little, or use a strap lying on your back.":
    "Beuge das Knie ein wenig oder nimm in Rückenlage einen Gurt.",
  "Bend the knee a little.": "Beuge das Knie ein wenig.",
  "Bend your knees slightly, or do cat-cow instead.": "Beuge die Knie leicht oder mach stattdessen Katze-Kuh.",
  "Bouncing at the bottom: pause, then rise.": "Du wippst unten: Halte kurz inne, dann komm hoch.",
  "Bouncing: hold still.": "Du wippst: Halte still.",
  "Build to 60 seconds or more in all for each leg, then stretch standing.":
    "Steigere auf insgesamt 60 Sekunden oder mehr je Bein, dann dehne im Stehen.",
  "Build to 60 seconds or more in all for each leg. Twice a day if you are tight.":
    "Steigere auf insgesamt 60 Sekunden oder mehr je Bein. Zweimal am Tag, wenn du verkürzt bist.",
  "Calf stretch off a step": "Wadendehnung an einer Stufe",
  "Calf stretch, bent knee": "Wadendehnung mit gebeugtem Knie",
  "Calf stretch, straight knee": "Wadendehnung mit gestrecktem Knie",
  "Do it lying on your side.": "Mache es in Seitlage.",
  "Do it sitting on a chair.": "Mache es im Sitzen auf einem Stuhl.",
  "Do long holds after a run or apart from it, not just before.":
    "Halte lange Dehnungen nach dem Lauf oder unabhängig davon, nicht kurz davor.",
  "Draw the heel to your buttock, knees close together.": "Ziehe die Ferse zum Gesäß, die Knie nah beieinander.",
  "Dropping fast: take three seconds down.": "Du sinkst schnell: Nimm dir nach unten drei Sekunden.",
  "During a flare, leave it out in the first hour after waking.":
    "Lass sie während eines Schubs in der ersten Stunde nach dem Aufwachen weg.",
  "Dynamic toe touch": "Dynamisches Vorbeugen zu den Zehen",
  "Feel it low in the calf, near the heel.": "Du spürst es tief in der Wade, nahe der Ferse.",
  "Fold down towards your toes and stay for one or two seconds.":
    "Beuge dich zu den Zehen und bleib dort ein bis zwei Sekunden.",
  "Forcing straight knees: leave them soft.": "Du drückst die Knie durch: Lass sie locker.",
  "Glute stretch, lying": "Gesäßdehnung im Liegen",
  "Glute stretch, sitting": "Gesäßdehnung im Sitzen",
  "Hamstring stretch": "Dehnung der Beinrückseite",
  "Hamstring stretch, lying with a strap": "Dehnung der Beinrückseite, im Liegen mit Gurt",
  "Hip flexor stretch": "Hüftbeuger-Dehnung",
  "Hip flexor stretch, standing": "Hüftbeuger-Dehnung im Stehen",
  "Hold for 45 to 60 seconds, then do it kneeling.": "Halte 45 bis 60 Sekunden, dann mache es im Knien.",
  "Hold for 45 to 60 seconds, then do it lying on your back.": "Halte 45 bis 60 Sekunden, dann mache es in Rückenlage.",
  "Hold for 45 to 60 seconds, then do it standing.": "Halte 45 bis 60 Sekunden, dann mache es im Stehen.",
  "Hold for 45 to 60 seconds.": "Halte 45 bis 60 Sekunden.",
  "Hold the lower thigh and draw it towards you.": "Fasse den unteren Oberschenkel und ziehe ihn zu dir.",
  "Hold the other ankle behind you.": "Fasse hinter dir den anderen Knöchel.",
  "Hold the upper ankle behind you.": "Fasse hinter dir den oberen Knöchel.",
  "If bending spreads pain into a leg, leave it out and say so in your log.":
    "Wenn das Beugen Schmerz in ein Bein ausstrahlen lässt, lass die Übung weg und trag es ein.",
  "Keep the rear knee straight and the heel down.": "Halte das hintere Knie gestreckt und die Ferse am Boden.",
  "Keep your pelvis tucked; an arched back takes the stretch away.":
    "Lass das Becken eingerollt; ein Hohlkreuz nimmt die Dehnung weg.",
  "Kneel on one knee with the other foot in front.": "Knie auf einem Knie, den anderen Fuß vorn aufgestellt.",
  "Lean in until the calf pulls.": "Lehne dich vor, bis es in der Wade zieht.",
  "Lean on a wall with one foot half a step behind you.":
    "Stütze dich an eine Wand, ein Fuß einen halben Schritt hinter dir.",
  "Lean on a wall with one foot well behind you.": "Stütze dich an eine Wand, ein Fuß weit hinter dir.",
  "Leaning forward: keep your chest over your hips.": "Du lehnst dich vor: Halte die Brust über der Hüfte.",
  "Leaning over the front thigh: keep your chest up.":
    "Du lehnst dich über den vorderen Oberschenkel: Halte die Brust oben.",
  "Leave it out when bending the knee that far hurts.":
    "Lass die Übung weg, wenn es wehtut, das Knie so weit zu beugen.",
  "Leave it out when it pinches in the groin.": "Lass die Übung weg, wenn es in der Leiste zwickt.",
  "Let that heel sink slowly below the edge.": "Lass diese Ferse langsam unter die Kante sinken.",
  "Lie on your back and put one ankle on the other knee.":
    "Lege dich auf den Rücken und einen Knöchel auf das andere Knie.",
  "Lie on your back with a strap or towel round one foot.":
    "Lege dich auf den Rücken, einen Gurt oder ein Handtuch um einen Fuß.",
  "Lie on your side, the lower knee bent for balance.":
    "Lege dich auf die Seite, das untere Knie für den Halt gebeugt.",
  "Loop a strap round the ankle.": "Lege einen Gurt um den Knöchel.",
  "Pushing the knee down: let it hang.": "Du drückst das Knie nach unten: Lass es hängen.",
  "Put a cushion under the knee, or do it standing.": "Lege ein Kissen unter das Knie oder mache es im Stehen.",
  "Put one heel on a low step with the knee straight.":
    "Stelle eine Ferse auf eine niedrige Stufe, das Knie gestreckt.",
  "Raise that leg with the knee nearly straight.": "Hebe dieses Bein mit fast gestrecktem Knie.",
  "Reach a little lower. Nothing else changes.": "Geh etwas tiefer. Sonst ändert sich nichts.",
  "Rest the ankle on the other shin instead of the thigh.":
    "Lege den Knöchel auf das andere Schienbein statt auf den Oberschenkel.",
  "Roll up again and repeat: keep moving, no long hold.":
    "Rolle dich wieder auf und wiederhole: Bleib in Bewegung, ohne lange zu halten.",
  "Shift your weight forward until the front of the hip pulls.":
    "Verlagere das Gewicht nach vorn, bis es vorn an der Hüfte zieht.",
  "Shoulders tense up: let the strap do the work.": "Die Schultern verspannen: Lass den Gurt die Arbeit machen.",
  "Sit tall and put one ankle on the other knee.": "Sitze aufrecht und lege einen Knöchel auf das andere Knie.",
  "Stand in a long step, rear heel lifted, a hand on a wall if you like.":
    "Stehe in einem großen Schritt, die hintere Ferse gehoben, wenn du magst mit einer Hand an der Wand.",
  "Stand on a step with the ball of one foot on its edge, a hand on the rail.":
    "Stehe auf einer Stufe, einen Fußballen auf der Kante, eine Hand am Geländer.",
  "Stand on one leg with a hand on a wall.": "Stehe auf einem Bein, eine Hand an der Wand.",
  "Stand with feet under your hips.": "Stehe mit den Füßen unter der Hüfte.",
  "Stop at a firm pull behind the thigh, and breathe.":
    "Stoppe, wenn es hinten am Oberschenkel kräftig zieht, und atme.",
  "Stop at a firm pull, and breathe.": "Stoppe, wenn es kräftig zieht, und atme.",
  "Stop if bending sends pain, tingling or numbness into a leg.":
    "Hör auf, wenn das Beugen Schmerz, Kribbeln oder Taubheit in ein Bein schickt.",
  "Stop when the buttock pulls, and breathe.": "Stoppe, wenn es im Gesäß zieht, und atme.",
  "Stretch against a wall with the heel on the floor.": "Dehne an einer Wand, die Ferse am Boden.",
  "Take a shorter step.": "Mach einen kürzeren Schritt.",
  "The back rounds: tip from the hips and look ahead.":
    "Der Rücken wird rund: Kippe aus der Hüfte und schau nach vorn.",
  "The back rounds: tip from the hips.": "Der Rücken wird rund: Kippe aus der Hüfte.",
  "The head lifts: put a cushion under it.": "Der Kopf hebt ab: Lege ein Kissen darunter.",
  "The heel lifts: bend the knees less.": "Die Ferse hebt ab: Beuge die Knie weniger.",
  "The heel lifts: step closer.": "Die Ferse hebt ab: Stelle den Fuß näher heran.",
  "The hip lifts off the floor: raise the leg less.": "Die Hüfte hebt vom Boden ab: Hebe das Bein weniger.",
  "The knee bends: keep it straight.": "Das Knie beugt sich: Halte es gestreckt.",
  "The knee drifts up: keep it level with your hip.": "Das Knie wandert nach oben: Halte es auf Höhe der Hüfte.",
  "The knee swings out: keep both knees side by side.": "Das Knie schwenkt nach außen: Halte beide Knie nebeneinander.",
  "The rear foot turns out: point it straight ahead.": "Der hintere Fuß dreht nach außen: Richte ihn gerade nach vorn.",
  "The tailbone lifts: draw the thigh less far.": "Das Steißbein hebt ab: Ziehe den Oberschenkel weniger weit heran.",
  "Thigh stretch, lying on the side": "Dehnung der Oberschenkelvorderseite in Seitlage",
  "Thigh stretch, standing": "Dehnung der Oberschenkelvorderseite im Stehen",
  "Tingling down the leg is a nerve and not a tight muscle: stop.":
    "Kribbeln im Bein kommt von einem Nerv und nicht von einem verkürzten Muskel: Hör auf.",
  "Tip forward from the hips with a long back.": "Kippe aus der Hüfte nach vorn, der Rücken bleibt lang.",
  "Tuck your tailbone under and draw the heel to your buttock.":
    "Rolle das Steißbein ein und ziehe die Ferse zum Gesäß.",
  "Tuck your tailbone under.": "Rolle das Steißbein ein.",
} as const;

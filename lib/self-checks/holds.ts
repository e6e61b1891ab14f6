import { EACH, ONE, type Check } from "@/lib/self-checks/check";

const LONGEST_SECONDS = 1800;
const EVERYDAY_NOTE =
  "Means of 75 healthy young adults, with how far most of them lay from it. Few people, and probably not people like you.";

/** Four holds against the clock. Norms: docs/sources.md#mcgill-endurance, seconds from knowledge; the plank's is ours. */
export const frontPlank: Check = {
  id: "front-plank",
  name: "Front plank",
  about: "How long the front of the trunk holds.",
  needs: "A mat, and a clock you can see.",
  sides: ONE,
  drawing: "front-plank",
  steps: [
    "Lie face down on your forearms, elbows under the shoulders, toes on the floor.",
    "Lift hips and knees until head, back and heels make one line. The time begins.",
    "Keep breathing. Let somebody watch the line, or put your phone where you see yourself.",
  ],
  ends: "The time ends when the hips sag or rise and do not come back at once, or when a knee comes down.",
  stops: [],
  measured: { kind: "seconds", least: 1, most: LONGEST_SECONDS },
  targets: [{ who: "anybody", side: "both", value: 60, spread: null }],
  targetNote: "A minute is where the plank of our programs ends. We know of no better number.",
  mark: "D",
  sources: ["team-choice"],
};

export const sideBridge: Check = {
  id: "side-bridge",
  name: "Side bridge",
  about: "How long each side of the trunk holds.",
  needs: "A mat, and a clock you can see.",
  sides: EACH,
  drawing: "side-plank",
  steps: [
    "Lie on the side you test, legs long, the upper foot in front of the lower one.",
    "Prop yourself on forearm and feet. Rest the upper hand on the other shoulder.",
    "Lift the hips until the body makes one line. The time begins.",
    "Rest for a few minutes, then do the other side.",
  ],
  ends: "The time ends when the hips come down, or the line is lost and does not come back at once.",
  stops: ["Stop when the shoulder hurts."],
  measured: { kind: "seconds", least: 1, most: LONGEST_SECONDS },
  targets: [
    { who: "men", side: "left", value: 97, spread: 35 },
    { who: "men", side: "right", value: 94, spread: 34 },
    { who: "women", side: "left", value: 77, spread: 35 },
    { who: "women", side: "right", value: 72, spread: 31 },
  ],
  targetNote: EVERYDAY_NOTE,
  mark: "K",
  sources: ["mcgill-endurance"],
};

export const extensorHold: Check = {
  id: "extensor-hold",
  name: "Extensor hold",
  about: "How long the muscles along the back hold.",
  needs: "A firm bench or bed, a chair in front of it, and somebody who holds your legs.",
  sides: ONE,
  drawing: null,
  steps: [
    "Lie face down with the hips on the bench and everything above them beyond its edge, hands on the chair.",
    "Let the other person hold your calves down.",
    "Cross the arms on the chest and raise the trunk until it is level. The time begins.",
  ],
  ends: "The time ends when the trunk sinks below level and does not come back at once, and at 240 seconds in any case.",
  stops: ["Keep the chair in reach: put the hands back on it whenever you like."],
  measured: { kind: "seconds", least: 1, most: 240 },
  targets: [
    { who: "men", side: "both", value: 146, spread: 51 },
    { who: "women", side: "both", value: 189, spread: 60 },
  ],
  targetNote: EVERYDAY_NOTE,
  mark: "K",
  sources: ["mcgill-endurance"],
};

export const curlUpHold: Check = {
  id: "curl-up-hold",
  name: "Curl-up hold",
  about: "How long the stomach muscles hold you half sitting.",
  needs: "Somebody who holds your feet, and something to lean on that can be pulled away, such as a wedge or a board.",
  sides: ONE,
  drawing: null,
  steps: [
    "Sit with hips and knees bent to a right angle, feet flat and held down.",
    "Lean the back against the support, a little steeper than half way up: 60 degrees from the floor.",
    "Cross the arms on the chest. The support is pulled back by the breadth of a hand. The time begins.",
    "Stay at the same angle.",
  ],
  ends: "The time ends when any part of the back touches the support.",
  stops: [],
  measured: { kind: "seconds", least: 1, most: LONGEST_SECONDS },
  targets: [
    { who: "men", side: "both", value: 144, spread: 76 },
    { who: "women", side: "both", value: 149, spread: 99 },
  ],
  targetNote: EVERYDAY_NOTE,
  mark: "K",
  sources: ["mcgill-endurance"],
};

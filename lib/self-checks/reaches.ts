import { EACH, type Check } from "@/lib/self-checks/check";

const SIDE_AND_CHANGE = "What counts is the side and the change over months. The reading depends on how it was taken.";

/** Three looks at how far a leg goes. Source docs/sources.md#flexibility-screens, from knowledge. */
export const legRaise: Check = {
  id: "leg-raise",
  name: "Straight leg raise",
  about: "How far the back of the thigh lets the leg rise.",
  needs: "A mat, and a phone whose level app shows degrees. Easier with somebody beside you.",
  sides: EACH,
  drawing: null,
  steps: [
    "Lie on your back, both legs long. Leave the other leg flat on the floor.",
    "Raise the leg slowly with the knee straight, without help of the hands.",
    "Halt where the knee wants to bend or the other leg wants to lift.",
    "Hold the phone along the shin and read the angle to the floor.",
  ],
  ends: "Write down the degrees from the floor: flat is 0, straight up is 90.",
  stops: ["Tingling in the leg is a nerve, not a tight muscle: stop, and tell your physio."],
  measured: { kind: "degrees", least: 1, most: 150 },
  targets: EACH.map((side) => ({ who: "anybody", side, value: 80, spread: null })),
  targetNote: `Below 70 to 80 degrees is often called tight. ${SIDE_AND_CHANGE}`,
  mark: "K",
  sources: ["flexibility-screens"],
};

export const hipFlexor: Check = {
  id: "hip-flexor",
  name: "Hip flexor hang",
  about: "Whether the front of the hip lets the thigh hang.",
  needs: "A firm table or bench you can sit on the edge of, and somebody to look.",
  sides: EACH,
  drawing: null,
  steps: [
    "Sit on the very edge and roll back with both knees drawn to the chest.",
    "Hold one knee there, so that the low back stays flat.",
    "Let the other leg hang, knee loose. It is the hanging side that is tested.",
    "Let somebody look from beside whether the thigh is above level, level or below.",
  ],
  ends: "Choose what was seen when the leg had hung for a few seconds.",
  stops: [],
  measured: {
    kind: "words",
    question: "The thigh that hangs",
    options: [
      { value: "above", label: "Stays above level" },
      { value: "level", label: "Level" },
      { value: "below", label: "Hangs below level" },
    ],
  },
  targets: [],
  targetNote: `Level or below is the usual aim. ${SIDE_AND_CHANGE}`,
  mark: "K",
  sources: ["flexibility-screens"],
};

export const kneeToWall: Check = {
  id: "knee-to-wall",
  name: "Knee to wall",
  about: "How far calf and ankle let the knee come forward.",
  needs: "A wall and a tape measure.",
  sides: EACH,
  drawing: "calf-stretch-bent",
  steps: [
    "Stand facing the wall with the foot you test in front, pointing at it.",
    "Bend the knee until it touches the wall, the heel flat on the floor.",
    "Move the foot back a little and try again, until knee and heel can just both touch.",
    "Measure from the big toe to the wall.",
  ],
  ends: "Write down the centimetres from toe to wall. 0 is a reading: the toe is at the wall.",
  stops: [],
  measured: { kind: "centimetres", least: 0, most: 40 },
  targets: EACH.map((side) => ({ who: "anybody", side, value: 10, spread: null })),
  targetNote: `Below 9 to 10 cm is often called stiff. ${SIDE_AND_CHANGE}`,
  mark: "K",
  sources: ["flexibility-screens"],
};

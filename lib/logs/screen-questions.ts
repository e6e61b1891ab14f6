import type { Question } from "@/lib/triage/timeline";

export type ScreenGroup = "emergency" | "medical" | "injury" | "long-standing";
/** always: every week. under-18: while the athlete is younger. long-standing: back pain of over 3 months that began before age 45. */
export type AskedWhen = "always" | "under-18" | "long-standing";
export type ScreenQuestion = { id: Question; group: ScreenGroup; asked: AskedWhen; question: string; help: string };

export const SCREEN_GROUP_LABELS: Record<ScreenGroup, string> = {
  emergency: "Signs that need help at once",
  medical: "How you feel in general",
  injury: "Injury, hips and legs",
  "long-standing": "Back pain that has lasted for months",
};

/** Stands above the questions. */
export const SCREEN_INTRO =
  "Since your back or leg trouble began, is any of this new or different? If you are unsure, say so: that is a useful answer.";

const group = (name: ScreenGroup, asked: AskedWhen, questions: [Question, string, string][]): ScreenQuestion[] =>
  questions.map(([id, question, help]) => ({ id, group: name, asked, question, help }));

/** Every question of the screen in our own words, one idea each, in the order they are asked. */
export const SCREEN_QUESTIONS: readonly ScreenQuestion[] = [
  ...group("emergency", "always", [
    [
      "saddle-numbness",
      "Is there a numb or odd feeling between your legs?",
      "Around the genitals or back passage, or where you would sit on a saddle. You may notice it when wiping.",
    ],
    [
      "bladder-change",
      "Has passing urine changed?",
      "Harder to start, harder to feel, leaking, or not noticing that you need to go.",
    ],
    ["bowel-change", "Has bowel control changed?", "Leaking, or not feeling it when you go."],
    [
      "sexual-change",
      "Has sexual feeling or function changed?",
      "Less feeling, or a change you cannot explain. You may choose not to say.",
    ],
    [
      "both-legs",
      "Do both legs have pain, tingling, numbness or weakness?",
      "In both legs, at once or one after the other. Ordinary tired muscles after a run do not count.",
    ],
    [
      "foot-drop",
      "Is a foot dragging, or your walking unsteady?",
      "A foot that slaps or catches, a leg that gives way, or weakness that is quickly getting worse.",
    ],
    [
      "chest-symptoms",
      "Have you had chest pain, been short of breath or fainted?",
      "More than the breathing hard of a run, or at rest.",
    ],
  ]),
  ...group("medical", "always", [
    ["leg-weakness", "Is one leg weaker than it was?", "For example on stairs, on tiptoe or on your heels."],
    [
      "fever",
      "Have you had a fever or shivers, or felt ill?",
      "38 °C or more, shaking chills, or unwell without a clear cause.",
    ],
    [
      "weight-loss",
      "Have you lost weight without meaning to?",
      "Looser clothes or a lower weight that you cannot explain.",
    ],
    [
      "unrelenting-night-pain",
      "Is there pain at night that no position eases?",
      "Waking when you turn, and settling again, does not count.",
    ],
  ]),
  ...group("injury", "always", [
    ["major-trauma", "Did it begin with a serious accident?", "Such as a road crash or a fall from a height."],
    [
      "minor-trauma",
      "Did it begin with a smaller fall or knock?",
      "Such as a stumble, a slip or lifting something heavy.",
    ],
    ["calf-swollen", "Is one calf swollen, hot or red?", "Compare it with the other leg."],
    [
      "hop-pain",
      "Does hopping, or every step, bring on the pain?",
      "Think of the base of the spine, the buttock or the groin. There is no need to test it if it hurts.",
    ],
  ]),
  ...group("injury", "under-18", [
    [
      "worse-arching",
      "Is it worse when you arch backwards?",
      "For example leaning back, or bridging in gymnastics or dance.",
    ],
  ]),
  ...group("long-standing", "long-standing", [
    [
      "wakes-second-half",
      "Does it wake you in the second half of the night?",
      "In the early hours rather than on falling asleep.",
    ],
    ["buttock-pain", "Is there pain deep in a buttock?", "On either side, or changing sides."],
    ["better-with-movement", "Does moving about ease it?", "And does resting leave it the same or worse?"],
    [
      "nsaid-relief",
      "Have anti-inflammatory tablets eased it within two days?",
      "If you have taken any, such as ibuprofen. If not, answer no. This is no advice to take them.",
    ],
    [
      "relative-spa",
      "Does a parent, brother, sister or child have inflammatory arthritis of the spine?",
      "Also called spondyloarthritis or ankylosing spondylitis.",
    ],
    ["past-arthritis", "Have you had swollen, painful joints?", "Arthritis found by a doctor, now or in the past."],
    ["enthesitis", "Is it sore where a tendon joins the bone?", "Such as the back or the underside of the heel."],
    ["psoriasis", "Do you have psoriasis?", "Scaly patches of skin or pitted nails, now or in the past."],
  ]),
];

/** What is known of the athlete when the questions are chosen; null is not known. */
export type AskedOf = { age: number | null; dayOfEpisode: number | null; ageAtStart: number | null };

/** The questions to put to an athlete now, in order. An age at the start that is not known asks rather than leaves out. */
export function questionsFor({ age, dayOfEpisode, ageAtStart }: AskedOf): ScreenQuestion[] {
  const asks: Record<AskedWhen, boolean> = {
    always: true,
    "under-18": age !== null && age < 18,
    "long-standing": dayOfEpisode !== null && dayOfEpisode > 91 && (ageAtStart === null || ageAtStart < 45),
  };
  return SCREEN_QUESTIONS.filter(({ asked }) => asks[asked]);
}

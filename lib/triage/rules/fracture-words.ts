import type { Sentence } from "@/lib/said";

/** What a higher chance of a fracture comes from: tablets, a fall of somebody whose bones break sooner, or both. */
export const FRACTURE_WORDS = {
  tablets: {
    none: "Back pain with steroid tablets for 3 months or more.",
    fragile: "Back pain with steroid tablets for 3 months or more, and a smaller fall or knock, with fragile bones.",
    older: "Back pain with steroid tablets for 3 months or more, and a smaller fall or knock, at 65 years or more.",
  },
  "no tablets": {
    none: "Back pain.",
    fragile: "Back pain with a smaller fall or knock, with fragile bones.",
    older: "Back pain with a smaller fall or knock, at 65 years or more.",
  },
} as const satisfies Record<string, Record<string, Sentence>>;

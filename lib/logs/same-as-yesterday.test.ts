import { describe, expect, test } from "vitest";
import type { CheckIn } from "./check-in";
import { offerOf } from "./same-as-yesterday";

const nothing: CheckIn = { backPain: null, symptoms: [], atRest: null, night: null, dailyLife: null, note: null };

describe("what is offered of yesterday", () => {
  test("is named in full before it is taken", () => {
    const symptoms = [
      { site: "low-back", side: "left", kind: "pain", score: 3 },
      { site: "low-back", side: "left", kind: "soreness", score: 2 },
      { site: "calf", side: "both", kind: "tingling", score: 1 },
    ] as const;
    const offer = offerOf({ ...nothing, backPain: 3, symptoms: [...symptoms], atRest: true })!;
    expect(offer.words).toBe("pain 3, low back left 3, low back left soreness 2, calf both sides tingling 1, at rest");
    expect(offer.values).toEqual({
      ...{ backPain: "3", atRest: "yes", "symptom.low-back.on": "1", "symptom.low-back.side": "left" },
      ...{ "symptom.low-back.kind": "pain", "symptom.low-back.score": "3", "symptom.1.site": "low-back" },
      ...{ "symptom.1.side": "left", "symptom.1.kind": "soreness", "symptom.1.score": "2" },
      ...{ "symptom.calf.on": "1", "symptom.calf.side": "both", "symptom.calf.kind": "tingling" },
      "symptom.calf.score": "1",
    });
  });
  test("holds a 0 that was said, and no answer that was not", () => {
    expect(offerOf({ ...nothing, backPain: 0 })).toEqual({ words: "pain 0", values: { backPain: "0" } });
    expect(offerOf({ ...nothing, atRest: false })!.values).toEqual({ atRest: "no" });
  });
  test("is nothing where only the night, daily life or a note was told: those are asked anew", () => {
    expect(offerOf({ ...nothing, night: "unrelenting", dailyLife: true, note: "Drove 5 h" })).toBeNull();
    const offer = offerOf({ ...nothing, backPain: 4, night: "unrelenting", dailyLife: true, note: "Drove" })!;
    expect(offer).toEqual({ words: "pain 4", values: { backPain: "4" } });
  });
});

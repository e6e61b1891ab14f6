import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heldMs, readPosted } from "./envelope";

const id = "3f6c2a10-1111-4222-8333-abcdefabcdef";
const at = "2026-06-10T09:00:00.000Z";
const item = { seq: 1, key: id, name: "log.day", values: { day: "2026-06-10", several: ["a", "b"] }, madeAt: at };
const good = { device: { id, secret: "s".repeat(40) }, org: id, person: id, sentAt: at, items: [item] };

describe("an envelope", () => {
  it("is taken as it was sent, also empty", () => {
    expect(readPosted(good)).toEqual(good);
    expect(readPosted({ ...good, items: [] })).not.toBeNull();
  });

  it.each([
    ["an unknown field", { ...good, more: 1 }],
    ["an unknown field of an entry", { ...good, items: [{ ...item, more: 1 }] }],
    ["an id that is none", { ...good, person: "me" }],
    ["a number beyond counting", { ...good, items: [{ ...item, seq: 1e308 }] }],
    ["no number", { ...good, items: [{ ...item, seq: null }] }],
    ["a value that is no text", { ...good, items: [{ ...item, values: { backPain: 3 } }] }],
    ["a text without end", { ...good, items: [{ ...item, values: { note: "x".repeat(20_001) } }] }],
    ["more entries than fit", { ...good, items: Array.from({ length: 21 }, () => item) }],
    ["a time that is none", { ...good, sentAt: "yesterday" }],
    ["a secret that is none", { ...good, device: { id, secret: "" } }],
  ])("with %s is refused whole", (_name, body) => {
    expect(readPosted(body)).toBeNull();
  });

  it("of any JSON at all is read or refused, and never throws", () => {
    fc.assert(fc.property(fc.jsonValue(), (body) => [null, body].includes(readPosted(body) as never)));
  });

  it("tells how long an entry waited by the phone's clock alone, wrong by years or not", () => {
    const instant = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.nat(1e9), (sent, waitedMs) => {
        const madeAt = new Date(sent.getTime() - waitedMs).toISOString();
        expect(heldMs({ sentAt: sent.toISOString() }, { madeAt })).toBe(waitedMs);
        expect(heldMs({ sentAt: madeAt }, { madeAt: sent.toISOString() })).toBe(0);
      }),
    );
  });
});

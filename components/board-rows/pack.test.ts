import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, unpack } from "./pack";

const text = fc.string({ unit: fc.constantFrom("<", "a", "b", "'", "$", "&", "\\", "/", "é") });

test("what was packed unpacks to the same, whatever the parts", () =>
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 20 }),
      fc.uniqueArray(fc.string({ unit: fc.constantFrom("<", "a", "'", "$", "."), minLength: 1 }), {
        minLength: 1,
        maxLength: 26,
      }),
      (pieces, parts) => {
        const html = pieces.join(parts[0]);
        expect(unpack(pack(html, parts), parts)).toBe(html);
      },
    ),
  ));

test("a part is said once, the longest that fits", () =>
  expect(pack("<td class='a'>x</td><td>", ["<td", "<td class='a'>", "</td>"])).toBe("^Bx^C^A>"));

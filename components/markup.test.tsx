import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { markup } from "./markup";
import { Raw } from "./raw";

const tags = (text: string) => text.match(/<[^>]*>/g);

test("whatever is put into a template, as text or in an attribute, adds no tag and ends no attribute", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { __html } = markup`<li title='${text}'>${text}</li>`;
      expect(tags(__html)).toHaveLength(2);
      expect(__html.split("'")).toHaveLength(3);
      expect(__html).not.toContain('"');
    }),
  ));

test("HTML made by the tag goes in as it is, alone or as a list; nothing is shown for null and false", () =>
  expect(markup`<ul>${[1, 2].map((n) => markup`<li>${n}</li>`)}${markup`<li></li>`}${null}${false}</ul>`.__html).toBe(
    "<ul><li>1</li><li>2</li><li></li></ul>",
  ));

test("0 is shown as 0", () => expect(markup`${0}`.__html).toBe("0"));

test("an element holds it", () =>
  expect(renderToStaticMarkup(<Raw as="ul" className="x" html={markup`<li>${"<b>"}</li>`} />)).toBe(
    '<ul class="x"><li>&lt;b&gt;</li></ul>',
  ));

import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PainScale } from "./pain-scale";

const checked = (html: string) =>
  [...html.matchAll(/<input[^>]*checked[^>]*>/g)].map(([input]) => /value='(\d*)'/.exec(input)?.[1]);
const scale = (value?: number | null) =>
  renderToStaticMarkup(<PainScale label="Worst pain" name="pain" value={value} />);

test("a scale nobody touched posts nothing, not 0", () => {
  expect(checked(scale())).toEqual([""]);
  expect(checked(scale(null))).toEqual([""]);
});

test("0 is a score of its own", () => expect(checked(scale(0))).toEqual(["0"]));

test("twelve radios of one name: 0 to 10 and not reported", () => {
  const html = scale(3);
  expect(html.match(/type='radio' name='pain'/g)).toHaveLength(12);
  expect(html).toContain("Not reported");
});

test("the error is tied to the group", () => {
  const html = renderToStaticMarkup(<PainScale label="Worst pain" name="pain" error="Choose a number." />);
  const by = /<fieldset[^>]*aria-describedby="([^"]+)"/.exec(html)?.[1];
  expect(html).toContain(`id="${by}"`);
});

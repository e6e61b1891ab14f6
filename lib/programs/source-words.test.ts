import { expect, test } from "vitest";
import { library } from "./library";
import { sourceWords } from "./source-words";
import { templates } from "./templates";

test("everything an exercise or a template cites has words to show", () => {
  const cited = [...library, ...templates].flatMap((each) => each.sources);
  expect(Object.keys(sourceWords).sort()).toEqual([...new Set(cited)].sort());
});

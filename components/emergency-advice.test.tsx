import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EmergencyAdvice, EmergencyLine } from "./emergency-advice";

const advice = renderToStaticMarkup(<EmergencyAdvice />);

test.each([
  "between the legs",
  "pee",
  "stool",
  "both legs",
  "foot that drags",
  "unsteady",
  "Chest pain",
  "trouble breathing",
  "Fever",
  "serious accident",
  "emergency department",
  "Do not wait for your coach or physio",
])("the advice names %s", (words) => expect(advice).toContain(words));

test.each(["112", "999", "911"])("%s can be called with one tap", (number) =>
  expect(advice).toContain(`href="tel:${number}"`),
);

test("the emergency list comes before the one for today", () =>
  expect(advice.indexOf("Get help now")).toBeLessThan(advice.indexOf("Call a doctor today")));

test("the line at the foot leads to the advice", () =>
  expect(renderToStaticMarkup(<EmergencyLine />)).toContain('href="/help-now"'));

test("it promises nothing and names no disease as found", () =>
  expect(advice).not.toMatch(/diagnos|cleared|safe to run|low risk/i));

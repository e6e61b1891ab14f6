import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Speaks } from "@/components/say/say-in-browser";
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

const german = renderToStaticMarkup(
  <Speaks language="de">
    <EmergencyAdvice />
  </Speaks>,
);

test.each(["112", "999", "911", "111"])("%s can be called with one tap, in every language", (number) => {
  for (const text of [advice, german]) expect(text).toContain(`<a href="tel:${number}">${number}</a>`);
});

test("the German advice names every sign, and leaves none in English", () => {
  const parts = (html: string) => html.split(/<[^>]*>/).filter((text) => text.trim().includes(" "));
  expect(parts(german)).toHaveLength(parts(advice).length);
  for (const text of parts(advice)) expect(german).not.toContain(text);
  for (const words of ["zwischen den Beinen", "Wasserlassen", "Stuhl", "beiden Beinen", "schleift", "Brustschmerz"])
    expect(german).toContain(words);
  for (const words of ["Atemnot", "Fieber", "schweren Unfall", "Notaufnahme", "Warte nicht auf Trainer:in oder Physio"])
    expect(german).toContain(words);
  expect(german).not.toMatch(/Diagnose|unbedenklich|gesundgeschrieben|geringes Risiko/);
});

test("the emergency list comes before the one for today", () =>
  expect(advice.indexOf("Get help now")).toBeLessThan(advice.indexOf("Call a doctor today")));

test("the line at the foot leads to the advice", () =>
  expect(renderToStaticMarkup(<EmergencyLine />)).toContain('href="/help-now"'));

test("it promises nothing and names no disease as found", () =>
  expect(advice).not.toMatch(/diagnos|cleared|safe to run|low risk/i));

import { expect, test } from "vitest";
import { isReadableAuthorization } from "./authorization";

test.each([null, "", "Bearer abc", "Bearer a%20b", "Basic dXNlcg=="])("%j can be read", (header) =>
  expect(isReadableAuthorization(header)).toBe(true),
);
test.each(["Bearer %E0%A4%A", "Bearer %", "%zz"])("%j is refused instead of failing", (header) =>
  expect(isReadableAuthorization(header)).toBe(false),
);

import fc from "fast-check";
import { expect, test } from "vitest";
import { inviteLetter, passwordLetter, rolesInWords, signInLetter, startLetter, unlinked } from "./letters";

const invite = {
  orgName: "Harriers",
  teamName: "Harriers A",
  invitedBy: "Ruth Kimani",
  roles: ["coach", "athlete"] as const,
};
const link = "https://plumbline.example/invite/1.2";

test("no subject names a person or an organisation, or says a word about health", () => {
  const all = [
    inviteLetter("a@b.example", invite, link),
    signInLetter("a@b.example", link),
    startLetter("a@b.example", link),
    passwordLetter("a@b.example", "https://plumbline.example"),
  ];
  for (const { subject } of all) {
    expect(subject).not.toMatch(/Ruth|Kimani|Harriers|pain|injur|health|physio|flag|referral|athlete/i);
    expect(subject).not.toMatch(/[\r\n]/);
  }
});

test("an invitation says who invites to what as which role, how often and how long it works", () => {
  const { body } = inviteLetter("a@b.example", invite, link);
  for (const part of ["Ruth Kimani", "Harriers A", "a coach and an athlete", link, "once", "7 days"])
    expect(body).toContain(part);
});

test.each([
  [["admin"], "an admin"],
  [["admin", "physio", "athlete"], "an admin, a physio and an athlete"],
] as const)("%j reads %s", (roles, words) => expect(rolesInWords(roles)).toBe(words));

test("no name can hold an address that a mail program would make clickable", () => {
  for (const name of ["https://evil.example/win", "evil.example", "me@evil.example", "javascript:alert(1)"])
    expect(unlinked(name)).not.toMatch(/\/|@|\w\.\w|:\w/);
  expect(unlinked("Dr. Ada O'Neil")).toBe("Dr. Ada O'Neil");
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(unlinked(name)).not.toMatch(/[/@]|\S\.[^\s.]/);
    }),
  );
});

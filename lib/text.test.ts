import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emailAddress, note, personName, plainText } from "@/lib/text";

const kind = (
  schema: { safeParse: (v: unknown) => { success: boolean; error?: { issues: { message: string }[] } } },
  v: unknown,
) => {
  const parsed = schema.safeParse(v);
  expect(parsed.success).toBe(false);
  expect(parsed.error?.issues[0]?.message).toMatch(/^[A-Z].+\.$/);
};

describe("free text", () => {
  for (const [what, bad] of [
    ["NUL", "a\u0000b"],
    ["escape", "a\u001b[31mb"],
    ["C1 control", "a\u0085b"],
    ["delete", "a\u007fb"],
    ["high surrogate alone", "a\ud83d"],
    ["low surrogate alone", "\ude00a"],
    ["a flood of combining marks", "a" + "\u0301".repeat(10_000)],
    ["nine marks on one letter", "a" + "\u0336".repeat(9)],
  ] as const)
    test(`${what} is refused kindly everywhere`, () => {
      for (const schema of [plainText(200), note(20_000), personName]) kind(schema, bad);
    });

  test("is stored composed", () => {
    expect(plainText(10).parse("e\u0301")).toBe("é");
    expect(note(10).parse("e\u0301")).toBe("é");
    expect(personName.parse("Zoe\u0308")).toBe("Zoë");
  });

  test("direction controls are taken out, letters of every script stay", () => {
    expect(note(50).parse("a\u202Eb\u2066c\u2069")).toBe("abc");
    for (const name of [
      "علی",
      "می\u200Cخواهم",
      "שָׁלוֹם",
      "Nguyễn Thị Ánh",
      "क्षितिज",
      "李小龍",
      "O’Brien-Smith",
      "ශ්\u200Dරී",
    ])
      expect(personName.parse(name)).toBe(name.normalize("NFC"));
  });

  test("limits count what a reader sees, and bytes", () => {
    const family = "👨‍👩‍👧‍👦";
    expect(plainText(2).parse(family)).toBe(family);
    expect(plainText(3).safeParse("abc").success).toBe(true);
    kind(plainText(3), "abcd");
    kind(plainText(5), family.repeat(5)); // 5 characters, 125 bytes
  });

  test("a title is one line and says something", () => {
    for (const bad of ["", "   ", "\u202E", "a\nb", "a\tb", "a\u2028b", undefined, 5, ["a"], { then: 1 }])
      kind(plainText(20), bad);
    expect(plainText(20).parse(" Bird dog \n")).toBe("Bird dog");
  });

  test("a blank note is null, and lines are kept", () => {
    expect(note(20).parse("")).toBeNull();
    expect(note(20).parse("  \r\n ")).toBeNull();
    expect(note(20).parse(undefined)).toBeNull();
    expect(note(20).parse("a\r\nb\rc")).toBe("a\nb\nc");
    kind(note(20), "a".repeat(21));
    kind(note(20), 5);
  });

  test("accepted text is well formed, composed, bounded and accepted unchanged a second time", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string({ unit: "grapheme" }),
          fc.string({ unit: fc.constantFrom("a", "\u200d", "\u200b", "\u0301", " ", "👩", "\u202e", "ی", "\ufe0f") }),
        ),
        (typed) => {
          for (const schema of [plainText(20), personName, note(20)]) {
            const parsed = schema.safeParse(typed);
            if (!parsed.success || parsed.data === null) continue;
            expect(parsed.data).not.toMatch(/\p{Cs}/u);
            expect(parsed.data).toBe(parsed.data.normalize("NFC"));
            expect(parsed.data).not.toMatch(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u);
            expect(schema.parse(parsed.data)).toBe(parsed.data);
          }
        },
      ),
      { numRuns: 1000 },
    ));
});

describe("a name", () => {
  test("loses characters nobody sees, so that two names that look the same are the same", () => {
    expect(personName.parse("Da\u200Bna\u200D \uFEFFLee\u00AD")).toBe("Dana Lee");
    expect(personName.parse("\u200EDana\u200F")).toBe("Dana");
    expect(personName.parse("a\u200B\u0301")).toBe("á");
  });
  test("keeps the joiner inside an emoji", () => {
    for (const name of ["Team 👩‍⚕️", "🏃🏽‍♀️ Club", "👨‍👩‍👧‍👦"]) expect(personName.parse(name)).toBe(name);
  });
  test("made only of what nobody sees is refused", () => {
    for (const bad of ["\u200B\u200D", "\u3164", "\u2800".repeat(0), "\u00A0", "\u0301"]) kind(personName, bad);
  });
  test("is 80 characters at most", () => {
    expect(personName.safeParse("a".repeat(80)).success).toBe(true);
    kind(personName, "a".repeat(81));
    kind(personName, "a".repeat(2_000_000));
  });
});

describe("an e-mail address", () => {
  for (const [typed, stored] of [
    ["Dana.Lee+run@Example.ORG", "dana.lee+run@example.org"],
    ["  a@b.co ", "a@b.co"],
    ["o'neil@sub.example.co.uk", "o'neil@sub.example.co.uk"],
  ] as const)
    test(`"${typed}" is ${stored}`, () => expect(emailAddress.parse(typed)).toBe(stored));

  for (const bad of [
    "victim＠evil.example",
    "victim\uFF20evil.example",
    '"a@evil"@victim.example',
    "a@x.example,b@evil.example",
    "a@x.example;b@evil.example",
    "a@x.example b@evil.example",
    "a@x.example\r\nBcc: b@evil.example",
    "a@x.example\n",
    "\ra@x.example",
    "a@pаypal.com", // the second letter is Cyrillic
    "a@exámple.com",
    "a@ﬁne.com",
    "a%b@evil.example",
    "a!b@evil.example",
    "<a@x.example>",
    "Dana <a@x.example>",
    "a@localhost",
    "a@[127.0.0.1]",
    "a@127.0.0.1",
    "a@@x.example",
    "a@x..example",
    ".a@x.example",
    "a.@x.example",
    "a..b@x.example",
    "-a@x.example",
    "a@-x.example",
    "a\u0000@x.example",
    "a\u200b@x.example",
    "K@x.example".replace("K", "\u212A"),
    "a@x.example\u202e",
    "@x.example",
    "a@",
    "",
    `${"a".repeat(65)}@x.example`,
    `a@${"b".repeat(63)}.${"b".repeat(63)}.${"b".repeat(63)}.${"b".repeat(63)}.example`,
    "a".repeat(1_000_000) + "@x.example",
    undefined,
    ["a@x.example"],
  ])
    test(`${JSON.stringify(bad)?.slice(0, 60)} is refused kindly`, () => kind(emailAddress, bad));

  test("accepted text is always one plain address", () =>
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: "binary" })), (typed) => {
        const parsed = emailAddress.safeParse(typed);
        if (parsed.success) expect(parsed.data).toMatch(/^[a-z0-9._'+&=~-]+@[a-z0-9.-]+$/);
      }),
    ));
});

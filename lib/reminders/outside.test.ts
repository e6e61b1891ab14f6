import { createECDH } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { areKeys, isPushEndpoint } from "./endpoint";
import { isOutside } from "./outside.server";
import { vapidKeys, vapidSubject } from "./vapid.server";

test("the push services of today's browsers are taken", () => {
  for (const endpoint of [
    "https://fcm.googleapis.com/fcm/send/dX:APA91b-_x",
    "https://updates.push.services.mozilla.com/wpush/v2/gAAAA-_",
    "https://web.push.apple.com/QGuQy",
    "https://wns2-par02p.notify.windows.com/w/?token=BQYAA%2b",
  ])
    expect(isPushEndpoint(endpoint), endpoint).toBe(true);
});

test.each([
  ...[
    "http://push.example.com/a",
    "https://localhost/a",
    "https://printer/a",
    "https://nas.local/a",
    "https://a.internal/x",
  ],
  ...["https://127.0.0.1/a", "https://0x7f.1/a", "https://2130706433/a", "https://0177.0.0.1/", "https://[::1]/a"],
  ...["https://[::ffff:10.0.0.1]/a", "https://169.254.169.254/latest/meta-data", "https://push.example.com:8443/a"],
  ...[
    "https://user@push.example.com/a",
    "https://u:p@push.example.com/a",
    "https://push.example.com/a#b",
    "ftp://a.example.com",
  ],
  ...[
    "https://push.example.com/a b",
    "https://push.example.com/\r\nhost:x",
    "",
    "https://",
    "javascript:alert(1)",
    "https://a..b/",
  ],
  `https://push.example.com/${"a".repeat(1000)}`,
  "https://1.in-addr.arpa/",
])("%j is no address that is called", (endpoint) => expect(isPushEndpoint(endpoint)).toBe(false));

test("no address of a private, local, mapped or reserved network is outside, and the world's are", () => {
  for (const address of [
    ...["127.0.0.1", "127.255.255.255", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254"],
    ...[
      "0.0.0.0",
      "100.64.0.1",
      "100.127.255.255",
      "192.0.0.192",
      "198.18.0.1",
      "224.0.0.1",
      "240.0.0.1",
      "255.255.255.255",
    ],
    ...[
      "::",
      "::1",
      "::ffff:127.0.0.1",
      "::ffff:8.8.8.8",
      "::7f00:1",
      "64:ff9b::a00:1",
      "fc00::1",
      "fd12::1",
      "fe80::1",
    ],
    ...["ff02::1", "2002:7f00:1::", "2001::1", "2001:db8::1", "not an address", ""],
  ])
    expect(isOutside(address), address).toBe(false);
  for (const address of [
    "8.8.8.8",
    "172.15.255.255",
    "172.32.0.1",
    "142.250.1.95",
    "2a00:1450:4001::1",
    "2606:4700::1111",
  ])
    expect(isOutside(address), address).toBe(true);
});

test("the keys of a subscription are a point and sixteen bytes, and nothing else", () => {
  const curve = createECDH("prime256v1");
  const point = curve.generateKeys("base64url");
  const auth = Buffer.alloc(16, 7).toString("base64url");
  expect(areKeys(point, auth)).toBe(true);
  expect(areKeys(auth, point)).toBe(false);
  expect(areKeys(curve.getPublicKey("base64url", "compressed"), auth)).toBe(false);
  expect(areKeys(`${point}AAAA`, auth)).toBe(false);
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, two) => {
      expect(areKeys(one, two)).toBe(false);
    }),
  );
});

test("the server's keys are the same after every start, another server's are others, and any secret gives a key", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (secret, other) => {
      const keys = vapidKeys(secret);
      expect(keys).toEqual(vapidKeys(secret));
      expect(Buffer.from(keys.publicKey, "base64url")).toHaveLength(65);
      expect(Buffer.from(keys.privateKey, "base64url")).toHaveLength(32);
      if (secret !== other) expect(vapidKeys(other).privateKey).not.toBe(keys.privateKey);
    }),
    { numRuns: 30 },
  );
  expect(() => vapidKeys("")).toThrow(/NEXTAUTH_SECRET/);
  expect(vapidSubject("https://plumbline.example")).toBe("https://plumbline.example");
  expect(vapidSubject("http://localhost:3000")).toMatch(/^mailto:/);
});

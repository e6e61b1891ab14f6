import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test, vi } from "vitest";
import { testDatabase } from "@/db/testing";
import { deliverDue } from "./deliver.server";
import { queueMail } from "./queue.server";

let t: Awaited<ReturnType<typeof testDatabase>>;
let folder: string;
let post: MailServer | undefined;

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"), { max: 8 });
  folder = await mkdtemp(path.join(tmpdir(), "plumbline-mail-"));
});
afterAll(async () => {
  await t.drop();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await t.owner`delete from mails`;
  vi.stubEnv("SMTP_URL", "");
  vi.stubEnv("PLUMBLINE_MAIL_DIR", folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await post?.end();
  post = undefined;
});

const BODY = "Sign in here:\nhttps://plumbline.test/sign-in/link?token=secret";
const write = (...addresses: string[]) =>
  t.db.transaction({ as: "door" }, async (tx) => {
    for (const to of addresses) await queueMail(tx, { to, subject: "Your link", body: BODY });
  });
const rows = () => t.owner`select "to", body, attempts, sent_at is not null sent, dead_at is not null dead,
  extract(epoch from run_at - now())::int as "inSeconds" from mails order by "to"`;
const letAllBeDue = () => t.owner`update mails set run_at = now()`;

type MailServer = { taken: { to: string; text: string }[]; connections: () => number; end: () => Promise<void> };

/** A mail server of a few lines: `answer` says what an address hears; a mute one takes connections and says nothing. */
async function mailServer(options: { answer?: (to: string) => string; mute?: boolean } = {}): Promise<MailServer> {
  const taken: MailServer["taken"] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server: Server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    if (options.mute) return;
    let to = "";
    let text: string | null = null;
    let buffer = "";
    socket.write("220 test\r\n");
    socket.on("data", (data) => {
      buffer += data.toString();
      for (let at = buffer.indexOf("\r\n"); at >= 0; at = buffer.indexOf("\r\n")) {
        const line = buffer.slice(0, at);
        buffer = buffer.slice(at + 2);
        if (text !== null && line !== ".") text += `${line}\n`;
        else if (text !== null) {
          taken.push({ to, text });
          text = null;
          socket.write("250 taken\r\n");
        } else if (line.startsWith("DATA")) {
          text = "";
          socket.write("354 go on\r\n");
        } else if (line.startsWith("RCPT")) {
          to = /<(.*)>/.exec(line)?.[1] ?? "";
          socket.write(`${options.answer?.(to) ?? "250 fine"}\r\n`);
        } else if (line.startsWith("QUIT")) socket.end("221 bye\r\n");
        else socket.write("250 fine\r\n");
      }
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return {
    taken,
    connections: () => connections,
    end: () =>
      new Promise((ended) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => ended());
      }),
  };
}

test("six processes at once send each letter once, and keep no link once it is sent", async () => {
  post = await mailServer();
  const addresses = Array.from({ length: 20 }, (_, at) => `p${String(at).padStart(2, "0")}@club.test`);
  await write(...addresses);
  const sent = await Promise.all(Array.from({ length: 6 }, () => deliverDue(t.db)));
  expect(sent.reduce((sum, each) => sum + each, 0)).toBe(20);
  expect(post.taken.map((letter) => letter.to).sort()).toEqual(addresses);
  for (const row of await rows()) expect(row).toMatchObject({ sent: true, body: "" });
});

test("a letter is written together with what causes it, or not at all", async () => {
  await t.db
    .transaction({ as: "door" }, async (tx) => {
      await queueMail(tx, { to: "a@club.test", subject: "Your link", body: BODY });
      throw new Error("refused after all");
    })
    .catch(() => {});
  expect(await rows()).toHaveLength(0);
});

test("a refused address is tried five times, each later than the one before, and holds up nobody else", async () => {
  post = await mailServer({ answer: (to) => (to.startsWith("no") ? "550 nobody here" : "250 fine") });
  await write("no@club.test", "yes@club.test");
  const waits: number[] = [];
  for (let round = 0; round < 7; round++) {
    await deliverDue(t.db);
    const [refused, fine] = await rows();
    expect(fine).toMatchObject({ sent: true, attempts: 0 });
    if (!refused!.dead) waits.push(refused!.inSeconds as number);
    await letAllBeDue();
  }
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits).toHaveLength(4);
  expect((await rows())[0]).toMatchObject({ sent: false, dead: true, attempts: 5, body: "" });
  expect(post.taken).toHaveLength(1);
});

test("a letter that is not due yet waits", async () => {
  post = await mailServer();
  await write("a@club.test");
  await t.owner`update mails set run_at = now() + interval '1 minute'`;
  expect(await deliverDue(t.db)).toBe(0);
  expect(post.taken).toHaveLength(0);
});

test("a mail server that says nothing is waited for once, not once per letter", async () => {
  post = await mailServer({ mute: true });
  await write("a@club.test", "b@club.test", "c@club.test");
  expect(await deliverDue(t.db)).toBe(0);
  expect(post.connections()).toBe(1);
  const left = await rows();
  expect(left.filter((row) => row.attempts === 1)).toHaveLength(1);
  expect(left.filter((row) => row.attempts === 0)).toHaveLength(2);
});

test("a mail server that is not there loses nothing: all arrives when it is back", async () => {
  const gone = await mailServer();
  await gone.end();
  await write("a@club.test", "b@club.test");
  await deliverDue(t.db);
  post = await mailServer();
  await letAllBeDue();
  expect(await deliverDue(t.db)).toBe(2);
  expect(post.taken.map((letter) => letter.to).sort()).toEqual(["a@club.test", "b@club.test"]);
});

test("every try of a letter carries the same id, so that a double can be told", async () => {
  let tries = 0;
  post = await mailServer({ answer: () => (++tries === 1 ? "451 later" : "250 fine") });
  await write("a@club.test");
  const [{ id }] = (await t.owner`select id from mails`) as unknown as [{ id: string }];
  await deliverDue(t.db);
  await letAllBeDue();
  await deliverDue(t.db);
  expect(post.taken[0]!.text).toContain(`Message-ID: <${id}@plumbline>`);
});

test("without a mail server a letter lies in the folder, readable by nobody else", async () => {
  await write("a@club.test");
  expect(await deliverDue(t.db)).toBe(1);
  const [file] = await readdir(folder);
  expect(await readFile(path.join(folder, file!), "utf8")).toContain(BODY);
});

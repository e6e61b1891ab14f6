import { randomUUID } from "node:crypto";
import { ANSWER_ACTS } from "./answer-acts";
import { athlete, members, own, staff } from "./access";
import { daysAgo } from "./day";
import type { Target } from "./targets";
import { IMPORT_ACTS } from "./import-acts";
import { OPEN_ACTS, type Act } from "./open-acts";

export type { Act, Fields } from "./open-acts";

const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";
const photo = { name: "pixel.png", mimeType: "image/png", buffer: Buffer.from(PIXEL, "base64") };

const day = () => daysAgo(0);
const inDay = "app/(athlete)/day-actions.ts";
const inReferrals = "app/(staff)/athletes/[athleteId]/refer/refer-actions.ts";
const inPrograms = "app/(staff)/programs/actions.ts";
const inMember = "app/(house)/members/[personId]/actions.ts";
const key = () => ({ key: randomUUID() });
const entry = (t: Target) => ({ ...key(), kind: "check-in", entryId: t.checkInId, version: "1", day: day() });
const letter = { toWhom: "Somebody", urgency: "routine", why: "A reason." };
const referral = (t: Target) => ({ ...key(), athleteId: t.athleteId, referralId: t.referralId, version: "1" });

/** Every server action, by file and name: who may, and a form that would do it to `target`. */
export const ACTS: Record<string, Act> = {
  ...OPEN_ACTS,
  ...ANSWER_ACTS,
  [`${inDay} saveDay`]: { by: athlete, fields: () => ({ ...key(), day: day(), backPain: "3" }) },
  [`${inDay} saveNextMorning`]: {
    by: own,
    fields: (t) => ({ ...key(), entryId: t.runId, version: "1", score: "2" }),
  },
  [`${inDay} removeEntry`]: { by: own, fields: entry },
  [`${inDay} bringBack`]: { by: own, fields: entry },
  [`${inDay} keepBothLogs`]: { by: athlete, fields: () => ({ day: day() }) },
  "app/(athlete)/entry/[kind]/[entryId]/actions.ts saveEntry": {
    by: own,
    fields: (t) => ({
      "entry.key": randomUUID(),
      "entry.kind": "run",
      "entry.entryId": t.earlierRunId,
      "entry.version": "1",
      "run.distance": "3.21",
    }),
  },
  "app/(athlete)/checks/actions.ts saveTargets": { by: athlete, fields: () => ({ targets: "women" }) },
  "app/(athlete)/checks/[check]/actions.ts saveCheck": {
    by: athlete,
    fields: () => ({ ...key(), day: day(), check: "front-plank", "both.value": "31" }),
  },
  "app/(athlete)/shoes/actions.ts saveShoe": {
    by: own,
    fields: (t) => ({ id: t.shoeId, version: "1", name: "Changed by somebody" }),
  },
  "app/(athlete)/shoes/actions.ts retire": { by: own, fields: (t) => ({ id: t.shoeId }) },
  "app/(athlete)/week/actions.ts saveWeek": {
    by: athlete,
    fields: () => ({ ...key(), day: day(), running: "full" }),
  },
  ...IMPORT_ACTS,
  "app/(athlete)/today/advice/[flagId]/actions.ts confirmRead": { by: own, fields: (t) => ({ flagId: t.flagId }) },
  "app/(athlete-program)/program/actions.ts makeLink": { by: athlete, fields: () => ({}) },
  "app/(athlete-program)/program/actions.ts endLink": { by: athlete, fields: () => ({}) },
  "app/(athlete-program)/program/actions.ts confirmAdvice": { by: athlete, fields: () => ({ ...key(), read: "1" }) },
  "app/(athlete-progress)/progress/settings/own-actions.ts saveSharing": {
    by: athlete,
    fields: () => ({ ...key(), shared: "runs" }),
  },
  "app/(athlete-progress)/progress/settings/own-actions.ts saveOwnDetails": {
    by: athlete,
    fields: () => ({ ...key(), birthDate: "1991-02-03", firstEpisode: "unknown", onset: "" }),
  },
  "app/(athlete-progress)/progress/tip-actions.ts setTip": { by: athlete, fields: () => ({ tip: "bad-fit" }) },
  "app/(athlete-progress)/progress/tip-actions.ts setTips": { by: athlete, fields: () => ({ on: "" }) },
  "app/(staff)/athletes/[athleteId]/settle-action.ts settle": {
    by: { physio: "team" },
    fields: (t) => ({ ...key(), athleteId: t.athleteId, flagId: t.flagId, outcome: "noise", reason: "Because." }),
  },
  "app/(athlete-program)/program/pause-actions.ts pause": {
    by: athlete,
    fields: () => ({ ...key(), reason: "travel", from: day(), until: daysAgo(-3) }),
  },
  "app/(athlete-program)/program/pause-actions.ts deleteIt": {
    by: own,
    fields: (t) => ({ ...key(), pauseId: t.pauseId }),
  },
  "app/(staff)/athletes/[athleteId]/limit-actions.ts limit": {
    by: { physio: "team" },
    fields: (t) => ({ ...key(), athleteId: t.athleteId, kind: "run-distance", distance: "9", until: daysAgo(-9) }),
  },
  "app/(staff)/athletes/[athleteId]/limit-actions.ts end": {
    by: { physio: "team" },
    fields: (t) => ({ ...key(), athleteId: t.athleteId, limitId: t.limitId }),
  },
  "app/(staff)/athletes/[athleteId]/step-action.ts answer": {
    by: { physio: "team", coach: "team" },
    fields: (t) => ({ ...key(), athleteId: t.athleteId, itemId: t.itemId, proposed: t.proposed, answer: "accepted" }),
  },
  "app/(staff)/athletes/[athleteId]/checks/[check]/actions.ts saveCheckFor": {
    by: { physio: "team" },
    fields: (t) => ({ ...key(), athleteId: t.athleteId, day: day(), check: "front-plank", "both.value": "31" }),
  },
  "app/(staff)/athletes/[athleteId]/step-action.ts takeBack": {
    by: { physio: "team", coach: "team" },
    fields: (t) => ({ ...key(), athleteId: t.athleteId, itemId: t.takenItemId, taken: t.takenId }),
  },
  "app/(staff)/athletes/[athleteId]/details/details-action.ts saveDetails": {
    by: { physio: "team" },
    fields: (t) => ({
      ...key(),
      athleteId: t.athleteId,
      birthDate: "1990-01-02",
      firstEpisode: "unknown",
      onset: "",
      resolvedOn: "",
    }),
  },
  [`${inReferrals} start`]: {
    by: { physio: "team" },
    fields: (t) => ({ ...key(), ...letter, athleteId: t.athleteId, flagId: "" }),
  },
  [`${inReferrals} edit`]: { by: { physio: "team" }, fields: (t) => ({ ...referral(t), ...letter }) },
  [`${inReferrals} move`]: { by: { physio: "team" }, fields: (t) => ({ ...referral(t), version: "2", to: "sent" }) },
  [`${inPrograms} assign`]: {
    by: { physio: "team", coach: "team" },
    fields: (t) => ({ ...key(), do: "assign", programId: t.programId, athlete: t.athleteId, from: day() }),
  },
  [`${inPrograms} setPhase`]: {
    by: { physio: "team", coach: "team" },
    fields: (t) => ({
      ...key(),
      athleteId: t.athleteId,
      assignmentId: t.assignmentId,
      phaseId: t.phaseId,
      from: day(),
    }),
  },
  [`${inPrograms} setEnd`]: {
    by: { physio: "team", coach: "team" },
    fields: (t) => ({ ...key(), athleteId: t.athleteId, assignmentId: t.assignmentId, until: daysAgo(-9) }),
  },
  [`${inPrograms} saveAs`]: {
    by: { physio: "team", coach: "team" },
    fields: (t) => ({ ...key(), athleteId: t.athleteId, assignmentId: t.assignmentId }),
  },
  [`${inPrograms} bringBack`]: {
    by: { physio: "team", coach: "team" },
    fields: (t) => ({ ...key(), athleteId: t.athleteId, assignmentId: t.endedAssignmentId }),
  },
  [`${inPrograms} submitProgram`]: {
    by: { physio: "org", coach: "org" },
    fields: (t) => ({
      ...key(),
      do: "over",
      id: t.programId,
      theirsVersion: "1",
      title: "Changed by somebody",
      target: "Nothing",
      "items.0.exerciseId": "front-plank",
      "items.0.sets": "3",
      "items.0.holdSeconds": "10",
      "items.0.frequency": "daily",
    }),
  },
  [`${inPrograms} importFile`]: { by: { physio: "org", coach: "org" }, fields: () => key() },
  [`${inPrograms} archive`]: {
    by: { physio: "org", coach: "org" },
    fields: (t) => ({ ...key(), id: t.programId, archived: "1" }),
  },
  "app/(staff)/exercises/actions.ts saveExercise": {
    by: { admin: "org", physio: "org", coach: "org" },
    fields: (t) => ({
      ...key(),
      id: t.exerciseId.slice(4),
      version: "1",
      name: "Changed by somebody",
      kind: "reps",
      dose: "3 × 10",
    }),
  },
  "app/(staff)/exercises/photo-actions.ts putPhoto": {
    by: { coach: "org", physio: "org", admin: "org" },
    fields: (t) => ({ id: t.exerciseId.slice(4), frame: "end", photo }),
  },
  "app/(staff)/exercises/photo-actions.ts deletePhoto": {
    by: { coach: "org", physio: "org", admin: "org" },
    fields: (t) => ({ id: t.exerciseId.slice(4), frame: "start" }),
  },
  "app/(staff)/exercises/actions.ts archiveExercise": {
    by: { admin: "org", physio: "org", coach: "org" },
    fields: (t) => ({ ...key(), id: t.exerciseId.slice(4), archived: "1" }),
  },
  "app/(house)/account/actions.ts saveSettings": {
    by: members,
    fields: () => ({ name: "Renamed", timeZone: "UTC", unit: "km", theme: "dark" }),
  },
  "app/(house)/account/actions.ts setPassword": { by: members, fields: () => ({ current: "", next: "a" }) },
  "app/(house)/account/actions.ts endSession": { by: members, fields: () => ({ session: randomUUID() }) },
  "app/(house)/reminders/actions.ts saveReminder": {
    by: athlete,
    fields: () => ({ way: "email", hour: "19", weekdays: "1" }),
  },
  "app/(house)/reminders/actions.ts saveOwnDigest": { by: staff, fields: () => ({ rhythm: "weekly", hour: "8" }) },
  "app/(house)/reminders/actions.ts takeDevice": {
    by: athlete,
    fields: () => ({ endpoint: "https://push.example.com/a", p256dh: `B${"A".repeat(86)}`, auth: "A".repeat(22) }),
  },
  "app/(house)/reminders/actions.ts leaveDevice": { by: athlete, fields: () => ({}) },
  "app/(house)/members/actions.ts invite": {
    by: { admin: "org", physio: "team", coach: "team" },
    fields: (t) => ({ id: randomUUID(), email: "somebody@example.org", roles: "athlete", teamId: t.teamId }),
  },
  "app/(house)/members/actions.ts resend": { by: { admin: "org" }, fields: (t) => ({ id: t.inviteId }) },
  "app/(house)/members/actions.ts revoke": { by: { admin: "org" }, fields: (t) => ({ id: t.otherInviteId }) },
  "app/(house)/teams/actions.ts create": {
    by: { admin: "any" },
    fields: () => ({ id: randomUUID(), name: "A team of somebody" }),
  },
  "app/(house)/teams/actions.ts rename": {
    by: { admin: "org" },
    fields: (t) => ({ id: t.teamId, name: "Renamed by somebody" }),
  },
  "app/(house)/teams/actions.ts remove": { by: { admin: "org" }, fields: (t) => ({ id: t.teamId }) },
  [`${inMember} addToTeam`]: {
    by: { admin: "org" },
    fields: (t) => ({ personId: t.athleteId, teamId: t.teamId, as: "athlete" }),
  },
  [`${inMember} takeFromTeam`]: {
    by: { admin: "org" },
    fields: (t) => ({ personId: t.athleteId, teamId: t.teamId, as: "athlete" }),
  },
  [`${inMember} saveRoles`]: { by: { admin: "org" }, fields: (t) => ({ personId: t.athleteId, roles: "coach" }) },
  [`${inMember} remove`]: { by: { admin: "org" }, fields: (t) => ({ personId: t.athleteId }) },
  "app/(house)/organisations/actions.ts leave": { by: members, fields: () => ({}) },
};

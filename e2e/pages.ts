import { athlete, house, members, own, staff, type By } from "./access";
import { daysAgo } from "./day";
import type { Target } from "./targets";

export type Page = { by: By; path: (target: Target) => string };

const athleteAt = (rest: string) => (t: Target) => `/athletes/${t.athleteId}${rest}`;
const at = (path: string) => () => path;

/** Every page and route of the app, by its name in the build: who may open it, and an address of it. */
export const PAGES: Record<string, Page> = {
  "/page": { by: "everybody", path: at("/") },
  "/_not-found/page": { by: "everybody", path: at("/nowhere") },
  "/_global-error/page": { by: "everybody", path: at("/_global-error") },
  "/offline/page": { by: "everybody", path: at("/offline") },
  "/words/[file]/route": { by: "everybody", path: at("/words/nothing.js") },
  "/sw.js/route": { by: "everybody", path: at("/sw.js") },
  "/icon.svg/route": { by: "everybody", path: at("/icon.svg") },
  "/icons/[file]/route": { by: "everybody", path: at("/icons/192.png") },
  "/manifest.webmanifest/route": { by: "everybody", path: at("/manifest.webmanifest") },
  // They answer in JSON, to phones: phone.spec.ts asks them.
  "/api/phone/route": { by: "everybody", path: at("/api/phone") },
  "/api/sync/route": { by: "everybody", path: at("/api/sync") },
  // It answers in a stream: live.spec.ts opens it.
  "/api/live/route": { by: "everybody", path: at("/api/live") },
  "/help-now/page": { by: "everybody", path: at("/help-now") },
  "/api/auth/[...nextauth]/route": { by: "everybody", path: at("/api/auth/session") },
  "/(public)/sign-in/page": { by: "everybody", path: at("/sign-in") },
  "/(public)/sign-in/link/page": { by: "everybody", path: at("/sign-in/link") },
  "/(public)/start/page": { by: "everybody", path: at("/start") },
  "/(public)/start/confirm/page": { by: "everybody", path: at("/start/confirm") },
  "/(public)/welcome/page": { by: "everybody", path: at("/welcome") },
  "/(public)/invite/[token]/page": { by: "everybody", path: (t) => `/invite/${t.inviteId}` },
  "/(athlete)/today/page": { by: athlete, path: at("/today") },
  "/(athlete)/day/[day]/page": { by: athlete, path: () => `/day/${daysAgo(3)}` },
  "/(athlete)/today/advice/[flagId]/page": { by: own, path: (t) => `/today/advice/${t.flagId}` },
  "/(athlete)/entry/[kind]/[entryId]/page": { by: own, path: (t) => `/entry/check-in/${t.checkInId}` },
  "/(athlete)/history/page": { by: athlete, path: at("/history") },
  "/(athlete)/week/page": { by: athlete, path: at("/week") },
  "/(athlete)/checks/page": { by: athlete, path: at("/checks") },
  "/(athlete)/checks/[check]/page": { by: athlete, path: at("/checks/side-bridge") },
  "/(athlete)/session/page": { by: athlete, path: at("/session") },
  "/(athlete)/shoes/page": { by: athlete, path: at("/shoes") },
  "/(athlete)/shoes/[shoeId]/page": { by: own, path: (t) => `/shoes/${t.shoeId}` },
  "/(athlete)/import/page": { by: athlete, path: at("/import") },
  "/(athlete)/import/share/route": { by: "everybody", path: at("/import/share") },
  "/(athlete)/import/[previewId]/page": { by: own, path: (t) => `/import/${t.previewId}` },
  "/(athlete-program)/program/page": { by: athlete, path: at("/program") },
  "/(athlete-progress)/progress/page": { by: athlete, path: at("/progress") },
  "/(athlete-progress)/progress/as-coach/page": { by: athlete, path: at("/progress/as-coach") },
  "/(athlete-progress)/progress/settings/page": { by: athlete, path: at("/progress/settings") },
  "/(athlete-progress)/progress/referrals/[referralId]/page": {
    by: own,
    path: (t) => `/progress/referrals/${t.referralId}`,
  },
  "/(staff)/board/page": { by: staff, path: at("/board") },
  "/(staff)/team/page": { by: staff, path: at("/team") },
  "/(staff)/athletes/page": { by: staff, path: at("/athletes") },
  "/(staff)/athletes/[athleteId]/page": { by: { physio: "team", coach: "team" }, path: athleteAt("") },
  "/(staff)/athletes/[athleteId]/checks/[check]/page": {
    by: { physio: "team" },
    path: athleteAt("/checks/front-plank"),
  },
  "/(staff)/athletes/[athleteId]/details/page": { by: { physio: "team" }, path: athleteAt("/details") },
  "/(staff)/athletes/[athleteId]/refer/page": { by: { physio: "team" }, path: athleteAt("/refer") },
  "/(staff)/athletes/[athleteId]/flags/[flagId]/page": {
    by: { physio: "team" },
    path: (t) => `/athletes/${t.athleteId}/flags/${t.flagId}`,
  },
  "/(staff)/athletes/[athleteId]/referrals/[referralId]/page": {
    by: { physio: "team" },
    path: (t) => `/athletes/${t.athleteId}/referrals/${t.referralId}`,
  },
  "/(staff)/referrals/page": { by: staff, path: at("/referrals") },
  "/(staff)/rules/page": { by: members, path: at("/rules") },
  "/(staff)/programs/page": { by: house, path: at("/programs") },
  "/(staff)/programs/new/page": { by: staff, path: at("/programs/new") },
  "/(staff)/programs/import/page": { by: staff, path: at("/programs/import") },
  "/(staff)/programs/export/route": { by: house, path: at("/programs/export") },
  "/schema/programs-1.json/route": { by: "everybody", path: at("/schema/programs-1.json") },
  "/(staff)/programs/[id]/page": {
    by: { admin: "org", physio: "org", coach: "org" },
    path: (t) => `/programs/${t.programId}`,
  },
  "/(staff)/programs/[id]/assign/page": {
    by: { physio: "org", coach: "org" },
    path: (t) => `/programs/${t.programId}/assign`,
  },
  "/calendar/[file]/route": { by: "everybody", path: at("/calendar/nobody.ics") },
  "/(athlete-program)/program/handout.pdf/route": { by: athlete, path: at("/program/handout.pdf") },
  "/(staff)/programs/athlete/[athleteId]/handout.pdf/route": {
    by: { physio: "team", coach: "team" },
    path: (t) => `/programs/athlete/${t.athleteId}/handout.pdf`,
  },
  "/(staff)/programs/athlete/[athleteId]/page": {
    by: { physio: "team", coach: "team" },
    path: (t) => `/programs/athlete/${t.athleteId}`,
  },
  "/(staff)/exercises/page": { by: house, path: at("/exercises") },
  "/(staff)/exercises/new/page": { by: house, path: at("/exercises/new") },
  "/(staff)/exercises/[id]/page": {
    by: { admin: "org", physio: "org", coach: "org" },
    path: (t) => `/exercises/${t.exerciseId.slice(4)}`,
  },
  "/exercises/photo/[id]/[frame]/route": {
    by: { admin: "org", physio: "org", coach: "org" },
    path: (t) => `/exercises/photo/${t.exerciseId.slice(4)}/start`,
  },
  "/(staff)/exercises/[id]/edit/page": {
    by: { admin: "org", physio: "org", coach: "org" },
    path: (t) => `/exercises/${t.exerciseId.slice(4)}/edit`,
  },
  "/(learn)/learn/page": { by: members, path: at("/learn") },
  "/(learn)/learn/[slug]/page": { by: members, path: at("/learn/disc") },
  "/(house)/members/page": { by: house, path: at("/members") },
  "/(house)/members/[personId]/page": { by: { admin: "org" }, path: (t) => `/members/${t.athleteId}` },
  "/(house)/account/page": { by: members, path: at("/account") },
  "/(house)/reminders/page": { by: { physio: "any", coach: "any", athlete: "any" }, path: at("/reminders") },
  "/(public)/reminders/stop/page": { by: "everybody", path: at("/reminders/stop") },
  "/api/reminders/stop/route": { by: "everybody", path: at("/api/reminders/stop") },
  "/api/reminders/stop-device/route": { by: "everybody", path: at("/api/reminders/stop-device") },
  "/(house)/organisations/page": { by: members, path: at("/organisations") },
  "/(house)/teams/page": { by: { admin: "any" }, path: at("/teams") },
};

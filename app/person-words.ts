import { ROLES, type Role } from "@/lib/access/actor";

export const ROLE_NAMES: Record<Role, string> = {
  admin: "Admin",
  physio: "Physio",
  coach: "Coach",
  athlete: "Athlete",
};

/** What each role may do, for whoever gives it. */
export const ROLE_HINT =
  "Admins manage people and teams and see no logs. Physios see all of their teams’ athletes; coaches what those share. Athletes log their own days.";

export const ROLE_OPTIONS = ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role] }));

export const rolesText = (roles: readonly Role[]): string => roles.map((role) => ROLE_NAMES[role]).join(", ");

/** "Tue 24 Nov, 09:12" in the reader's own zone. */
export const momentText = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(instant));

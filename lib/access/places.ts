import type { Role } from "./actor";

export type Place = { href: string; label: string };

const PLACES: { place: Place; roles: Role[] }[] = [
  { place: { href: "/today", label: "Today" }, roles: ["athlete"] },
  { place: { href: "/progress", label: "Progress" }, roles: ["athlete"] },
  { place: { href: "/program", label: "Program" }, roles: ["athlete"] },
  { place: { href: "/board", label: "Board" }, roles: ["physio", "coach"] },
  { place: { href: "/team", label: "Team" }, roles: ["physio", "coach"] },
  { place: { href: "/athletes", label: "Athletes" }, roles: ["physio", "coach"] },
  { place: { href: "/programs", label: "Programs" }, roles: ["physio", "coach", "admin"] },
  { place: { href: "/referrals", label: "Referrals" }, roles: ["physio"] },
  { place: { href: "/members", label: "Members" }, roles: ["admin", "physio", "coach"] },
  { place: { href: "/teams", label: "Teams" }, roles: ["admin"] },
  { place: { href: "/rules", label: "Rules" }, roles: ["physio", "coach", "admin"] },
];

/** Where these roles have something to do, in the order of the navigation. */
export const placesFor = (roles: readonly Role[]): Place[] =>
  PLACES.filter((each) => each.roles.some((role) => roles.includes(role))).map((each) => each.place);

/** Where a member lands: staff at the board, an athlete at today, an admin at the members. */
export function homeFor(roles: readonly Role[]): string {
  if (roles.includes("physio") || roles.includes("coach")) return "/board";
  return roles.includes("athlete") ? "/today" : "/members";
}

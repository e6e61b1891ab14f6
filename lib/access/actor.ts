export const ROLES = ["admin", "physio", "coach", "athlete"] as const;
export type Role = (typeof ROLES)[number];

/** Who asks, as a member of the organisation they are working in now. */
export type Actor = { personId: string; orgId: string; roles: readonly Role[] };

/** How the actor stands to the person asked about: themself, staff of one of their teams, or neither. */
export type Relation = "self" | "team" | "none";

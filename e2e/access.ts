import type { DemoRole } from "./people";

/** own: only about oneself; team: about athletes of one's teams; org: all of the organisation; any: names nobody. */
export type Scope = "own" | "team" | "org" | "any";
export type By = "everybody" | Partial<Record<DemoRole, Scope>>;

export const athlete: By = { athlete: "any" };
export const own: By = { athlete: "own" };
export const members: By = { admin: "any", physio: "any", coach: "any", athlete: "any" };
export const staff: By = { physio: "any", coach: "any" };
export const house: By = { admin: "any", physio: "any", coach: "any" };

export * from "./people";
export * from "./athletes";
export * from "./logs";
export * from "./programs";
export * from "./progression";
export * from "./flags";
export * from "./referrals";
export * from "./audit";

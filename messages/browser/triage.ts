export const triage = {} as const;

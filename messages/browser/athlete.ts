export const athlete = {} as const;

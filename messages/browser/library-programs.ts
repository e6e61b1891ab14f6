export const libraryPrograms = {
  Hold: "Halten",
} as const;

/** Colours and places of the sheet, in points. */
export const INK = { text: "#1a1d1f", accent: "#0c5c56", soft: "#535a5f", line: "#b9b6ae", box: "#f3f1ec" };
export const MARGIN = 42;
export const DRAWINGS = { width: 150, gap: 18 };

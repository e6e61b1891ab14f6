const ENTITIES: Record<string, string> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;" },
  ...{ '"': "&quot;", "'": "&#39;", "^": "&#94;" },
};

/** Text that cannot end an attribute, open a tag, be an entity, or stand for a part (board-rows/pack.ts). */
export const escaped = (text: string): string => text.replace(/[&<>"'^]/g, (sign) => ENTITIES[sign]!);

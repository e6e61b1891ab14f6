import { randomUUID } from "node:crypto";
import { athlete, own } from "./access";
import type { Act } from "./open-acts";

const inImport = "app/(athlete)/import/actions.ts";
const list = { name: "runs.csv", mimeType: "text/csv", buffer: Buffer.from("date,km\n2026-01-02,5\n") };
const columns = { date: "0", distance: "1", unit: "km", order: "ymd", decimal: ".", timeForm: "clock" };

/** What an athlete does with files, in the order in which one leads to the next. */
export const IMPORT_ACTS: Record<string, Act> = {
  [`${inImport} chooseColumns`]: { by: own, fields: (t) => ({ previewId: t.previewId, ...columns }) },
  [`${inImport} confirmImport`]: {
    by: own,
    fields: (t) => ({
      ...{ previewId: t.previewId, key: randomUUID(), revision: "1", keep: "0", "0.run.distance": "4" },
    }),
  },
  [`${inImport} discardPreview`]: { by: own, fields: (t) => ({ previewId: t.previewId }) },
  [`${inImport} readFiles`]: { by: athlete, fields: () => ({ files: list }) },
  [`${inImport} undoImport`]: { by: own, fields: (t) => ({ key: randomUUID(), importId: t.importId }) },
};

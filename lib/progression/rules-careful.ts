import { said, type Sentence } from "@/lib/said";
import { painCeiling } from "./progression";
import { readyDays } from "./ready";
import type { ProgressionRule } from "./rule";
import { entriesSaid, listed } from "./session-words";
import { sources } from "./sources";
import { entriesFor, entriesOf, missingOf, type SessionDay, type View } from "./view";

/** Steps down without a good session between them. */
const downsInARow = 2;

const shared = { version: 1, evidenceMark: "team choice" } as const;
const what = (day: SessionDay) => entriesSaid(entriesOf(day));
const on = ({ day }: SessionDay) => ({ day });
const reviewed: Sentence = "A physio has looked at these sessions.";

const standingDown = ({ standing }: View) => (standing?.mark === "down" ? standing : null);

/** The first two days of "down" that no good session parts; a good one ends the row, nothing else does. */
function rowOfDowns(days: readonly SessionDay[]): SessionDay[] | null {
  let row: SessionDay[] = [];
  for (const day of days) {
    if (day.mark === "good") row = [];
    if (day.mark === "down") row = [...row, day];
    if (row.length === downsInARow) return row;
  }
  return null;
}

const down = {
  ...shared,
  threshold: () => ({
    text: said("Pain above {most} during, or above baseline next morning, or form lost", { most: painCeiling }),
    value: painCeiling,
    unit: "of 10",
    basis: "source" as const,
  }),
  source: sources.painModel,
  evidenceMark: "weak" as const,
};

export const CAREFUL_RULES: readonly ProgressionRule[] = [
  {
    ...shared,
    id: "P7",
    decision: "review",
    title: "A leg symptom",
    threshold: () => ({ text: "Any leg symptom in a session", value: 1, unit: "sessions", basis: "team choice" }),
    source: sources.ours,
    changesWhen: reviewed,
    judge: ({ open }) => {
      const entries = open.flatMap((day) => entriesFor(day, "legSymptom").filter(({ value }) => value === true));
      if (entries.length === 0) return null;
      const days = listed([...new Set(entries.map(({ day }) => day))].map((day) => ({ day })));
      return {
        sentence: said("A leg symptom was reported on {days}. A physio looks at it before anything changes.", { days }),
        entries,
        missing: [],
      };
    },
  },
  {
    ...shared,
    id: "P6",
    decision: "review",
    title: "Two steps down in a row",
    threshold: () => ({
      text: "Two sessions that call for a step down, with no good session between them",
      value: downsInARow,
      unit: "sessions",
      basis: "team choice",
    }),
    source: sources.walkRun,
    changesWhen: reviewed,
    judge: ({ open }) => {
      const row = rowOfDowns(open);
      if (!row) return null;
      const days = { all: row.map((day) => said("{day} ({what})", { day: on(day), what: what(day) })) };
      return {
        sentence: said(
          "Two sessions called for a step down with no good one between them: {days}. A physio looks at it before anything changes.",
          { days },
        ),
        entries: row.flatMap(entriesOf),
        missing: [],
      };
    },
  },
  {
    ...down,
    id: "P8",
    decision: "review",
    title: "Too much, and nothing easier in the list",
    changesWhen: "Staff choose something easier, or a later session settles.",
    judge: (view) => {
      const day = standingDown(view);
      if (!day || view.progression.at > 0) return null;
      return {
        sentence: said("{day}: {what}. This is the first step, so there is nothing easier here to go back to.", {
          day: on(day),
          what: what(day),
        }),
        entries: entriesOf(day),
        missing: missingOf(day, view.today),
      };
    },
  },
  {
    ...down,
    id: "P5",
    decision: "down",
    title: "Too much, or not settled by the next morning",
    changesWhen: "A later session on this step that settles, reported in full.",
    judge: (view) => {
      const day = standingDown(view);
      if (!day || view.progression.at === 0) return null;
      return {
        sentence: said("{day}: {what}. One step back.", { day: on(day), what: what(day) }),
        entries: entriesOf(day),
        missing: missingOf(day, view.today),
      };
    },
  },
  {
    ...shared,
    id: "P4",
    decision: "hold",
    title: "Some pain that settled",
    threshold: ({ painLimit }) => ({
      text: said("Pain above {limit}, up to {most}, baseline next morning", { limit: painLimit, most: painCeiling }),
      value: painLimit,
      unit: "of 10",
      basis: "source",
    }),
    source: sources.painModel,
    evidenceMark: "weak",
    changesWhen: "Two good sessions in a row, or one that is too much.",
    judge: ({ standing, today }) =>
      standing?.mark === "hold"
        ? {
            sentence: said("{day}: {what}. That is acceptable and no reason for more: stay on this step.", {
              day: on(standing),
              what: what(standing),
            }),
            entries: entriesOf(standing),
            missing: missingOf(standing, today),
          }
        : null,
  },
  {
    ...shared,
    id: "P9",
    decision: "hold",
    title: "The last step",
    threshold: () => ({ text: "No step after this one", basis: "team choice" }),
    source: sources.ours,
    changesWhen: "Staff add a step or choose another exercise.",
    judge: (view) => {
      const days = readyDays(view);
      if (!days || view.progression.at < view.progression.steps.length - 1) return null;
      return {
        sentence: said(
          "Two good sessions in a row on the last step of the list. It stays until someone chooses what comes next.",
        ),
        entries: days.flatMap(entriesOf),
        missing: [],
      };
    },
  },
];

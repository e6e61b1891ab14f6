import type { FormPhase, FormRow } from "./form-rows";

/**
 * Above this many exercises at once the builder asks whether fewer would do.
 * Source docs/sources.md: henry (mark K, older adults), team-choice for the number.
 */
export const MANY_EXERCISES = 4;

/** The most exercises that any phase of a form asks at once. */
export const manyAt = (rows: readonly FormRow[], phases: readonly FormPhase[]): number =>
  Math.max(
    ...(phases.length > 0 ? phases : [{ phaseId: "" }]).map(
      ({ phaseId }) => rows.filter((row) => row.phaseId === "" || phaseId === "" || row.phaseId === phaseId).length,
    ),
  );

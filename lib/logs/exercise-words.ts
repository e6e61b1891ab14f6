export const EXERCISE_STATUSES = ["as-prescribed", "changed", "not-done"] as const;
export type ExerciseStatus = (typeof EXERCISE_STATUSES)[number];
export const EXERCISE_STATUS_LABELS: Record<ExerciseStatus, string> = {
  "as-prescribed": "As prescribed",
  changed: "Changed",
  "not-done": "Not done",
};

/** An item of an assignment that was due on the day. */
export type DueItem = { assignmentId: string; itemId: string };
/** The name of an item's status field; its numbers are the same name with .sets, .reps and .holdSeconds. */
export const exerciseField = ({ assignmentId, itemId }: DueItem): string => `exercise.${assignmentId}.${itemId}`;

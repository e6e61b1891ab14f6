/** What is asked once at the end of a session, each with the name of its field. The parts are those of an exercise's report. */
export const SESSION_WENT = {
  pain: "session.pain",
  effort: "session.effort",
  formHeld: "session.formHeld",
} as const;
export type SessionPart = keyof typeof SESSION_WENT;

/** The button that answers every exercise of the form with "as prescribed". */
export const SESSION_ALL = "session.all";

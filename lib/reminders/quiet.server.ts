import { type Quiet, quietOf, USUAL_QUIET } from "./quiet";

/** The quiet hours of this server; a setting that says none keeps the usual ones. */
export const quietHours = (): Quiet => quietOf(process.env.PLUMBLINE_QUIET_HOURS) ?? USUAL_QUIET;

/** The phone's own clock. It may be wrong: what rests on it is sent as a difference, and judged by the server's. */
export const phoneNow = (): Date => new Date();

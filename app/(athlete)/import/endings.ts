/** The names of files that can be read, as an input's `accept`. */
export const READ_ENDINGS = ".fit,.gpx,.tcx,.csv,.zip,.gz";

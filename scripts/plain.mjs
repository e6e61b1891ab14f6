/** Trouble a person can act on: shown as its one sentence, without a stack. */
export class Plain extends Error {
  plain = true;
}

const DISK_FULL = /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|Check free disk space/;
const MISSING_LIBRARY =
  /error while loading shared libraries: ([^:\s]+)|Library not loaded: (\S+)|([\w.+-]+\.so[\w.]*): cannot open shared object/;

/** What a failed program or call said, as a sentence where we know the cause; undefined where we do not. */
export function knownTrouble(text) {
  const library = MISSING_LIBRARY.exec(text);
  if (DISK_FULL.test(text)) return "The disk is full; free some space (about 2 GB) and start again.";
  if (library)
    return `The system library ${library[1] ?? library[2] ?? library[3]} is missing; install it and start again.`;
  return undefined;
}

export function tell(error) {
  const text = error instanceof Error ? `${error.code ?? ""} ${error.message}` : String(error);
  const sentence = error?.plain ? error.message : knownTrouble(text);
  console.error(sentence ? `\n${sentence}` : error);
}

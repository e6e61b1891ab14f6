/** What is wrong with the secret: a sentence, or undefined when it serves. */
export function secretFault(secret: string | undefined): string | undefined;
/** The secret kept in `file` (0600), made at first use. */
export function keptSecret(file: string): string;

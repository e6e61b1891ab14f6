import { RULES } from "@/lib/triage/rules/rules";
import { sha256 } from "@/lib/triage/sha256";

/** Changes whenever a rule comes, goes or gets a new version: then every athlete is judged anew. */
export const RULES_VERSION = sha256(RULES.map(({ id, version }) => `${id}@${version}`).join(" ")).slice(0, 16);

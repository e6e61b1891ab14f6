import { programFileSchema } from "@/lib/programs/program-file-schema";

export const dynamic = "force-static";

/** The published JSON Schema of a file of programs. */
export const GET = () => Response.json(programFileSchema);

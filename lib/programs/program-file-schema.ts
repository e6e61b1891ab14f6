import { z } from "zod";
import { ProgramFile } from "./program-file";

/** A file of programs as a JSON Schema (2020-12), for those who write one elsewhere. What it cannot say, reading checks. */
export const programFileSchema = {
  ...(JSON.parse(JSON.stringify(z.toJSONSchema(ProgramFile, { io: "input", unrepresentable: "any" }))) as object),
  title: "Plumbline programs, version 1",
  description:
    "Programs with their phases and exercises. Seconds in every name that ends so; every program is for something; an exercise is in a phase by its phaseId, or in all of them.",
};

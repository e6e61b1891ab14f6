"use server";
import { formOf } from "@/app/action";
import * as mutations from "@/app/(athlete-program)/program/pause-mutations";

export const pause = formOf(mutations.pause);
export const deleteIt = formOf(mutations.deleteIt);

"use server";
import { formOf } from "@/app/action";
import * as mutations from "@/app/(athlete)/mutations/day";

export const saveDay = formOf(mutations.saveDay);
export const saveNextMorning = formOf(mutations.saveNextMorning);
export const removeEntry = formOf(mutations.removeEntry);
export const bringBack = formOf(mutations.bringBack);
export const keepBothLogs = formOf(mutations.keepBothLogs);

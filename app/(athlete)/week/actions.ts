"use server";
import { formOf } from "@/app/action";
import * as mutations from "@/app/(athlete)/mutations/week";

export const saveWeek = formOf(mutations.saveWeek);

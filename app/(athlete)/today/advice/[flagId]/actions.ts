"use server";
import { formOf } from "@/app/action";
import * as mutations from "@/app/(athlete)/mutations/advice";

export const confirmRead = formOf(mutations.confirmRead);

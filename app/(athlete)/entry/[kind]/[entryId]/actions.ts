"use server";
import { formOf } from "@/app/action";
import * as mutations from "@/app/(athlete)/mutations/entry";

export const saveEntry = formOf(mutations.saveEntry);

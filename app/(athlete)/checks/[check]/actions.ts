"use server";
import { formOf } from "@/app/action";
import * as mutations from "@/app/(athlete)/mutations/check";

export const saveCheck = formOf(mutations.saveCheck);

"use server";
import { formOf } from "@/app/action";
import * as mutations from "@/app/(athlete)/mutations/shoes";

export const saveShoe = formOf(mutations.saveShoe);
export const retire = formOf(mutations.retire);

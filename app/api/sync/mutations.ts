import * as pauses from "@/app/(athlete-program)/program/pause-mutations";
import * as advice from "@/app/(athlete)/mutations/advice";
import * as check from "@/app/(athlete)/mutations/check";
import * as day from "@/app/(athlete)/mutations/day";
import * as entry from "@/app/(athlete)/mutations/entry";
import * as shoes from "@/app/(athlete)/mutations/shoes";
import * as week from "@/app/(athlete)/mutations/week";
import type { Mutation } from "@/app/mutation";

/** What an athlete's phone may send. Each is the mutation that its form runs, by the name it has on the phone. */
export const MUTATIONS: ReadonlyMap<string, Mutation> = new Map(
  [
    ...[day.saveDay, day.saveNextMorning, day.removeEntry, day.bringBack, day.keepBothLogs],
    ...[entry.saveEntry, week.saveWeek, check.saveCheck, advice.confirmRead],
    ...[shoes.saveShoe, shoes.retire, pauses.pause, pauses.deleteIt],
  ].map((mutation) => [mutation.name, mutation]),
);

import { isCheckId, type Check, type CheckId } from "@/lib/self-checks/check";
import { curlUpHold, extensorHold, frontPlank, sideBridge } from "@/lib/self-checks/holds";
import { hopTest } from "@/lib/self-checks/hop-test";
import { hipFlexor, kneeToWall, legRaise } from "@/lib/self-checks/reaches";
import { wallTest } from "@/lib/self-checks/wall-test";

const BY_ID: Record<CheckId, Check> = {
  "front-plank": frontPlank,
  "side-bridge": sideBridge,
  "extensor-hold": extensorHold,
  "curl-up-hold": curlUpHold,
  "leg-raise": legRaise,
  "hip-flexor": hipFlexor,
  "knee-to-wall": kneeToWall,
  "hop-test": hopTest,
  "wall-test": wallTest,
};

/** All self-checks, as they are listed: how long, how far, then the two looks. */
export const checks: readonly Check[] = Object.values(BY_ID);
export const checkOf = (id: CheckId): Check => BY_ID[id];
export const checkById = (text: string): Check | null => (isCheckId(text) ? BY_ID[text] : null);

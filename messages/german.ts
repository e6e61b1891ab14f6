import { athlete as athleteSeen } from "./browser/athlete";
import { common as commonSeen } from "./browser/common";
import { house as houseSeen } from "./browser/house";
import { imports as importsSeen } from "./browser/imports";
import { learn as learnSeen } from "./browser/learn";
import { library as librarySeen } from "./browser/library";
import { programs as programsSeen } from "./browser/programs";
import { progression as progressionSeen } from "./browser/progression";
import { signIn as signInSeen } from "./browser/sign-in";
import { staff as staffSeen } from "./browser/staff";
import { triage as triageSeen } from "./browser/triage";
import { athlete } from "./de/athlete";
import { doors } from "./de/doors";
import { house } from "./de/house";
import { importsFiles } from "./de/imports-files";
import { imports } from "./de/imports";
import { learn } from "./de/learn";
import { library } from "./de/library";
import { programs } from "./de/programs";
import { progressionRules } from "./de/progression-rules";
import { progression } from "./de/progression";
import { signIn } from "./de/sign-in";
import { staff } from "./de/staff";
import { triage } from "./de/triage";

/** What browsers draw and say themselves too. */
export const GERMAN_IN_BROWSER = {
  ...athleteSeen,
  ...commonSeen,
  ...houseSeen,
  ...importsSeen,
  ...learnSeen,
  ...librarySeen,
  ...programsSeen,
  ...progressionSeen,
  ...signInSeen,
  ...staffSeen,
  ...triageSeen,
} as const;

/** Every sentence of the product and its German; `{name}` are places, and both have the same. */
export const GERMAN = {
  ...GERMAN_IN_BROWSER,
  ...athlete,
  ...doors,
  ...house,
  ...importsFiles,
  ...imports,
  ...learn,
  ...library,
  ...programs,
  ...progressionRules,
  ...progression,
  ...signIn,
  ...staff,
  ...triage,
} as const;

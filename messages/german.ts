import { athlete as athleteSeen } from "./browser/athlete";
import { common as commonSeen } from "./browser/common";
import { house as houseSeen } from "./browser/house";
import { imports as importsSeen } from "./browser/imports";
import { learn as learnSeen } from "./browser/learn";
import { library as librarySeen } from "./browser/library";
import { programsAssign as programsAssignSeen } from "./browser/programs-assign";
import { programsBuilder as programsBuilderSeen } from "./browser/programs-builder";
import { programs as programsSeen } from "./browser/programs";
import { signIn as signInSeen } from "./browser/sign-in";
import { staff as staffSeen } from "./browser/staff";
import { triage as triageSeen } from "./browser/triage";
import { athlete } from "./de/athlete";
import { doors } from "./de/doors";
import { house } from "./de/house";
import { imports } from "./de/imports";
import { learn } from "./de/learn";
import { libraryHips } from "./de/library-hips";
import { libraryLegs } from "./de/library-legs";
import { libraryMobility } from "./de/library-mobility";
import { libraryPlanks } from "./de/library-planks";
import { libraryPrograms } from "./de/library-programs";
import { libraryStretches } from "./de/library-stretches";
import { libraryTrunk } from "./de/library-trunk";
import { libraryWarmUps } from "./de/library-warm-ups";
import { libraryWords } from "./de/library-words";
import { library } from "./de/library";
import { programsAthlete } from "./de/programs-athlete";
import { programsRefusals } from "./de/programs-refusals";
import { programsWords } from "./de/programs-words";
import { programs } from "./de/programs";
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
  ...programsAssignSeen,
  ...programsBuilderSeen,
  ...programsSeen,
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
  ...imports,
  ...learn,
  ...libraryHips,
  ...libraryLegs,
  ...libraryMobility,
  ...libraryPlanks,
  ...libraryPrograms,
  ...libraryStretches,
  ...libraryTrunk,
  ...libraryWarmUps,
  ...libraryWords,
  ...library,
  ...programsAthlete,
  ...programsRefusals,
  ...programsWords,
  ...programs,
  ...signIn,
  ...staff,
  ...triage,
} as const;

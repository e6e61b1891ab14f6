import { common as commonSeen } from "./browser/common";
import { importsFiles as importsFilesSeen } from "./browser/imports-files";
import { imports as importsSeen } from "./browser/imports";
import { libraryHips as libraryHipsSeen } from "./browser/library-hips";
import { libraryLegs as libraryLegsSeen } from "./browser/library-legs";
import { libraryMobility as libraryMobilitySeen } from "./browser/library-mobility";
import { libraryPlanks as libraryPlanksSeen } from "./browser/library-planks";
import { libraryPrograms as libraryProgramsSeen } from "./browser/library-programs";
import { libraryStretches as libraryStretchesSeen } from "./browser/library-stretches";
import { libraryTrunk as libraryTrunkSeen } from "./browser/library-trunk";
import { libraryWarmUps as libraryWarmUpsSeen } from "./browser/library-warm-ups";
import { libraryWords as libraryWordsSeen } from "./browser/library-words";
import { live as liveSeen } from "./browser/live";
import { programsAssign as programsAssignSeen } from "./browser/programs-assign";
import { programsAthlete as programsAthleteSeen } from "./browser/programs-athlete";
import { programsBuilder as programsBuilderSeen } from "./browser/programs-builder";
import { programsRefusals as programsRefusalsSeen } from "./browser/programs-refusals";
import { programsWords as programsWordsSeen } from "./browser/programs-words";
import { programs as programsSeen } from "./browser/programs";
import { progression as progressionSeen } from "./browser/progression";
import { signIn as signInSeen } from "./browser/sign-in";
import { team as teamSeen } from "./browser/team";
import { triageAdvice as triageAdviceSeen } from "./browser/triage-advice";
import { triageEmergency as triageEmergencySeen } from "./browser/triage-emergency";
import { triageRules as triageRulesSeen } from "./browser/triage-rules";
import { triageSentences as triageSentencesSeen } from "./browser/triage-sentences";
import { triageWords as triageWordsSeen } from "./browser/triage-words";
import { triage as triageSeen } from "./browser/triage";
import { common } from "./de/common";
import { doors } from "./de/doors";
import { importsFiles } from "./de/imports-files";
import { imports } from "./de/imports";
import { libraryPrograms } from "./de/library-programs";
import { load } from "./de/load";
import { programsAthlete } from "./de/programs-athlete";
import { programsRefusals } from "./de/programs-refusals";
import { programsWords } from "./de/programs-words";
import { programs } from "./de/programs";
import { progressionRules } from "./de/progression-rules";
import { progression } from "./de/progression";
import { seeAs } from "./de/see-as";
import { signIn } from "./de/sign-in";
import { team } from "./de/team";
import { triageSentences } from "./de/triage-sentences";
import { triage } from "./de/triage";

/** What browsers draw and say themselves too. */
export const GERMAN_IN_BROWSER = {
  ...commonSeen,
  ...importsFilesSeen,
  ...importsSeen,
  ...libraryHipsSeen,
  ...libraryLegsSeen,
  ...libraryMobilitySeen,
  ...libraryPlanksSeen,
  ...libraryProgramsSeen,
  ...libraryStretchesSeen,
  ...libraryTrunkSeen,
  ...libraryWarmUpsSeen,
  ...libraryWordsSeen,
  ...liveSeen,
  ...programsAssignSeen,
  ...programsAthleteSeen,
  ...programsBuilderSeen,
  ...programsRefusalsSeen,
  ...programsWordsSeen,
  ...programsSeen,
  ...progressionSeen,
  ...signInSeen,
  ...teamSeen,
  ...triageAdviceSeen,
  ...triageEmergencySeen,
  ...triageRulesSeen,
  ...triageSentencesSeen,
  ...triageWordsSeen,
  ...triageSeen,
} as const;

/** Every sentence of the product and its German; `{name}` are places, and both have the same. */
export const GERMAN = {
  ...GERMAN_IN_BROWSER,
  ...common,
  ...doors,
  ...importsFiles,
  ...imports,
  ...libraryPrograms,
  ...load,
  ...programsAthlete,
  ...programsRefusals,
  ...programsWords,
  ...programs,
  ...progressionRules,
  ...progression,
  ...seeAs,
  ...signIn,
  ...team,
  ...triageSentences,
  ...triage,
} as const;

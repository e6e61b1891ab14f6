import { common as commonSeen } from "./browser/common";
import { live as liveSeen } from "./browser/live";
import { programsAssign as programsAssignSeen } from "./browser/programs-assign";
import { programsAthlete as programsAthleteSeen } from "./browser/programs-athlete";
import { programsBuilder as programsBuilderSeen } from "./browser/programs-builder";
import { programsRefusals as programsRefusalsSeen } from "./browser/programs-refusals";
import { programsWords as programsWordsSeen } from "./browser/programs-words";
import { programs as programsSeen } from "./browser/programs";
import { signIn as signInSeen } from "./browser/sign-in";
import { team as teamSeen } from "./browser/team";
import { common } from "./de/common";
import { doors } from "./de/doors";
import { load } from "./de/load";
import { programsAthlete } from "./de/programs-athlete";
import { programsRefusals } from "./de/programs-refusals";
import { programsWords } from "./de/programs-words";
import { programs } from "./de/programs";
import { seeAs } from "./de/see-as";
import { signIn } from "./de/sign-in";
import { team } from "./de/team";

/** What browsers draw and say themselves too. */
export const GERMAN_IN_BROWSER = {
  ...commonSeen,
  ...liveSeen,
  ...programsAssignSeen,
  ...programsAthleteSeen,
  ...programsBuilderSeen,
  ...programsRefusalsSeen,
  ...programsWordsSeen,
  ...programsSeen,
  ...signInSeen,
  ...teamSeen,
} as const;

/** Every sentence of the product and its German; `{name}` are places, and both have the same. */
export const GERMAN = {
  ...GERMAN_IN_BROWSER,
  ...common,
  ...doors,
  ...load,
  ...programsAthlete,
  ...programsRefusals,
  ...programsWords,
  ...programs,
  ...seeAs,
  ...signIn,
  ...team,
} as const;

import { common as commonSeen } from "./browser/common";
import { live as liveSeen } from "./browser/live";
import { signIn as signInSeen } from "./browser/sign-in";
import { team as teamSeen } from "./browser/team";
import { common } from "./de/common";
import { doors } from "./de/doors";
import { load } from "./de/load";
import { seeAs } from "./de/see-as";
import { signIn } from "./de/sign-in";
import { team } from "./de/team";

/** What browsers draw and say themselves too. */
export const GERMAN_IN_BROWSER = {
  ...commonSeen,
  ...liveSeen,
  ...signInSeen,
  ...teamSeen,
} as const;

/** Every sentence of the product and its German; `{name}` are places, and both have the same. */
export const GERMAN = {
  ...GERMAN_IN_BROWSER,
  ...common,
  ...doors,
  ...load,
  ...seeAs,
  ...signIn,
  ...team,
} as const;

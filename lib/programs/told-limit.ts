import type { Day } from "@/lib/days";
import type { Sayable } from "@/lib/said";

export type ToldLimit = {
  id: string;
  text: Sayable;
  /** Who set it; null for somebody no longer here. */
  by: string | null;
  setOn: Day;
  /** For a physio of the athlete's team alone; null for everybody else, and where none was given. */
  reason: string | null;
  /** For staff: where a program the athlete has meets it. */
  meets: Sayable[];
};

export type Limits = {
  today: Day;
  canSet: boolean;
  /** In force or still to come. */
  standing: ToldLimit[];
  /** Over by their last day, or ended: what it was and when it stopped. */
  past: (ToldLimit & { over: { on: Day; by: string | null } })[];
};

import { dayInWords, weekdayName, type Day } from "@/lib/days";
import { loggableDays } from "@/lib/logs/which-day";

/** The days a result may be written for, today first, as the choices of a list. */
export const dayOptions = (today: Day): { value: Day; label: string }[] =>
  loggableDays(today).map((day) => ({
    value: day,
    label: day === today ? "Today" : `${weekdayName(day)} ${dayInWords(day)}`,
  }));

// When installed triggers fire: at their hour and minute, on the wall clock of their own time zone.
import type { InstalledTrigger } from '../types.ts';
import { instantOf, wallTime } from '../zone.ts';

export interface Due {
  readonly at: number;
  /** All that fire at that instant, in the order they were installed. */
  readonly triggers: readonly InstalledTrigger[];
}

const DAY = 24 * 60 * 60 * 1000;

/** The trigger's next time after an instant. Google does not say from which day "every n days" counts. */
function nextTime(trigger: InstalledTrigger, after: number): number {
  const { hour, minute, timeZone, everyDays } = trigger;
  const today = wallTime(after, timeZone);
  for (let ahead = 0; ; ahead += 1) {
    const wall = { ...today, day: today.day + ahead, hour, minute, second: 0 };
    const dayNumber = Date.UTC(wall.year, wall.month - 1, wall.day) / DAY;
    const at = instantOf(wall, timeZone);
    if (at > after && dayNumber % everyDays === 0) return at;
  }
}

/** The earliest firing later than `after` and not later than `until`. */
export function nextDue(triggers: readonly InstalledTrigger[], after: number, until: number): Due | null {
  const times = triggers.map((trigger) => ({ trigger, at: nextTime(trigger, after) }));
  const at = Math.min(...times.map((time) => time.at));
  if (at > until || times.length === 0) return null;
  return { at, triggers: times.filter((time) => time.at === at).map(({ trigger }) => trigger) };
}

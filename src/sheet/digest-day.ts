// On which day of a week its digest leaves.
import { type Calendar, isWorkingDay } from '../plan/calendar.ts';
import { addDays, type IsoDate, weekdayOf } from '../plan/day.ts';
import type { Settings } from './layout/settings.ts';

/**
 * The day of this ISO week on which its digest is due: the setting's, or the next working day after it, or, where the
 * week has none left, the last one before it. null in a week without any working day.
 */
export function digestDayOf(
  today: IsoDate,
  settings: Pick<Settings, 'digestWeekday'>,
  calendar: Calendar,
): IsoDate | null {
  const monday = addDays(today, 1 - weekdayOf(today));
  const working = [0, 1, 2, 3, 4, 5, 6]
    .map((n) => addDays(monday, n))
    .filter((d) => isWorkingDay(d, calendar));
  const wanted = addDays(monday, settings.digestWeekday - 1);
  return working.find((date) => date >= wanted) ?? working[working.length - 1] ?? null;
}

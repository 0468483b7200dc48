// The lists that units and leaders share: what ends today, this week, later, and what is overdue.
import type { AssessedTask } from '../../plan/assessed.ts';
import { addDays, formatDay, type IsoDate, weekdayOf } from '../../plan/day.ts';
import type { DueRows } from '../../plan/digest/due-rows.ts';
import { quoted, unmarkedDone } from '../../sheet/layout/due-text.ts';
import type { Meaning } from '../../sheet/palette.ts';
import type { MailLine, MailList } from './content.ts';
import { dueText, lateText, listed, type Places } from './lines.ts';

/** Overdue rows beyond these would bury what can still be done in time. */
export const OVERDUE_LISTED = 5;
/** Of the other lists, in a mail that is not too large. */
export const DUE_LISTED = 10;

export type LineOf = (item: AssessedTask, detail: string) => MailLine;

export function todayList({ today }: DueRows, lineOf: LineOf, most: number, places: Places) {
  return nearList('Đến hạn hôm nay', 'dueToday', today, lineOf, most, places);
}

export function weekList({ thisWeek }: DueRows, lineOf: LineOf, day: IsoDate, most: number, places: Places) {
  const sunday = formatDay(addDays(day, 7 - weekdayOf(day))).slice(0, 5);
  const title = `Đến hạn trong tuần này, đến Chủ nhật ${sunday}`;
  return nearList(title, 'dueSoon', thisWeek, lineOf, most, places);
}

export function laterList({ later }: DueRows, lineOf: LineOf, most: number, places: Places) {
  return nearList('Sắp đến hạn, sau tuần này', 'dueSoon', later, lineOf, most, places);
}

function nearList(
  title: string,
  meaning: Meaning,
  items: readonly AssessedTask[],
  lineOf: LineOf,
  most: number,
  places: Places,
): readonly MailList[] {
  const lines = items.map((item) => lineOf(item, dueText(item)));
  return listed(title, meaning, lines, most, places.tab.tasks);
}

export function overdueList(
  title: string,
  items: readonly AssessedTask[],
  lineOf: LineOf,
  most: number,
  places: Places,
  remark: (item: AssessedTask) => string,
): readonly MailList[] {
  return listed(
    title,
    'overdue',
    items.map((item) => lineOf(item, `${lateText(item)}${remark(item)}`)),
    Math.min(OVERDUE_LISTED, most),
    places.tab.tasks,
  );
}

/** Why a task is overdue, as far as its unit has said it: `told` before its words, `untold` where there are none. */
export function explanation({ task }: AssessedTask, told: string, untold: string): string {
  const done = unmarkedDone(task);
  const said = task.difficulty === '' ? '' : `${told}: «${quoted(task.difficulty)}»`;
  const parts = [done, said].filter((part) => part !== '');
  return `; ${parts.length > 0 ? parts.join('; ') : untold}`;
}

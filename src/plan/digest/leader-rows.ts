// What a leader hears of every week: the tasks that he directs, and which of them ask for his word.
import type { AssessedTask } from '../assessed.ts';
import { leaderOf } from '../assessed.ts';
import { addWorkingDays, type Calendar } from '../calendar.ts';
import { addDays, type IsoDate } from '../day.ts';
import type { Directory } from '../names.ts';
import { type DueRows, dueRows } from './due-rows.ts';

export interface LeaderRows extends DueRows {
  /** Overdue for more working days than the setting allows; `overdue` holds the others. */
  readonly escalated: readonly AssessedTask[];
}

/** `escalationDays`: working days. A function of a leader's canonical name. */
export function rowsByLeader(
  tasks: readonly AssessedTask[],
  directory: Directory,
  today: IsoDate,
  calendar: Calendar,
  escalationDays: number,
): (leader: string) => LeaderRows {
  // Of the days that count, the first: whoever was due before it is late by all of them.
  const first = addWorkingDays(addDays(today, 1), -(escalationDays + 1), calendar);
  const isEscalated = ({ assessment: { effectiveDue } }: AssessedTask) => (effectiveDue || first) < first;
  return (leader) => {
    const { overdue, ...near } = dueRows(
      tasks.filter(({ task }) => leaderOf(task, directory) === leader),
      today,
    );
    return {
      ...near,
      overdue: overdue.filter((item) => !isEscalated(item)),
      escalated: overdue.filter(isEscalated),
    };
  };
}

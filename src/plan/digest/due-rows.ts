// The tasks that a weekly mail is about, by how near their end is.
import type { AssessedTask } from '../assessed.ts';
import { byCode, longestOverdueFirst } from '../assessed.ts';
import { addDays, type IsoDate, weekdayOf } from '../day.ts';
import { taskGroup } from '../groups.ts';
import type { TaskStatus } from '../task.ts';

/** Nearest first, and the longest overdue first; no task is in two of them. */
export interface DueRows {
  readonly today: readonly AssessedTask[];
  /** Until the Sunday of this ISO week, whether or not that counts as near. */
  readonly thisWeek: readonly AssessedTask[];
  /** Near, and after that Sunday. */
  readonly later: readonly AssessedTask[];
  readonly overdue: readonly AssessedTask[];
}

const isAhead = (status: TaskStatus) => status === 'dueSoon' || taskGroup(status) === 'running';

export function dueRows(tasks: readonly AssessedTask[], today: IsoDate): DueRows {
  const sunday = addDays(today, 7 - weekdayOf(today));
  const having = (status: TaskStatus) => tasks.filter(({ assessment }) => assessment.status === status);
  const isThisWeek = ({ assessment: { status, effectiveDue } }: AssessedTask) =>
    isAhead(status) && effectiveDue !== null && effectiveDue <= sunday;
  return {
    today: having('dueToday').sort(nearestFirst),
    thisWeek: tasks.filter(isThisWeek).sort(nearestFirst),
    later: nearTasks(tasks).filter((item) => item.assessment.status === 'dueSoon' && !isThisWeek(item)),
    overdue: having('overdue').sort(longestOverdueFirst),
  };
}

/** Due today or within the days of the setting, nearest first. */
export function nearTasks(tasks: readonly AssessedTask[]): readonly AssessedTask[] {
  const near: readonly TaskStatus[] = ['dueToday', 'dueSoon'];
  return tasks.filter(({ assessment }) => near.includes(assessment.status)).sort(nearestFirst);
}

function nearestFirst(a: AssessedTask, b: AssessedTask): number {
  const [dueA, dueB] = [a, b].map(({ assessment }) => assessment.effectiveDue || '');
  if (dueA === dueB) return byCode(a.task, b.task);
  return (dueA || '') < (dueB || '') ? -1 : 1;
}

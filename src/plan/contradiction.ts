// What a task's row says against its own state: asked about, never refused.
import type { FormIssue } from './entry-issue.ts';
import { type Task, unmarkedDay } from './task.ts';

export interface Contradiction {
  /** The field that the person is asked about. */
  readonly column: 'state' | 'progress';
  readonly issue: FormIssue;
}

/** A day of completion without «Hoàn thành», or «Hoàn thành» at less than 100%; null where state, day and progress agree. */
export function contradictionIn(
  task: Pick<Task, 'state' | 'progress' | 'completedOn'>,
): Contradiction | null {
  const unmarked = unmarkedDay(task);
  if (unmarked) return { column: 'state', issue: { code: 'notMarkedDone', day: unmarked } };
  const { state, progress } = task;
  return state === 'done' && progress !== null && progress < 100
    ? { column: 'progress', issue: { code: 'doneUnfinished', progress } }
    : null;
}

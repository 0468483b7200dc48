// What is different from the week before: the judgements of both weeks, compared by Mã.
import type { AssessedIndicator, AssessedTask } from '../assessed.ts';
import { INDICATOR_STATUSES, type IndicatorStatus } from '../indicator.ts';
import { TASK_STATUSES, type TaskStatus } from '../task.ts';

/** Judgements of a day by Mã. */
export type Judgements = ReadonlyMap<string, TaskStatus | IndicatorStatus>;

export type Change =
  | { readonly item: AssessedTask; readonly from: TaskStatus }
  | { readonly item: AssessedIndicator; readonly from: IndicatorStatus };

export function judgementsOf(
  tasks: readonly AssessedTask[],
  indicators: readonly AssessedIndicator[],
): Judgements {
  return new Map([
    ...tasks.map(({ task, assessment }) => [task.code, assessment.status] as const),
    ...indicators.map(({ indicator, assessment }) => [indicator.code, assessment.status] as const),
  ]);
}

/** Rows judged otherwise than then, worst judgement first, tasks before indicators; a row unknown then is none. */
export function changesSince(
  then: Judgements,
  tasks: readonly AssessedTask[],
  indicators: readonly AssessedIndicator[],
): readonly Change[] {
  const changedTasks = tasks.flatMap((item): readonly Change[] => {
    const from = TASK_STATUSES.find((status) => status === then.get(item.task.code));
    return from && from !== item.assessment.status ? [{ item, from }] : [];
  });
  const changedIndicators = indicators.flatMap((item): readonly Change[] => {
    const from = INDICATOR_STATUSES.find((status) => status === then.get(item.indicator.code));
    return from && from !== item.assessment.status ? [{ item, from }] : [];
  });
  return [...sorted(changedTasks, TASK_STATUSES), ...sorted(changedIndicators, INDICATOR_STATUSES)];
}

/** Stable, so rows of one judgement stay in the order of the sheet. */
function sorted(changes: readonly Change[], statuses: readonly string[]): readonly Change[] {
  const rank = ({ item }: Change) => statuses.indexOf(item.assessment.status);
  return [...changes].sort((a, b) => rank(a) - rank(b));
}

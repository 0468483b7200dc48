// By which colour of the sheet a page shows a judgement.
import type { IndicatorStatus } from '../plan/indicator.ts';
import type { TaskStatus } from '../plan/task.ts';
import { INDICATOR_MEANINGS, type Meaning, TASK_MEANINGS } from '../sheet/palette.ts';

/** Of a task or an indicator: no status of the one is called like one of the other. Undefined: plain. */
export function meaningOf(status: string): Meaning | undefined {
  return TASK_MEANINGS[status as TaskStatus] ?? INDICATOR_MEANINGS[status as IndicatorStatus];
}

// Puts Google's lists and day rules back on the typed columns, where pasted cells have brought others.
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import { validationWrites } from '../sheet/validations.ts';
import type { Plan } from './load-plan.ts';
import type { Ports } from './ports.ts';
import { writeAllowed } from './write-allowed.ts';

/** Rows below the last one are guided too, for those that people add. */
const SPARE_ROWS = 50;

/** One write a column, without asking what stands there: asking would cost as much. */
export function mendGuidance(ports: Ports, { taskTable, indicatorTable }: Plan): void {
  const reach = ({ row, rows }: Plan['taskTable'] | Plan['indicatorTable']) =>
    [row + 1, Math.max(0, ...rows.map(({ number }) => number - row)) + SPARE_ROWS] as const;
  writeAllowed(ports, [
    ...validationWrites(TASKS_TAB, taskTable.columnOf, ...reach(taskTable)),
    ...validationWrites(INDICATORS_TAB, indicatorTable.columnOf, ...reach(indicatorTable)),
  ]);
}

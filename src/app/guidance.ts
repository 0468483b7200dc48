// Puts Google's lists and day rules back where they belong, after cells pasted over them and columns made anew.
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { SETTINGS_TAB } from '../sheet/layout/registers.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import { settingListWrites } from '../sheet/setting-lists.ts';
import { readTable } from '../sheet/table.ts';
import { validationWrites } from '../sheet/validations.ts';
import { demand } from './fault.ts';
import type { Plan } from './load-plan.ts';
import type { Ports } from './ports.ts';
import { writeAllowed } from './write-allowed.ts';

/** Rows below the last one are guided too, for those that people add. */
const SPARE_ROWS = 50;

/** One read, for Cấu hình. One write a column or a setting, without asking what stands there: asking would cost as much. */
export function mendGuidance(ports: Ports, { taskTable, indicatorTable }: Plan): void {
  const reach = ({ row, rows }: Plan['taskTable'] | Plan['indicatorTable']) =>
    [row + 1, Math.max(0, ...rows.map(({ number }) => number - row)) + SPARE_ROWS] as const;
  const settings = demand(readTable(ports.book.read(SETTINGS_TAB.name), SETTINGS_TAB));
  writeAllowed(ports, [
    ...validationWrites(TASKS_TAB, taskTable.columnOf, ...reach(taskTable)),
    ...validationWrites(INDICATORS_TAB, indicatorTable.columnOf, ...reach(indicatorTable)),
    ...settingListWrites(settings),
  ]);
}

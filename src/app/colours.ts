// Keeps the colour rules in step with settings, columns and rows, and mends them where pasting has torn them.
import { type ColourRule, taskColourRules } from '../sheet/colours.ts';
import { FORMATTED_ROWS } from '../sheet/layout/seed.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import type { Write } from '../sheet/write.ts';
import type { Plan } from './load-plan.ts';
import type { Ports, Store } from './ports.ts';

const KEY = 'colours';

/** Only when the wanted rules are not those of the last refresh: reading the standing ones costs a call. */
export function changedColours(store: Store, plan: Plan): readonly Write[] {
  return store.get(KEY) === JSON.stringify(wanted(plan)) ? [] : colourWrites(plan);
}

export function rememberColours(store: Store, plan: Plan): void {
  const text = JSON.stringify(wanted(plan));
  if (store.get(KEY) !== text) store.set(KEY, text);
}

/** Compares with the standing rules: for setup and the daily run. */
export function mendColours(ports: Ports, plan: Plan): void {
  ports.book.apply(colourWrites(plan));
}

function colourWrites(plan: Plan): readonly Write[] {
  return [{ kind: 'colourRules', tab: TASKS_TAB.name, rules: wanted(plan) }];
}

function wanted(plan: Plan): readonly ColourRule[] {
  const { columnOf, row, rows } = plan.taskTable;
  const lastRow = Math.max(row + FORMATTED_ROWS, rows[rows.length - 1]?.number ?? 0);
  return taskColourRules(columnOf, row, lastRow, plan.reading.rules.settings.soonDays);
}

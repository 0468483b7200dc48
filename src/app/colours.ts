// Keeps the colour rules in step with settings, columns and rows, and mends them where pasting has torn them.
import { indicatorColourRules, reachOf, taskColourRules } from '../sheet/colours.ts';
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import type { Write } from '../sheet/write.ts';
import type { Plan } from './load-plan.ts';
import type { Ports, Store } from './ports.ts';
import { writeAllowed } from './write-allowed.ts';

const KEY = 'colours';

/** Only when the wanted rules are not those of the last refresh, or in doubt: reading the standing ones costs a call a tab. */
export function changedColours(store: Store, plan: Plan): readonly Write[] {
  if (store.get(KEY) === causesOf(plan)) return [];
  // Cut off between the two tabs, rules and memory would differ, and a changed setting that is taken back hide it.
  doubtColours(store);
  return colourWrites(plan);
}

export function rememberColours(store: Store, plan: Plan): void {
  if (store.get(KEY) !== causesOf(plan)) store.set(KEY, causesOf(plan));
}

/** The next refresh looks at the rules that stand: pasting cuts them to pieces. */
export function doubtColours(store: Store): void {
  store.remove(KEY);
}

/** Whether rules, and lists with them, may have been torn since the last refresh. */
export function areColoursInDoubt(store: Store): boolean {
  return store.get(KEY) === null;
}

/** Compares with the standing rules: for setup and the daily run. */
export function mendColours(ports: Ports, plan: Plan): void {
  writeAllowed(ports, colourWrites(plan));
}

/** What the rules are made of; the rules themselves would not fit Google's 9 KB a property. */
function causesOf({ taskTable, indicatorTable, context }: Plan): string {
  return JSON.stringify([reachOf(taskTable), reachOf(indicatorTable), context.soonDays, context.planYear]);
}

function colourWrites({ taskTable, indicatorTable, context }: Plan): readonly Write[] {
  const tasks = taskColourRules(reachOf(taskTable), context.soonDays, context.planYear);
  return [
    { kind: 'colourRules', tab: TASKS_TAB.name, rules: tasks },
    { kind: 'colourRules', tab: INDICATORS_TAB.name, rules: indicatorColourRules(reachOf(indicatorTable)) },
  ];
}

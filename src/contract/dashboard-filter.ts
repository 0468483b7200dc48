// Which rows of the dashboard are looked at: those of a leader, of a unit, due in a month, or any two or three of these.
import type { AssessedIndicator, AssessedTask } from '../plan/assessed.ts';
import { leaderOf, leadUnitOf, unitsOrText } from '../plan/assessed.ts';
import type { Directory } from '../plan/names.ts';
import { dueMonthOf, type Summary } from '../plan/summary.ts';
import type { Dashboard } from './dashboard.ts';

export const FILTER_KEYS = ['leader', 'unit', 'month'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];
/** null for all; '' is the name of rows that name nobody. */
export type Filter = Readonly<Record<FilterKey, string | null>>;

export const NO_FILTER: Filter = { leader: null, unit: null, month: null };

export function isFiltered(filter: Filter): boolean {
  return FILTER_KEYS.some((key) => filter[key] !== null);
}

/** The plan assigns indicators to units only: no leader directs one, in no month is one due. */
export function showsIndicators({ leader, month }: Filter): boolean {
  return leader === null && month === null;
}

export function rowsIn(
  { tasks, indicators, directory }: Dashboard,
  filter: Filter,
): { readonly tasks: readonly AssessedTask[]; readonly indicators: readonly AssessedIndicator[] } {
  const has = (key: FilterKey, name: string) => filter[key] === null || filter[key] === name;
  return {
    tasks: tasks.filter(
      (item) =>
        has('leader', leaderOf(item.task, directory)) &&
        has('unit', leadUnitOf(item.task, directory)) &&
        has('month', dueMonthOf(item)),
    ),
    indicators: indicators.filter(
      (item) => showsIndicators(filter) && responsibleOf(item, directory).some((name) => has('unit', name)),
    ),
  };
}

/** Names to choose from, in the order of the summary of all rows; a chosen one stays though its last row has gone. */
export function choicesOf(
  { indicators, directory }: Dashboard,
  { byLeader, byUnit, byMonth }: Summary,
  filter: Filter,
): Readonly<Record<FilterKey, readonly string[]>> {
  const named = (key: FilterKey, names: readonly string[]) => {
    const chosen = filter[key];
    return [...new Set(chosen === null ? names : [...names, chosen])];
  };
  const nameOf = ({ name }: { readonly name: string }) => name;
  const responsible = indicators.flatMap((item) => responsibleOf(item, directory));
  return {
    leader: named('leader', byLeader.map(nameOf)),
    unit: named('unit', [...byUnit.map(nameOf), ...responsible]),
    month: named('month', byMonth.map(nameOf)),
  };
}

function responsibleOf({ indicator }: AssessedIndicator, directory: Directory): readonly string[] {
  return unitsOrText(indicator.responsibleUnits, directory);
}

// What a unit hears of every week: its own tasks and indicators, and the tasks of others that it helps with.
import type { AssessedIndicator, AssessedTask } from '../assessed.ts';
import { leadUnitOf } from '../assessed.ts';
import type { IsoDate } from '../day.ts';
import { indicatorGroup } from '../groups.ts';
import type { Directory } from '../names.ts';
import { readUnits } from '../names.ts';
import type { TaskStatus } from '../task.ts';
import { type DueRows, dueRows } from './due-rows.ts';

export interface UnitRows extends DueRows {
  /** Marked done, but without a day of completion or a document. */
  readonly unproven: readonly AssessedTask[];
  /** Ongoing tasks and measured indicators that nobody has reported on in this data month. */
  readonly staleTasks: readonly AssessedTask[];
  readonly staleIndicators: readonly AssessedIndicator[];
  /** Indicators that fall behind: told, and no reason to write week after week. */
  readonly behind: readonly AssessedIndicator[];
  /** Led by another unit: being late is that unit's, so these are never called so. */
  readonly helping: DueRows;
}

/** A function of a unit's canonical name; the rows are looked at once, however many units ask. */
export function rowsByUnit(
  tasks: readonly AssessedTask[],
  indicators: readonly AssessedIndicator[],
  directory: Directory,
  today: IsoDate,
): (unit: string) => UnitRows {
  const all = directory.units.map((unit) => unit.name);
  const led = groups(tasks, ({ task }) => [leadUnitOf(task, directory)]);
  const helped = groups(tasks, ({ task }) => {
    const { units, groups: named } = readUnits(task.coordinatingUnits, directory);
    const lead = leadUnitOf(task, directory);
    return (named.includes('all') ? all : units).filter((unit) => unit !== lead);
  });
  const reported = groups(
    indicators,
    ({ indicator }) => readUnits(indicator.responsibleUnits, directory).units,
  );
  return (unit) => {
    const own = led.get(unit) || [];
    const having = (status: TaskStatus) => own.filter(({ assessment }) => assessment.status === status);
    return {
      ...dueRows(own, today),
      unproven: having('doneUnproven'),
      staleTasks: having('ongoingStale'),
      staleIndicators: (reported.get(unit) || []).filter(({ assessment }) => assessment.status === 'noData'),
      behind: (reported.get(unit) || []).filter(
        ({ assessment }) => indicatorGroup(assessment.status) === 'behind',
      ),
      helping: dueRows(helped.get(unit) || [], today),
    };
  };
}

/** Whether a unit would be written to for nothing; a colleague's overdue task alone is no reason, week after week. */
export function isQuietUnit({ helping, behind: _behind, ...own }: UnitRows): boolean {
  const { overdue: _, ...near } = helping;
  return [...Object.values(own), ...Object.values(near)].every((rows) => rows.length === 0);
}

function groups<T>(items: readonly T[], namesOf: (item: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const name of namesOf(item)) {
      const list = found.get(name);
      if (list) list.push(item);
      else found.set(name, [item]);
    }
  }
  return found;
}

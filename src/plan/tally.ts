// Counts of judged tasks, of all of them or under names.
import type { AssessedTask } from './assessed.ts';
import { taskGroup } from './groups.ts';
import { TASK_STATUSES, type TaskStatus } from './task.ts';

/** Numbers of tasks; those by status add up to the total. */
export interface Tally {
  readonly name: string;
  readonly total: number;
  /** Done and proven, on time or late. */
  readonly done: number;
  readonly byStatus: Readonly<Record<TaskStatus, number>>;
}

export function tallyOf(name: string, tasks: readonly AssessedTask[]): Tally {
  const byStatus = countBy(TASK_STATUSES, tasks, ({ assessment }) => assessment.status);
  const done = tasks.filter(({ assessment }) => taskGroup(assessment.status) === 'done').length;
  return { name, total: tasks.length, done, byStatus };
}

/** Percent with one decimal, 100 of all only; null of nothing. */
export function percentDone({ done, total }: Pick<Tally, 'done' | 'total'>): number | null {
  if (total === 0) return null;
  const percent = Math.round((1000 * done) / total) / 10;
  return done < total ? Math.min(99.9, percent) : percent;
}

/** Known names in their order, each also without items; then the other names, sorted. */
export function underNames<T>(
  items: readonly T[],
  known: readonly string[],
  namesOf: (item: T) => readonly string[],
): readonly (readonly [name: string, items: readonly T[]])[] {
  const members = new Map(known.map((name) => [name, [] as T[]]));
  const { size } = members;
  for (const item of items) {
    for (const name of namesOf(item)) {
      const list = members.get(name);
      if (list) list.push(item);
      else members.set(name, [item]);
    }
  }
  const all = [...members];
  return [...all.slice(0, size), ...all.slice(size).sort(([a], [b]) => (a < b ? -1 : 1))];
}

export function countBy<T, C extends string>(
  codes: readonly C[],
  items: readonly T[],
  codeOf: (item: T) => C,
): Readonly<Record<C, number>> {
  const counts = Object.fromEntries(codes.map((code) => [code, 0])) as Record<C, number>;
  for (const item of items) counts[codeOf(item)] += 1;
  return counts;
}

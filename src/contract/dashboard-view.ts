// The dashboard's picture of the rows that a filter leaves: everything in it is read off one summary.
import type { AssessedTask } from '../plan/assessed.ts';
import { nearTasks } from '../plan/digest/due-rows.ts';
import { groupCounts, TASK_GROUPS, type TaskGroup, taskGroup } from '../plan/groups.ts';
import { type Summary, silentByUnit, summarise } from '../plan/summary.ts';
import { percentDone, type Tally } from '../plan/tally.ts';
import { TASK_STATUSES } from '../plan/task.ts';
import { TASK_GROUP_LABELS, TASK_STATUS_LABELS } from '../sheet/layout/labels.ts';
import type { Dashboard } from './dashboard.ts';
import { type Filter, type FilterKey, isFiltered, rowsIn } from './dashboard-filter.ts';
import {
  type IndicatorLine,
  indicatorCounts,
  indicatorLine,
  type SilentLine,
  silentLines,
  type TaskLine,
  taskLine,
} from './dashboard-lines.ts';

/** What calls for action comes first; what is done, last. */
export const MOST_URGENT_FIRST = [
  'overdue',
  'soon',
  'waiting',
  'running',
  'paused',
  'done',
] as const satisfies readonly TaskGroup[];

export interface Tile {
  readonly group: TaskGroup;
  readonly count: number;
  /** The judgements that the group holds, where its own name does not say them. */
  readonly parts: readonly (readonly [label: string, count: number])[];
}

export interface Ratio {
  readonly of: 'all' | 'dated' | 'due';
  readonly done: number;
  readonly total: number;
  /** null of nothing. */
  readonly percent: number | null;
}

export interface Bar {
  readonly name: string;
  readonly total: number;
  readonly done: number;
  readonly overdue: number;
  /** In the order of a bar; they add up to the total. */
  readonly segments: readonly { readonly group: TaskGroup; readonly count: number }[];
}

export interface DashboardView {
  readonly summary: Summary;
  readonly tiles: readonly Tile[];
  readonly ratios: readonly Ratio[];
  readonly bars: Readonly<Record<FilterKey, readonly Bar[]>>;
  readonly overdue: readonly TaskLine[];
  readonly soon: readonly TaskLine[];
  readonly watched: readonly TaskLine[];
  readonly adjusted: readonly TaskLine[];
  readonly indicators: readonly IndicatorLine[];
  readonly indicatorCounts: ReturnType<typeof indicatorCounts>;
  readonly silent: readonly { readonly name: string; readonly lines: readonly SilentLine[] }[];
}

/** The order of the rows plays no part. */
export function viewOf(board: Dashboard, filter: Filter): DashboardView {
  const { tasks, indicators } = rowsIn(board, filter);
  const summary = summarise(tasks, indicators, board.directory, board.context);
  // A row of several units stands under each, whichever of them leads.
  const widely = rowsIn(board, { ...filter, unit: null });
  const silent = silentByUnit(widely.tasks, widely.indicators, board.directory, board.context);
  const line = (item: AssessedTask) => taskLine(item, board.directory);
  const bars = (tallies: readonly Tally[]) =>
    tallies.filter(({ total }) => total > 0 || !isFiltered(filter)).map(barOf);
  return {
    summary,
    tiles: tilesOf(summary.all),
    ratios: (['all', 'dated', 'due'] as const).map((of) => {
      const { done, total } = summary[of];
      return { of, done, total, percent: percentDone(summary[of]) };
    }),
    bars: { leader: bars(summary.byLeader), unit: bars(summary.byUnit), month: bars(summary.byMonth) },
    overdue: summary.overdue.map(line),
    soon: nearTasks(tasks).map(line),
    watched: summary.watched.map(line),
    adjusted: summary.adjusted.map(line),
    indicators: summary.indicators.map(indicatorLine),
    indicatorCounts: indicatorCounts(summary),
    silent: silent
      .filter(({ name }) => filter.unit === null || filter.unit === name)
      .map(({ name, rows }) => ({
        name,
        lines: silentLines(rows, widely.tasks, widely.indicators, board.directory),
      })),
  };
}

function tilesOf(all: Tally): readonly Tile[] {
  const counts = groupCounts(all);
  return MOST_URGENT_FIRST.map((group) => {
    const parts = TASK_STATUSES.filter(
      (status) => taskGroup(status) === group && all.byStatus[status] > 0,
    ).map((status) => [TASK_STATUS_LABELS[status], all.byStatus[status]] as const);
    const says = parts.length > 1 || parts[0]?.[0] !== TASK_GROUP_LABELS[group];
    return { group, count: counts[TASK_GROUPS.indexOf(group)] ?? 0, parts: says ? parts : [] };
  });
}

function barOf(tally: Tally): Bar {
  const { name, total, done, byStatus } = tally;
  const counts = groupCounts(tally);
  const segments = TASK_GROUPS.map((group, at) => ({ group, count: counts[at] ?? 0 }));
  return {
    name,
    total,
    done,
    overdue: byStatus.overdue,
    segments: segments.filter(({ count }) => count > 0),
  };
}

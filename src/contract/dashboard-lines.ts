// The rows that the dashboard lists, each with what it says of a row and where that row is found.
import { type AssessedIndicator, type AssessedTask, leaderOf } from '../plan/assessed.ts';
import { INDICATOR_GROUPS, type IndicatorGroup, indicatorGroup } from '../plan/groups.ts';
import type { Directory } from '../plan/names.ts';
import type { SilentRow } from '../plan/silence.ts';
import type { Summary } from '../plan/summary.ts';
import { comparisonText } from '../sheet/computed.ts';
import { dueDay, quoted } from '../sheet/layout/due-text.ts';
import { indicatorTitle, neededText, targetText } from '../sheet/layout/indicator-text.ts';
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { formatPeriod, INDICATOR_STATUS_LABELS, TASK_STATUS_LABELS } from '../sheet/layout/labels.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import { indicatorBadge } from './dashboard-looks.ts';

/** Characters of a cell: all of what people write there, and no page full of what was pasted by mistake. */
const LONGEST = 600;

/** A row by its Mã, so that it is found wherever it has been sorted to. */
export interface RowPlace {
  readonly tab: string;
  readonly code: string;
}

export interface TaskLine extends RowPlace {
  readonly title: string;
  /** As printed. */
  readonly unit: string;
  /** By the name that Danh bạ has. */
  readonly leader: string;
  readonly status: string;
  /** dd/MM/yyyy, '' for a task without an end. */
  readonly due: string;
  readonly daysLate: number;
  /** The unit's own words on what hinders it. */
  readonly words: string;
  readonly printedDue: string;
  readonly reason: string;
}

export interface IndicatorLine extends RowPlace {
  readonly title: string;
  readonly units: string;
  /** The unit's own words on what hinders it. */
  readonly words: string;
  readonly status: string;
  readonly badge: ReturnType<typeof indicatorBadge>;
  readonly target: string;
  readonly result: string;
  readonly period: string;
  readonly comparison: string;
  /** To be added each month. */
  readonly needed: string;
}

export interface SilentLine extends RowPlace {
  readonly title: string;
  readonly days: number;
}

export function taskLine(item: AssessedTask, directory: Directory): TaskLine {
  const { code, name, leadUnit, difficulty, printedDeadline, adjustmentReason } = item.task;
  return {
    tab: TASKS_TAB.name,
    code,
    title: `${code}. ${quoted(name, LONGEST)}`,
    unit: leadUnit,
    due: dueDay(item),
    daysLate: item.assessment.daysLate || 0,
    words: quoted(difficulty, LONGEST),
    leader: leaderOf(item.task, directory),
    status: TASK_STATUS_LABELS[item.assessment.status],
    printedDue: printedDeadline.trim(),
    reason: quoted(adjustmentReason, LONGEST),
  };
}

export function indicatorLine(item: AssessedIndicator): IndicatorLine {
  const { code, responsibleUnits, result, period } = item.indicator;
  const { status } = item.assessment;
  return {
    tab: INDICATORS_TAB.name,
    code,
    title: indicatorTitle(item.indicator),
    words: quoted(item.indicator.difficulty, LONGEST),
    units: quoted(responsibleUnits, LONGEST),
    status: INDICATOR_STATUS_LABELS[status],
    badge: indicatorBadge(status),
    target: targetText(item),
    result: quoted(result, LONGEST),
    period: period ? formatPeriod(period) : '',
    comparison: comparisonText(item.assessment),
    needed: neededText(item),
  };
}

/** Worst first. */
export function indicatorCounts({
  indicators,
}: Summary): readonly { readonly group: IndicatorGroup; readonly count: number }[] {
  return [...INDICATOR_GROUPS].reverse().map((group) => ({
    group,
    count: indicators.filter(({ assessment }) => indicatorGroup(assessment.status) === group).length,
  }));
}

/** Whatever has the Mã: tasks and indicators share none. */
export function silentLines(
  rows: readonly SilentRow[],
  tasks: readonly AssessedTask[],
  indicators: readonly AssessedIndicator[],
  directory: Directory,
): readonly SilentLine[] {
  const taskOf = new Map(tasks.map((item) => [item.task.code, item]));
  const indicatorOf = new Map(indicators.map((item) => [item.indicator.code, item]));
  return rows.flatMap(({ code, days }) => {
    const [task, indicator] = [taskOf.get(code), indicatorOf.get(code)];
    const line = task ? taskLine(task, directory) : indicator && indicatorLine(indicator);
    return line ? [{ tab: line.tab, code, title: line.title, days }] : [];
  });
}

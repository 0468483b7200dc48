// Every colour that says something, in one place: rows and badges first, then the segments of bars and charts.
import type { IndicatorGroup, TaskGroup } from '../plan/groups.ts';
import type { IndicatorStatus } from '../plan/indicator.ts';
import type { TaskStatus } from '../plan/task.ts';

/** Ordinary text. */
export const INK = '#1f2a37';

/**
 * Text on each background has a contrast of 4.5:1 (WCAG 2.2, 1.4.3), and any two backgrounds differ for readers without
 * red, green or blue receptors; a test holds both. No colour says anything that no word beside it says.
 */
export const PALETTE = {
  wrongEntry: { background: '#d8aad4', colour: '#4a0048' },
  overdue: { background: '#eca39b', colour: '#5e0905' },
  dueToday: { background: '#ffbe56', colour: '#4a2f00' },
  dueSoon: { background: '#fdf195', colour: '#4d3d00' },
  done: { background: '#b8ebcf', colour: '#0b4425' },
  doneLate: { background: '#d8dca8', colour: '#3d4209' },
  waiting: { background: '#ccd8f6', colour: '#22307a' },
  paused: { background: '#c1c4c7', colour: '#33404c' },
  notBegun: { background: '#f1f2f6', colour: '#57636f' },
} as const;

/** Of rules that former versions made: a refresh takes them away. */
export const FORMER_BACKGROUNDS: readonly string[] = [
  '#ffd6f2',
  '#f8c7c2',
  '#ffe8a3',
  '#cfe9d4',
  '#e4ecc2',
  '#dfe3f7',
  '#e4e7eb',
];

export type Meaning = keyof typeof PALETTE;

/** What a judgement is seen by, on every tab and page; the others are plain. */
export const TASK_MEANINGS: Partial<Readonly<Record<TaskStatus, Meaning>>> = {
  overdue: 'overdue',
  dueToday: 'dueToday',
  dueSoon: 'dueSoon',
  deadlineNeeded: 'waiting',
  doneUnproven: 'waiting',
  ongoingStale: 'waiting',
  paused: 'paused',
  doneLate: 'doneLate',
  doneOnTime: 'done',
  doneNoDeadline: 'done',
};
export const INDICATOR_MEANINGS: Readonly<Record<IndicatorStatus, Meaning>> = {
  missed: 'overdue',
  unreachable: 'overdue',
  atRisk: 'overdue',
  noData: 'waiting',
  notYetMeasured: 'notBegun',
  onCourse: 'done',
  met: 'done',
  exceeded: 'done',
};

export const TASK_GROUP_COLOURS: Readonly<Record<TaskGroup, string>> = {
  done: '#00694e',
  running: '#9fc9ec',
  soon: '#f5b400',
  overdue: '#c8321f',
  waiting: '#5a6fc8',
  paused: '#c3c8cd',
};

export const INDICATOR_GROUP_COLOURS: Readonly<Record<IndicatorGroup, string>> = {
  onCourse: TASK_GROUP_COLOURS.done,
  unknown: TASK_GROUP_COLOURS.paused,
  behind: TASK_GROUP_COLOURS.overdue,
};

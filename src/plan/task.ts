// A task (nhiệm vụ) of Phụ lục II: what the plan prints, what a unit reports, and every state it can be judged to be in.
import type { IsoDate } from './day.ts';

/** What a unit may say of a task, in the order of the list in the sheet. */
export const TASK_STATES = ['notStarted', 'inProgress', 'done', 'paused'] as const;
export type TaskState = (typeof TASK_STATES)[number];

export interface Task {
  /** NV-01 … */
  readonly code: string;
  readonly name: string;
  /** As printed; names.ts reads it. */
  readonly leadUnit: string;
  readonly coordinatingUnits: string;
  /** As printed ("Quý III, quý IV năm 2026"); deadline.ts reads it. */
  readonly printedDeadline: string;
  readonly leader: string;
  readonly product: string;
  readonly adjustedDeadline: IsoDate | null;
  readonly adjustmentReason: string;
  /** null: nothing chosen yet, judged as notStarted. */
  readonly state: TaskState | null;
  /** Percent 0–100. */
  readonly progress: number | null;
  readonly completedOn: IsoDate | null;
  /** Number and symbol of the promised document. */
  readonly document: string;
  readonly evidenceLink: string;
  readonly difficulty: string;
  readonly updatedOn: IsoDate | null;
}

/** A day of completion beside a state that says otherwise: one of the two is a slip. */
export function unmarkedDay({ state, completedOn }: Pick<Task, 'state' | 'completedOn'>): IsoDate | null {
  return state === 'done' ? null : completedOn;
}

/** Every judgement of a task, worst first; exactly one holds for any task on any day. */
export const TASK_STATUSES = [
  'overdue',
  'dueToday',
  'dueSoon',
  'deadlineNeeded',
  'doneUnproven',
  'ongoingStale',
  'onTrack',
  'notYetStarted',
  'ongoingUpdated',
  'paused',
  'doneLate',
  'doneOnTime',
  'doneNoDeadline',
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

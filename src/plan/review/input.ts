// What the review looks at: the rows where they stand, the lines above the tables, the directory.
import type { Calendar } from '../calendar.ts';
import type { Indicator } from '../indicator.ts';
import type { Directory } from '../names.ts';
import type { Task } from '../task.ts';
import type { Answers, Place } from './finding.ts';

export interface At<T> {
  /** Row on the sheet, from 1. */
  readonly row: number;
  readonly value: T;
}

export interface TitleLine {
  readonly register: 'indicators' | 'tasks';
  readonly row: number;
  readonly text: string;
}

/** What the body of the printed plan says otherwise than its appendices. */
export interface BodyConflict {
  readonly row: string;
  /** Quoted from the body, with its section. */
  readonly body: string;
}

export interface ReviewInput {
  readonly planYear: number;
  readonly calendar: Calendar;
  readonly tasks: readonly At<Task>[];
  readonly indicators: readonly At<Indicator>[];
  readonly titles: readonly TitleLine[];
  readonly directory: Directory;
  readonly conflicts: readonly BodyConflict[];
  /** Answers say more than that a question is closed: which tasks serve an indicator. */
  readonly answers: Answers;
}

export function taskPlace(at: At<Task>, field: keyof Task): Place {
  return { register: 'tasks', row: at.row, code: at.value.code, field };
}

export function indicatorPlace(at: At<Indicator>, field: keyof Indicator): Place {
  return { register: 'indicators', row: at.row, code: at.value.code, field };
}

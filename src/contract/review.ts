// What "Soát kế hoạch" is made of: the rows that the page reviews, as the server finds them, and the list that it shows.

import type { Indicator } from '../plan/indicator.ts';
import type { Directory } from '../plan/names.ts';
import type { Answer, Answers, Finding, Place } from '../plan/review/finding.ts';
import type { At, BodyConflict, TitleLine } from '../plan/review/input.ts';
import type { Task } from '../plan/task.ts';
import type { IndicatorColumn } from '../sheet/layout/indicators.ts';
import type { TaskColumn } from '../sheet/layout/tasks.ts';

/** The page puts neighbouring choices together as writes are. */
export { runsOf } from '../sheet/runs.ts';

/** Characters of a title, a printed target or a list of units. */
export const LONGEST_ANSWER = 500;

/** Plain JSON; days as yyyy-MM-dd. */
export interface ReviewData {
  readonly planYear: number;
  readonly holidays: readonly string[];
  readonly moveToWorkingDay: boolean;
  readonly tasks: readonly At<Task>[];
  readonly indicators: readonly At<Indicator>[];
  readonly titles: readonly TitleLine[];
  readonly directory: Directory;
  readonly conflicts: readonly BodyConflict[];
  readonly answers: Answers;
  /** Whether the person may decide: Văn phòng's accounts, and whoever runs the daily job. */
  readonly mayDecide: boolean;
  /** Where the columns stand, from 1. */
  readonly columns: {
    readonly tasks: Readonly<Record<TaskColumn, number>>;
    readonly indicators: Readonly<Record<IndicatorColumn, number>>;
  };
}

export interface ShownPlace extends Place {
  readonly tab: string;
  /** As in A1 notation. */
  readonly cell: string;
  /** '' for a line above the table. */
  readonly header: string;
}

export interface ShownFinding extends Omit<Finding, 'places'> {
  readonly places: readonly ShownPlace[];
}

export interface Decision extends Answer {
  /** Of the finding. */
  readonly id: string;
}

export interface ReviewList {
  readonly planYear: number;
  readonly mayDecide: boolean;
  /** Open ones, in the order of the plan. */
  readonly findings: readonly ShownFinding[];
  /** Latest first, whether the plan still holds their point or not. */
  readonly decided: readonly Decision[];
  /** Names of Danh bạ, for the inputs. */
  readonly units: readonly string[];
  readonly tasks: readonly { readonly code: string; readonly name: string }[];
}

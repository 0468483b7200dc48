// What "Soát kế hoạch" is made of: the rows that the page reviews, as the server finds them, and the list that it shows.

import type { Indicator } from '../plan/indicator.ts';
import type { Directory } from '../plan/names.ts';
import type { About, Answer, Answers, Choice, Place } from '../plan/review/finding.ts';
import type { At, BodyConflict, TitleLine } from '../plan/review/input.ts';
import type { Task } from '../plan/task.ts';
import type { IndicatorColumn } from '../sheet/layout/indicators.ts';
import type { TaskColumn } from '../sheet/layout/tasks.ts';

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

export interface ShownFinding {
  readonly id: string;
  readonly about: About;
  readonly places: readonly ShownPlace[];
  readonly quote: string;
  readonly choices: readonly Choice[];
  /** null while nobody has decided. */
  readonly answer: Answer | null;
}

export interface ReviewList {
  readonly planYear: number;
  /** In the order of the plan; open and decided ones. */
  readonly findings: readonly ShownFinding[];
  /** Names of Danh bạ, for the inputs. */
  readonly units: readonly string[];
  readonly tasks: readonly { readonly code: string; readonly name: string }[];
}

// A judged row, and who answers for it.
import type { IndicatorAssessment, TaskAssessment } from './assessment.ts';
import type { Indicator } from './indicator.ts';
import type { Directory } from './names.ts';
import { readLeader, readUnits } from './names.ts';
import type { Task } from './task.ts';

export interface AssessedTask {
  readonly task: Task;
  readonly assessment: TaskAssessment;
}

export interface AssessedIndicator {
  readonly indicator: Indicator;
  readonly assessment: IndicatorAssessment;
}

/** Canonical name of the one unit that answers for a task; the printed text when the directory does not know it. */
export function leadUnitOf(task: Task, directory: Directory): string {
  return readUnits(task.leadUnit, directory).units[0] || task.leadUnit;
}

export function leaderOf(task: Task, directory: Directory): string {
  return readLeader(task.leader, directory).name;
}

/** Canonical names of the units in a cell; where it names none (a group, an unknown name), the cell's text. */
export function unitsOrText(text: string, directory: Directory): readonly string[] {
  const { units } = readUnits(text, directory);
  return units.length > 0 ? units : [text];
}

export function longestOverdueFirst(a: AssessedTask, b: AssessedTask): number {
  return (b.assessment.daysLate || 0) - (a.assessment.daysLate || 0) || byCode(a.task, b.task);
}

export function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : 1;
}

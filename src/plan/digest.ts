// What each recipient's weekly mail says, decided from the assessed rows; text/mail.ts puts it into words.
import type { AssessedIndicator, AssessedTask } from './assessed.ts';
import { leadUnitOf, longestOverdueFirst } from './assessed.ts';
import type { Directory } from './names.ts';
import { readUnits } from './names.ts';

export interface DigestSections {
  readonly overdue: readonly AssessedTask[];
  /** Due today or within the days of the setting, nearest first. */
  readonly soon: readonly AssessedTask[];
  /** Ongoing tasks and measured indicators that nobody has reported on in this data month. */
  readonly staleTasks: readonly AssessedTask[];
  readonly staleIndicators: readonly AssessedIndicator[];
  /** Marked done, but without a day of completion or a document. */
  readonly unproven: readonly AssessedTask[];
}

export interface UnitDigest {
  readonly unit: string;
  readonly sections: DigestSections;
}

/** One for each unit of the directory; a unit with nothing to hear gets empty sections. */
export function unitDigests(
  tasks: readonly AssessedTask[],
  indicators: readonly AssessedIndicator[],
  directory: Directory,
): readonly UnitDigest[] {
  return directory.units.map(({ name }) => ({
    unit: name,
    sections: digestSections(
      tasks.filter(({ task }) => leadUnitOf(task, directory) === name),
      indicators.filter(({ indicator }) =>
        readUnits(indicator.responsibleUnits, directory).units.includes(name),
      ),
    ),
  }));
}

export function digestSections(
  tasks: readonly AssessedTask[],
  indicators: readonly AssessedIndicator[],
): DigestSections {
  const having = (...statuses: readonly string[]) =>
    tasks.filter((item) => statuses.includes(item.assessment.status));
  return {
    overdue: having('overdue').sort(longestOverdueFirst),
    soon: having('dueToday', 'dueSoon').sort(nearestFirst),
    staleTasks: having('ongoingStale'),
    staleIndicators: indicators.filter(({ assessment }) => assessment.status === 'noData'),
    unproven: having('doneUnproven'),
  };
}

export function isEmptyDigest(sections: DigestSections): boolean {
  return Object.values(sections).every((rows: readonly unknown[]) => rows.length === 0);
}

function nearestFirst(a: AssessedTask, b: AssessedTask): number {
  const key = ({ task, assessment }: AssessedTask) => `${assessment.effectiveDue} ${task.code}`;
  return key(a) < key(b) ? -1 : 1;
}

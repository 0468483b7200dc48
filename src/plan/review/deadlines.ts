// Deadlines that need a word of the office: unreadable ones, those that a day off moves, those that the law fixes.
import { effectiveDeadline } from '../calendar.ts';
import { fixedDeadlineOf } from '../data/fixed-deadlines.ts';
import { formatDay, type IsoDate } from '../day.ts';
import { parseDeadline } from '../deadline.ts';
import type { Task } from '../task.ts';
import type { Finding } from './finding.ts';
import { type At, type ReviewInput, taskPlace } from './input.ts';

export function unreadableDeadlineFindings(input: ReviewInput): readonly Finding[] {
  return input.tasks
    .filter(({ value }) => effectiveDeadline(value, input).kind === 'unreadable')
    .map((at) => ({
      id: `deadlineUnreadable:${at.value.code}:${at.value.printedDeadline}`,
      about: { code: 'deadlineUnreadable', row: at.value.code },
      places: [taskPlace(at, 'printedDeadline')],
      quote: at.value.printedDeadline,
      before: at.value.printedDeadline,
      choices: [{ code: 'setDeadline', value: '', input: 'day' }],
    }));
}

/** One question for each day off, however many tasks end on it. */
export function movedDeadlineFindings(input: ReviewInput): readonly Finding[] {
  const moved = new Map<IsoDate, { to: IsoDate; rows: At<Task>[] }>();
  for (const at of input.tasks) {
    const deadline = effectiveDeadline(at.value, input);
    if (deadline.kind !== 'dated' || !deadline.movedFrom || deadline.basis !== 'printed') continue;
    const group = moved.get(deadline.movedFrom) ?? { to: deadline.due, rows: [] };
    group.rows.push(at);
    moved.set(deadline.movedFrom, group);
  }
  return [...moved].map(([from, { to, rows }]) => ({
    id: `deadlineMoved:${from}:${to}`,
    about: { code: 'deadlineMoved', from, to, rows: rows.map(({ value }) => value.code) },
    places: rows.map((at) => taskPlace(at, 'printedDeadline')),
    quote: [...new Set(rows.map(({ value }) => value.printedDeadline))].join('», «'),
    before: '',
    choices: [
      { code: 'keep', value: to },
      { code: 'stopMoving', value: from },
    ],
  }));
}

/** Only where the print leaves a longer term than the law does, and nobody has set a day. */
export function fixedDeadlineFindings({ tasks, planYear }: ReviewInput): readonly Finding[] {
  return tasks.flatMap((at): Finding[] => {
    const { code, printedDeadline, adjustedDeadline } = at.value;
    const fixed = fixedDeadlineOf(code, planYear);
    const printed = parseDeadline(printedDeadline, planYear);
    if (!fixed || adjustedDeadline || printed.kind !== 'dated' || printed.due === fixed.due) return [];
    const { due, source } = fixed;
    return [
      {
        id: `deadlineFixed:${code}:${formatDay(printed.due)}`,
        about: { code: 'deadlineFixed', row: code, due, printedDue: printed.due, source },
        places: [taskPlace(at, 'printedDeadline')],
        quote: printedDeadline,
        before: printedDeadline,
        choices: [
          { code: 'keep', value: due },
          { code: 'setDeadline', value: printed.due },
        ],
      },
    ];
  });
}

// "Soát kế hoạch": hands the page what it reviews; finding is the page's work, so that no edit parses the rules for it.
import type { ReviewData } from '../contract/review.ts';
import type { TitleLine } from '../plan/review/input.ts';
import { cellText, type Grid } from '../sheet/cell.ts';
import { keepCount, readAnswers, writeAnswers } from './answers.ts';
import { loadPlan, type Plan } from './load-plan.ts';
import type { Ports } from './ports.ts';

/** Five reads. */
export function loadReview(ports: Ports, plan: Plan = loadPlan(ports)): ReviewData {
  const { taskTable, indicatorTable, context } = plan;
  return {
    planYear: context.planYear,
    holidays: [...context.calendar.holidays],
    moveToWorkingDay: context.calendar.moveToWorkingDay,
    tasks: plan.tasks.map(({ row, value }) => ({ row, value })),
    indicators: plan.indicators.map(({ row, value }) => ({ row, value })),
    titles: [...titlesOf('indicators', indicatorTable.above), ...titlesOf('tasks', taskTable.above)],
    directory: plan.directory,
    conflicts: ports.seedFile().bodyConflicts,
    answers: readAnswers(ports.store),
    columns: { tasks: taskTable.columnOf, indicators: indicatorTable.columnOf },
  };
}

/** What the answer changed in the sheet stays. */
export function reopenReview(ports: Ports, id: string): ReviewData {
  const { [id]: _forgotten, ...kept } = readAnswers(ports.store);
  writeAnswers(ports.store, kept);
  return loadReview(ports);
}

export function keepOpenPoints(ports: Ports, count: string): null {
  if (/^\d{1,4}$/.test(count)) keepCount(ports.store, count);
  return null;
}

function titlesOf(register: TitleLine['register'], above: Grid): readonly TitleLine[] {
  return above.map((cells, index) => ({ register, row: index + 1, text: cellText(cells[0]) }));
}

// "Soát kế hoạch": hands the page what it reviews; finding is the page's work, so that no edit parses the rules for it.
import type { ReviewData } from '../contract/review.ts';
import type { TitleLine } from '../plan/review/input.ts';
import { cellText, type Grid } from '../sheet/cell.ts';
import { forgetAnswer, keepCount, openPoints, readAnswers } from './answers.ts';
import { Fault } from './fault.ts';
import { loadPlan, type Plan } from './load-plan.ts';
import { mayDecide } from './office.ts';
import type { Ports } from './ports.ts';
import { refresh } from './refresh.ts';

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
    mayDecide: mayDecide(ports, plan),
    columns: { tasks: taskTable.columnOf, indicators: indicatorTable.columnOf },
  };
}

/** What the answer changed in the sheet stays. @throws Fault notAllowed */
export function reopenReview(ports: Ports, { id }: { readonly id: string }): ReviewData {
  if (!mayDecide(ports, loadPlan(ports))) throw new Fault({ code: 'notAllowed', tab: '', cell: '' });
  forgetAnswer(ports.store, id);
  return loadReview(ports);
}

/** Tổng hợp tells the count, so it is made anew with it. */
export function keepOpenPoints(ports: Ports, { count }: { readonly count: string }): null {
  if (!/^\d{1,4}$/.test(count) || Number(count) === openPoints(ports.store)) return null;
  if (mayDecide(ports, loadPlan(ports)) && keepCount(ports.store, count)) refresh(ports);
  return null;
}

function titlesOf(register: TitleLine['register'], above: Grid): readonly TitleLine[] {
  return above.map((cells, index) => ({ register, row: index + 1, text: cellText(cells[0]) }));
}

// What each decision on the plan changes in the sheet; every one may be carried out twice and does it once.
import type { AnswerReviewRequest } from '../contract/requests.ts';
import { readDay } from '../plan/day.ts';
import { checkPlanDay } from '../plan/entry.ts';
import type { ChoiceCode } from '../plan/review/finding.ts';
import { matchKey } from '../plan/text.ts';
import { isBlank } from '../sheet/cell.ts';
import { DIRECTORY_TAB, SETTINGS_TAB } from '../sheet/layout/registers.ts';
import {
  aliasWrites,
  cellWrites,
  newUnitWrites,
  spellingWrites,
  stopMovingWrites,
} from '../sheet/review-writes.ts';
import { readTable } from '../sheet/table.ts';
import { dayOrNull } from '../sheet/task-row.ts';
import type { Write } from '../sheet/write.ts';
import { say } from '../text/say.ts';
import { badRequest, demand, Fault } from './fault.ts';
import type { Plan } from './load-plan.ts';
import type { Ports } from './ports.ts';
import { rowChanges, standing } from './review-cell.ts';

/** @throws Fault badRequest for what no page would send, pointGone where the cell says something else by now. */
export type Effect = (plan: Plan, request: AnswerReviewRequest, ports: Ports) => readonly Write[];

/** Nothing but the decision, on words that still stand there. */
const recorded: Effect = (plan, request) => {
  standing(plan, request);
  return [];
};

/** By choice. */
export const EFFECTS: Readonly<Record<ChoiceCode, Effect>> = {
  keep: recorded,
  misprint: recorded,
  asBody: recorded,
  bothHold: recorded,
  linkTask: (plan, request, ports) => {
    if (!plan.tasks.some(({ value }) => value.code === request.value)) throw badRequest();
    return recorded(plan, request, ports);
  },
  listUnits: (plan, request, ports) => {
    const names = new Set(plan.directory.units.map(({ name }) => name));
    if (!request.value.split('; ').every((name) => names.has(name))) throw badRequest();
    return recorded(plan, request, ports);
  },
  setOwner: (plan, request, ports) => {
    if (request.field !== 'responsibleUnits') throw badRequest();
    return retyped(plan, request, ports);
  },
  retype: (plan, request, ports) => {
    if (request.field !== 'title' && request.field !== 'printedTarget') throw badRequest();
    return retyped(plan, request, ports);
  },
  setDeadline: (plan, request, ports) => {
    const date = readDay(request.value);
    if (!date || !checkPlanDay(date, plan.context.planYear).ok || request.register !== 'tasks')
      throw badRequest();
    const found = standing(plan, request);
    const set = found.row ? dayOrNull(found.row.cell('adjustedDeadline')) : null;
    if (!found.row || (!isBlank(found.row.cell('adjustedDeadline')) && set !== date))
      throw new Fault({ code: 'pointGone' });
    const reason = found.row.text('adjustmentReason');
    const why = say.deadlineSetInReview(ports.now().day);
    const adjustmentReason = reason === '' || reason.includes(why) ? reason || why : `${reason}; ${why}`;
    return rowChanges(found, { adjustedDeadline: { day: date, time: '00:00' }, adjustmentReason }, ports);
  },
  stopMoving: (_plan, _request, { book }) =>
    stopMovingWrites(demand(readTable(book.read(SETTINGS_TAB.name), SETTINGS_TAB))),
  setSpelling: (_plan, { words, value }, ports) => {
    const forms = words.split('; ');
    if (!forms.includes(value) || value.trim() === '') throw badRequest();
    return spellingWrites(directoryOf(ports), forms, value, say.spellingConfirmed(ports.now().day));
  },
  addAlias: (plan, { words, value }, ports) => {
    if (words.trim() === '' || !plan.directory.units.some(({ name }) => name === value)) throw badRequest();
    return aliasWrites(directoryOf(ports), value, words.trim());
  },
  addUnit: (plan, { value }, ports) => {
    const name = value.trim();
    if (name === '') throw badRequest();
    const known = plan.directory.units.some((unit) => matchKey(unit.name) === matchKey(name));
    return known ? [] : newUnitWrites(directoryOf(ports), name);
  },
};

/** One cell of the plan's own columns, or a line above the table. */
function retyped(plan: Plan, request: AnswerReviewRequest, ports: Ports): readonly Write[] {
  const value = request.value.trim();
  if (value === '') throw badRequest();
  const found = standing(plan, request);
  return found.row
    ? rowChanges(found, { [request.field]: value }, ports)
    : cellWrites(found.layout.name, Number(request.row), 1, 'text', value);
}

function directoryOf({ book }: Ports) {
  return demand(readTable(book.read(DIRECTORY_TAB.name), DIRECTORY_TAB));
}

// Carries out a decision on one of the plan's open points and remembers it.
import type { AnswerReviewRequest } from '../contract/requests.ts';
import { LONGEST_ANSWER, type ReviewData } from '../contract/review.ts';
import { type IsoDate, readDay } from '../plan/day.ts';
import { checkPlanDay } from '../plan/entry.ts';
import type { ChoiceCode } from '../plan/review/finding.ts';
import { OWNER_ID } from '../plan/review/owners.ts';
import type { TabLayout } from '../sheet/layout/column.ts';
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { DIRECTORY_TAB, SETTINGS_TAB } from '../sheet/layout/registers.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import { withoutFlag } from '../sheet/note.ts';
import {
  aliasWrites,
  cellWrites,
  dayWrites,
  newUnitWrites,
  spellingWrites,
  stopMovingWrites,
} from '../sheet/review-writes.ts';
import { readTable, type Table } from '../sheet/table.ts';
import type { Write } from '../sheet/write.ts';
import { say } from '../text/say.ts';
import { readAnswers, writeAnswers } from './answers.ts';
import { demand, Fault } from './fault.ts';
import { loadPlan, type Plan } from './load-plan.ts';
import type { Ports } from './ports.ts';
import { refresh } from './refresh.ts';
import { loadReview } from './review.ts';

/**
 * Must run alone in the document. The sheet is changed first and the answer kept after: a run cut off between the two
 * asks again, and the same answer changes nothing more.
 * @throws Fault pointGone when someone has decided meanwhile or the row is gone, badRequest for what no page would send.
 */
export function answerReview(ports: Ports, request: AnswerReviewRequest): ReviewData {
  const plan = loadPlan(ports);
  const { id, choice, value } = request;
  const effect = EFFECTS[choice as ChoiceCode];
  if (!Object.keys(EFFECTS).includes(choice) || value.length > LONGEST_ANSWER) throw bad();
  if (Object.keys(plan.answers).includes(id)) throw new Fault({ code: 'pointGone' });
  const writes = [...effect(plan, request, ports), ...flagWrites(plan, request, ports)];
  ports.book.apply(writes);
  writeAnswers(ports.store, {
    ...readAnswers(ports.store),
    [id]: { choice: choice as ChoiceCode, value, on: ports.now().day },
  });
  return loadReview(ports, writes.length > 0 ? refresh(ports) : plan);
}

type Effect = (plan: Plan, request: AnswerReviewRequest, ports: Ports) => readonly Write[];

const nothing: Effect = () => [];

const EFFECTS: Readonly<Record<ChoiceCode, Effect>> = {
  keep: nothing,
  misprint: nothing,
  asBody: nothing,
  linkTask: nothing,
  listUnits: nothing,
  setOwner: retyped,
  retype: retyped,
  setDeadline: (plan, { code, value }, ports) => {
    const date = readDay(value);
    if (!date || !checkPlanDay(date, plan.context.planYear).ok) throw bad();
    const { columnOf } = plan.taskTable;
    const row = rowOf(plan.taskTable, code);
    const why = say.deadlineSetInReview(ports.now().day as IsoDate);
    return [
      ...dayWrites(TASKS_TAB.name, row, columnOf.adjustedDeadline, date),
      ...cellWrites(TASKS_TAB.name, row, columnOf.adjustmentReason, 'text', why),
    ];
  },
  stopMoving: (_plan, _request, { book }) =>
    stopMovingWrites(demand(readTable(book.read(SETTINGS_TAB.name), SETTINGS_TAB))),
  setSpelling: (_plan, { words, value }, ports) =>
    spellingWrites(directoryOf(ports), words.split('; '), value, say.spellingConfirmed(ports.now().day)),
  addAlias: (_plan, { words, value }, ports) => aliasWrites(directoryOf(ports), value, words),
  addUnit: (_plan, { value }, ports) => newUnitWrites(directoryOf(ports), value),
};

/** One cell of the plan's own columns, or a line above the table. */
function retyped(plan: Plan, request: AnswerReviewRequest): readonly Write[] {
  const { layout, table } = registerOf(plan, request.register);
  const column = layout.columns.find((c) => c.key === request.field && c.role === 'plan');
  if (request.value.trim() === '') throw bad();
  if (column) {
    const number = table.columnOf[column.key] ?? 0;
    return cellWrites(layout.name, rowOf(table, request.code), number, 'text', request.value.trim());
  }
  const row = Number(request.row);
  if (request.field !== 'title' || !(row >= 1 && row < table.row)) throw bad();
  return cellWrites(layout.name, row, 1, 'text', request.value.trim());
}

/** The flag that setup left on a doubtful owner has done its work once somebody has decided. */
function flagWrites(plan: Plan, request: AnswerReviewRequest, { book }: Ports): readonly Write[] {
  if (!request.id.startsWith(OWNER_ID)) return [];
  const row = rowOf(plan.indicatorTable, request.code);
  const at = {
    tab: INDICATORS_TAB.name,
    row,
    column: plan.indicatorTable.columnOf.responsibleUnits,
    rows: 1,
    columns: 1,
  };
  const note = book.readNotes(at.tab, row, at.column, 1, 1)[0]?.[0] ?? '';
  const left = withoutFlag(note);
  return left === note ? [] : [{ kind: 'notes', at, notes: [[left]] }];
}

function registerOf(plan: Plan, register: string): { layout: TabLayout; table: Table<string> } {
  if (register === 'tasks') return { layout: TASKS_TAB, table: plan.taskTable };
  if (register === 'indicators') return { layout: INDICATORS_TAB, table: plan.indicatorTable };
  throw bad();
}

function rowOf<K extends string>({ rows }: Table<K>, code: string): number {
  const row = rows.find((candidate) => candidate.text('code' as K) === code);
  if (!row || code === '') throw new Fault({ code: 'pointGone' });
  return row.number;
}

function directoryOf({ book }: Ports) {
  return demand(readTable(book.read(DIRECTORY_TAB.name), DIRECTORY_TAB));
}

function bad(): Fault {
  return new Fault({ code: 'badRequest' });
}

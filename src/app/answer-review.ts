// Carries out a decision on one of the plan's open points and remembers it.
import type { AnswerReviewRequest } from '../contract/requests.ts';
import { LONGEST_ANSWER, type ReviewData } from '../contract/review.ts';
import { readDay } from '../plan/day.ts';
import { checkPlanDay } from '../plan/entry.ts';
import { isDecided } from '../plan/review/decided.ts';
import type { ChoiceCode } from '../plan/review/finding.ts';
import { isOwnerOpen, OWNER_ID } from '../plan/review/owners.ts';
import { matchKey } from '../plan/text.ts';
import { type Cell, cellText, isBlank, type Value, writable } from '../sheet/cell.ts';
import { FORMAT_OF_KIND, type TabLayout } from '../sheet/layout/column.ts';
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { WAYS } from '../sheet/layout/labels.ts';
import { DIRECTORY_TAB, LOG_TAB, SETTINGS_TAB } from '../sheet/layout/registers.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import { withoutFlag } from '../sheet/note.ts';
import { recordRow } from '../sheet/record.ts';
import { logRow } from '../sheet/register-rows.ts';
import {
  aliasWrites,
  cellWrites,
  newUnitWrites,
  spellingWrites,
  stopMovingWrites,
} from '../sheet/review-writes.ts';
import { readTable, rowWith, type Table, type TableRow } from '../sheet/table.ts';
import { dayOrNull } from '../sheet/task-row.ts';
import { neutraliseText } from '../sheet/text-cell.ts';
import { rowWrites, type Write } from '../sheet/write.ts';
import { say } from '../text/say.ts';
import { keepAnswer } from './answers.ts';
import { demand, Fault } from './fault.ts';
import { loadPlan, type Plan } from './load-plan.ts';
import type { Ports } from './ports.ts';
import { refresh } from './refresh.ts';
import { loadReview, mayDecide } from './review.ts';

/**
 * Must run alone in the document. What the person saw must still stand in the cell. The sheet is changed first and the
 * answer kept after: a run cut off between the two asks again, and the same answer changes nothing more.
 * @throws Fault pointGone when someone has decided or changed the cell meanwhile, notAllowed for whoever is not of Văn
 * phòng, badRequest for what no page would send.
 */
export function answerReview(ports: Ports, request: AnswerReviewRequest): ReviewData {
  const plan = loadPlan(ports);
  const { id, choice, value, point, said } = request;
  const code = choice as ChoiceCode;
  const effect = Object.keys(EFFECTS).includes(choice) ? EFFECTS[code] : null;
  const long =
    Math.max(...[id, value, point, said, request.words].map((text) => text.length)) > LONGEST_ANSWER;
  if (!effect || long) throw bad();
  if (!mayDecide(ports, plan)) throw new Fault({ code: 'notAllowed', tab: '', cell: '' });
  if (isDecided({ id }, plan.answers)) throw new Fault({ code: 'pointGone' });
  const writes = effect(plan, request, ports);
  // The flag goes first: once the owner is another one, nothing would ask for it to go.
  ports.book.apply([...flagWrites(plan, request, ports), ...writes, ...logWrites(request, ports)]);
  const on = ports.now().day;
  keepAnswer(ports.store, id, { choice: code, value, on, by: ports.ownerEmail(), point, said });
  return loadReview(ports, refresh(ports));
}

type Effect = (plan: Plan, request: AnswerReviewRequest, ports: Ports) => readonly Write[];

/** Nothing but the decision, on words that still stand there. */
const recorded: Effect = (plan, request) => {
  standing(plan, request);
  return [];
};

const EFFECTS: Readonly<Record<ChoiceCode, Effect>> = {
  keep: recorded,
  misprint: recorded,
  asBody: recorded,
  bothHold: recorded,
  linkTask: (plan, request, ports) => {
    if (!plan.tasks.some(({ value }) => value.code === request.value)) throw bad();
    return recorded(plan, request, ports);
  },
  listUnits: (plan, request, ports) => {
    const names = new Set(plan.directory.units.map(({ name }) => name));
    if (!request.value.split('; ').every((name) => names.has(name))) throw bad();
    return recorded(plan, request, ports);
  },
  setOwner: (plan, request, ports) => {
    if (request.field !== 'responsibleUnits') throw bad();
    return retyped(plan, request, ports);
  },
  retype: (plan, request, ports) => {
    if (request.field !== 'title' && request.field !== 'printedTarget') throw bad();
    return retyped(plan, request, ports);
  },
  setDeadline: (plan, request, ports) => {
    const date = readDay(request.value);
    if (!date || !checkPlanDay(date, plan.context.planYear).ok || request.register !== 'tasks') throw bad();
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
    if (!forms.includes(value) || value.trim() === '') throw bad();
    return spellingWrites(directoryOf(ports), forms, value, say.spellingConfirmed(ports.now().day));
  },
  addAlias: (plan, { words, value }, ports) => {
    if (words.trim() === '' || !plan.directory.units.some(({ name }) => name === value)) throw bad();
    return aliasWrites(directoryOf(ports), value, words.trim());
  },
  addUnit: (plan, { value }, ports) => {
    const name = value.trim();
    if (name === '') throw bad();
    const known = plan.directory.units.some((unit) => matchKey(unit.name) === matchKey(name));
    return known ? [] : newUnitWrites(directoryOf(ports), name);
  },
};

interface Standing {
  readonly layout: TabLayout;
  readonly table: Table<string>;
  /** null for a line above the table. */
  readonly row: TableRow<string> | null;
}

/**
 * The cell that the finding is about, as it was when the person decided, or as a run that was cut off has left it.
 * @throws Fault pointGone
 */
function standing(plan: Plan, request: AnswerReviewRequest): Standing {
  const { register, code, field, row: line, before, value } = request;
  const isMeant = (text: string) =>
    matchKey(text) === matchKey(before) || (value.trim() !== '' && matchKey(text) === matchKey(value));
  const layout: TabLayout = register === 'tasks' ? TASKS_TAB : INDICATORS_TAB;
  const table = (register === 'tasks' ? plan.taskTable : plan.indicatorTable) as Table<string>;
  if (register === '') return { layout, table, row: null };
  if (field === 'title') {
    const cells = /^[1-9]\d?$/.test(line) ? table.above[Number(line) - 1] : undefined;
    if (before === '' || !isMeant(cellText(cells?.[0]))) throw new Fault({ code: 'pointGone' });
    return { layout, table, row: null };
  }
  if (!layout.columns.some(({ key, role }) => key === field && role === 'plan')) throw bad();
  // A copied row may carry the same Mã: the one whose words were shown is meant.
  const rows = table.rows.filter((row) => row.text('code') === code && isMeant(row.text(field)));
  const [row] = rows;
  if (!row || code === '' || rows.length > 1) throw new Fault({ code: 'pointGone' });
  return { layout, table, row };
}

/** One cell of the plan's own columns, or a line above the table. */
function retyped(plan: Plan, request: AnswerReviewRequest, ports: Ports): readonly Write[] {
  const value = request.value.trim();
  if (value === '') throw bad();
  const found = standing(plan, request);
  return found.row
    ? rowChanges(found, { [request.field]: value }, ports)
    : cellWrites(found.layout.name, Number(request.row), 1, 'text', value);
}

/** The cells, and the row's memory of them: a change made here is no unknown hand's. */
function rowChanges(
  { layout, table, row }: Standing,
  changes: Readonly<Record<string, Cell>>,
  ports: Ports,
): readonly Write[] {
  if (!row) return [];
  const after = rowWith(row, new Map(Object.entries(changes)));
  const author = { at: ports.now(), email: ports.ownerEmail(), way: WAYS.review };
  const { memory, log } = recordRow(layout, after, author, Object.keys(changes), null, 'all lines');
  const keys = Object.keys(changes);
  const values = Object.fromEntries(keys.map((key) => [key, writable(changes[key] ?? '')]));
  const formats = layout.columns
    .filter(({ key }) => keys.includes(key))
    .map(({ key, kind }): Write => {
      const at = { tab: layout.name, row: row.number, column: table.columnOf[key] ?? 1, rows: 1, columns: 1 };
      return { kind: 'format', at, format: FORMAT_OF_KIND[kind] };
    });
  return [
    { kind: 'append', tab: LOG_TAB.name, rows: log },
    ...formats,
    ...rowWrites<string>(layout.name, table.columnOf, [
      { number: row.number, values: neutral({ ...values, memory }) },
    ]),
  ];
}

function neutral(values: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' ? neutraliseText(value) : value,
    ]),
  );
}

/** A line on the decision itself. */
function logWrites({ register, code, point, said }: AnswerReviewRequest, ports: Ports): readonly Write[] {
  const tab = register === 'tasks' ? TASKS_TAB.name : register === '' ? '' : INDICATORS_TAB.name;
  const author = { at: ports.now(), email: ports.ownerEmail(), way: WAYS.review };
  return [
    {
      kind: 'append',
      tab: LOG_TAB.name,
      rows: [logRow(author, tab, code, '', { before: point, after: said })],
    },
  ];
}

function flagWrites(plan: Plan, request: AnswerReviewRequest, { book }: Ports): readonly Write[] {
  if (!request.id.startsWith(OWNER_ID)) return [];
  const { row } = standing(plan, request);
  const indicator = plan.indicators.find((candidate) => candidate.row === row?.number);
  if (!row || !indicator || !isOwnerOpen(indicator.value, plan.answers)) return [];
  const at = {
    tab: INDICATORS_TAB.name,
    row: row.number,
    column: plan.indicatorTable.columnOf.responsibleUnits,
    rows: 1,
    columns: 1,
  };
  const note = book.readNotes(at.tab, at.row, at.column, 1, 1)[0]?.[0] ?? '';
  const left = withoutFlag(note);
  return left === note ? [] : [{ kind: 'notes', at, notes: [[left]] }];
}

function directoryOf({ book }: Ports) {
  return demand(readTable(book.read(DIRECTORY_TAB.name), DIRECTORY_TAB));
}

function bad(): Fault {
  return new Fault({ code: 'badRequest' });
}

// Saves a form of the sidebar into its one row, found by Mã, and judges that row anew.
import type { IndicatorCard, IndicatorFields, TaskCard, TaskFields } from '../contract/card.ts';
import { checkIndicatorFields, checkTaskFields, type FieldIssues } from '../contract/check-fields.ts';
import type { Reply } from '../contract/reply.ts';
import type { SaveIndicatorRequest, SaveTaskRequest } from '../contract/requests.ts';
import type { AssessmentContext } from '../plan/assessment.ts';
import { dataMonth } from '../plan/data-month.ts';
import { type IsoDate, readDay } from '../plan/day.ts';
import { type Cell, serialOf, type Value } from '../sheet/cell.ts';
import { markedHeaders, rowStamped, stampAfter } from '../sheet/computed.ts';
import { formatWrites } from '../sheet/format-writes.ts';
import { readIndicatorRow } from '../sheet/indicator-row.ts';
import type { TabLayout } from '../sheet/layout/column.ts';
import { INDICATORS_TAB, type IndicatorColumn } from '../sheet/layout/indicators.ts';
import { WAYS } from '../sheet/layout/labels.ts';
import { TASKS_TAB, type TaskColumn } from '../sheet/layout/tasks.ts';
import { readTable, rowWith, type TableRow } from '../sheet/table.ts';
import { neutraliseText } from '../sheet/text-cell.ts';
import { rowWrites } from '../sheet/write.ts';
import { readAnswers } from './answers.ts';
import { indicatorCard, taskCard } from './cards.ts';
import { demand, onlyRow } from './fault.ts';
import { type Judge, judgeIndicator, judgeTask } from './judge-row.ts';
import type { LocatedIndicator, LocatedTask } from './load-plan.ts';
import { columnsToMark, markWrites } from './mark-cells.ts';
import { objection, type Sent } from './objection.ts';
import type { Ports } from './ports.ts';
import { recordRows } from './record-rows.ts';
import { contextOf, recallRules } from './rules.ts';
import { writeAllowed } from './write-allowed.ts';

/** What differs between the two appendices. */
interface Form<K extends string, F extends Readonly<Record<string, string>>, L, C> {
  readonly layout: TabLayout<K>;
  readonly judge: Judge<K, L>;
  check(fields: F, row: TableRow<K>, context: AssessmentContext): FieldIssues<F>;
  readonly card: (located: L) => C;
}

interface Request<F> extends Sent<F> {
  readonly code: string;
}

export function saveTask(ports: Ports, request: SaveTaskRequest): Reply<TaskCard> {
  return saveRow<TaskColumn, TaskFields & Record<string, string>, LocatedTask, TaskCard>(ports, request, {
    layout: TASKS_TAB,
    judge: judgeTask,
    check: (fields, _row, context) => checkTaskFields(fields, context.today, context.planYear),
    card: taskCard,
  });
}

export function saveIndicator(ports: Ports, request: SaveIndicatorRequest): Reply<IndicatorCard> {
  return saveRow<IndicatorColumn, IndicatorFields & Record<string, string>, LocatedIndicator, IndicatorCard>(
    ports,
    request,
    {
      layout: INDICATORS_TAB,
      judge: judgeIndicator,
      check: (fields, row, context) => {
        const { planYear, today, closingDay } = context;
        const { history } = readIndicatorRow(row, context);
        return checkIndicatorFields(
          fields,
          {
            code: row.text('code'),
            printedTarget: row.text('printedTarget'),
            unit: row.text('unit'),
            history,
          },
          { planYear, latestPeriod: dataMonth(today, closingDay).period },
        );
      },
      card: (located) => indicatorCard(located, readAnswers(ports.store)),
    },
  );
}

/** Must run alone in the document. @throws Fault rowGone, or what is missing on the tab. */
function saveRow<K extends TaskColumn | IndicatorColumn, F extends Readonly<Record<string, string>>, L, C>(
  ports: Ports,
  request: Request<F>,
  form: Form<K, F, L, C>,
): Reply<C> {
  const { book } = ports;
  const { layout } = form;
  const { code, fields, base } = request;
  const moment = ports.now();
  const context = contextOf(recallRules(book, ports.store), moment.day);
  const table = demand(readTable(book.read(layout.name), layout));
  const row = onlyRow(table.rows, code);

  const keys = Object.keys(fields) as (K & string)[];
  const changed = keys.filter((key) => fields[key] !== base[key]);
  if (changed.length === 0) return { ok: true, value: form.card(form.judge(row, context).located) };
  const refused = objection(row, request, changed, (standing) => form.check(standing, row, context));
  if (refused) return refused;

  const entered = new Map(changed.map((key) => [key, enteredCell(layout, key, fields[key] ?? '')]));
  const typed = rowWith(row, new Map<K, Cell>(entered));
  const after = rowStamped(layout, typed, moment);
  const { located, issues: left, computed, figure } = form.judge(after, context);
  const email = ports.ownerEmail();
  const author = { at: moment, email, way: WAYS.sidebar };
  const { appends, memories } = recordRows(layout, [{ row: after, figure, issues: left }], author, changed);
  const written = Object.fromEntries(changed.map((key) => [key, writtenValue(entered.get(key) ?? '')]));
  const cells = [{ number: row.number, values: written as Partial<Record<K, Value>> }];
  // The cells by themselves first: where Google refuses them, no register tells of a change that has not been made.
  book.apply([
    ...formatWrites(layout, table.columnOf, row.number, changed),
    ...rowWrites(layout.name, table.columnOf, cells),
  ]);
  const marked = markedHeaders(row.text('status' as K));
  const marks = [{ row: row.number, issues: left, columns: columnsToMark(layout, left, marked, changed) }];
  writeAllowed(ports, markWrites(book, layout, table.columnOf, marks));
  // The lines before the memory: a run cut off between them is found again by the next refresh.
  const values = {
    ...computed,
    memory: memories.get(row.number) ?? '',
    ...stampAfter(layout, after, moment, email),
  };
  book.apply([
    ...appends,
    ...rowWrites<string>(layout.name, table.columnOf, [{ number: row.number, values }]),
  ]);
  return { ok: true, value: form.card(located) };
}

function enteredCell<K extends string>(layout: TabLayout<K>, key: K, text: string): Cell {
  const kind = layout.columns.find((column) => column.key === key)?.kind;
  const date: IsoDate | null = kind === 'date' ? readDay(text) : null;
  return date ? { day: date, time: '00:00' } : text.trim();
}

function writtenValue(cell: Cell): Value {
  if (typeof cell === 'object') return serialOf(cell.day);
  return neutraliseText(String(cell));
}

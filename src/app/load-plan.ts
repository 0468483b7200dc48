// Reads the whole workbook once and judges every row: the common beginning of refresh, sidebar and mails.

import type { AssessedIndicator, AssessedTask } from '../plan/assessed.ts';
import { type AssessmentContext, assessIndicator, assessTask } from '../plan/assessment.ts';
import { aggregateOf } from '../plan/data/indicator-traits-2026.ts';
import type { Directory } from '../plan/names.ts';
import { figuresOf } from '../plan/question.ts';
import type { Answers } from '../plan/review/finding.ts';
import { isCode } from '../sheet/code.ts';
import { type Contact, readDirectory } from '../sheet/directory.ts';
import { type IndicatorRow, readIndicatorRow } from '../sheet/indicator-row.ts';
import type { TabLayout } from '../sheet/layout/column.ts';
import { INDICATORS_TAB, type IndicatorColumn } from '../sheet/layout/indicators.ts';
import { DIRECTORY_TAB } from '../sheet/layout/registers.ts';
import { TASKS_TAB, type TaskColumn } from '../sheet/layout/tasks.ts';
import { readTable, type Table, type TableRow } from '../sheet/table.ts';
import { readTaskRow, type TaskRow } from '../sheet/task-row.ts';
import { readAnswers } from './answers.ts';
import { Fault } from './fault.ts';
import type { Ports } from './ports.ts';
import { contextOf, type RulesReading, readRules, recallZone } from './rules.ts';
import { demandCurrent, demandKnown, structureOf } from './structure-version.ts';

export type LocatedTask = TaskRow & { readonly assessed: AssessedTask };
export type LocatedIndicator = IndicatorRow & { readonly assessed: AssessedIndicator };

export interface Plan {
  readonly context: AssessmentContext;
  readonly reading: RulesReading;
  readonly directory: Directory;
  /** Decisions on the plan's open points. */
  readonly answers: Answers;
  readonly contacts: readonly Contact[];
  /** Of Danh bạ. */
  readonly doubledUnitCodes: readonly string[];
  /** Row numbers of Danh bạ. */
  readonly namelessContacts: readonly number[];
  /** Of Danh bạ: rows that are neither a unit nor a leader. */
  readonly unknownKinds: readonly { readonly row: number; readonly text: string }[];
  readonly taskTable: Table<TaskColumn>;
  readonly indicatorTable: Table<IndicatorColumn>;
  /** Rows that carry a Mã, in the order of the sheet. */
  readonly tasks: readonly LocatedTask[];
  readonly indicators: readonly LocatedIndicator[];
  /** Rows with a name or a report but without a Mã: nobody can follow them up. */
  readonly rowsWithoutCode: readonly { readonly tab: string; readonly row: number }[];
}

/** To be shown and not to be written: five reads. @throws Fault as below. */
export function lookAtPlan(ports: Ports): Plan {
  recallZone(ports.book, ports.store);
  return loadPlan(ports);
}

/** Six reads, the zone's included. @throws Fault structureNewer, structureOlder, or naming the tab or headers that are missing. */
export function loadPlan(ports: Ports): Plan {
  const { book, store } = ports;
  // First: it fetches all properties at once, the structure's version among them.
  const answers = readAnswers(store);
  const structure = structureOf(store);
  demandKnown(structure);
  const taskTable = demandCurrent(structure, readTable(book.read(TASKS_TAB.name), TASKS_TAB));
  const indicatorTable = demandCurrent(structure, readTable(book.read(INDICATORS_TAB.name), INDICATORS_TAB));
  const { directory, contacts, doubledCodes, nameless, unknownKinds, problem } = readDirectory(
    book.read(DIRECTORY_TAB.name),
  );
  if (problem) throw new Fault(problem);
  const reading = readRules(book);
  const context = contextOf(reading.rules, ports.now().day);
  const withCode = <R extends { text(key: 'code'): string }>(rows: readonly R[]) =>
    rows.filter((row) => isCode(row.text('code')));
  return {
    context,
    reading,
    directory,
    answers,
    contacts,
    doubledUnitCodes: doubledCodes,
    namelessContacts: nameless,
    unknownKinds,
    taskTable,
    indicatorTable,
    tasks: withCode(taskTable.rows).map((row) =>
      locateTask(readTaskRow(row, context.today, context.planYear), context),
    ),
    indicators: withCode(indicatorTable.rows).map((row) =>
      locateIndicator(readIndicatorRow(row, context), context),
    ),
    rowsWithoutCode: [
      ...codeless(TASKS_TAB, taskTable.rows),
      ...codeless(INDICATORS_TAB, indicatorTable.rows),
    ],
  };
}

export function locateTask(row: TaskRow, context: AssessmentContext): LocatedTask {
  return { ...row, assessed: { task: row.value, assessment: assessTask(row.value, context) } };
}

export function locateIndicator(row: IndicatorRow, context: AssessmentContext): LocatedIndicator {
  const facts = { aggregate: aggregateOf(row.value.code), figures: figuresOf(row.history, row.value) };
  return {
    ...row,
    assessed: { indicator: row.value, assessment: assessIndicator(row.value, facts, context) },
  };
}

/** With a name, or with what a unit has typed into a row that is none. */
function codeless<K extends string>(layout: TabLayout<K>, rows: readonly TableRow<K>[]) {
  const told = layout.columns.filter(({ key, role }) => key === 'name' || role === 'update');
  return rows
    .filter((row) => !isCode(row.text('code' as K)) && told.some(({ key }) => row.text(key) !== ''))
    .map((row) => ({ tab: layout.name, row: row.number }));
}

// The colours of both appendices as live rules on the row's own dates and states, so a row turns red at midnight by itself.
import { INDICATOR_STATUSES } from '../plan/indicator.ts';
import { columnLetters } from './a1.ts';
import { isTyped, type TabLayout } from './layout/column.ts';
import { INDICATORS_TAB, type IndicatorColumn } from './layout/indicators.ts';
import { INDICATOR_STATUS_LABELS, TASK_STATE_LABELS, TASK_STATUS_LABELS } from './layout/labels.ts';
import { TASKS_TAB, type TaskColumn } from './layout/tasks.ts';
import { INDICATOR_MEANINGS, type Meaning, PALETTE } from './palette.ts';
import type { Table } from './table.ts';

export interface ColourRule {
  /** Without argument separators where possible, else ";": Google takes "," in no Vietnamese sheet, ";" in every one. */
  readonly formula: string;
  readonly background: string;
  readonly colour: string;
  readonly row: number;
  readonly rows: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Where the header was found, and how far the rules are to reach. */
export interface Reach<K extends string> {
  readonly columnOf: Readonly<Record<K, number>>;
  readonly headerRow: number;
  readonly lastRow: number;
}

/** The rules reach further when there are more rows. */
const COLOURED_ROWS = 120;

export function reachOf<K extends string>({ columnOf, row, rows }: Table<K>): Reach<K> {
  return {
    columnOf,
    headerRow: row,
    lastRow: Math.max(row + COLOURED_ROWS, rows[rows.length - 1]?.number ?? 0),
  };
}

/** People delete empty rows at the end; a rule cannot reach beyond the grid. */
export function withinGrid(rules: readonly ColourRule[], gridRows: number): readonly ColourRule[] {
  return rules.map((rule) => ({
    ...rule,
    rows: Math.max(1, Math.min(rule.rows, gridRows - rule.row + 1)),
  }));
}

/** A formula as it is compared: Google may read it back with either separator. */
export function formulaShape(formula: string): string {
  return formula.replace(/;/g, ',');
}

/** By which a standing rule is told to be the wanted one: formula and area. */
export function ruleShape({ formula, row, rows, firstColumn, lastColumn }: ColourRule): readonly string[] {
  const shape = formulaShape(formula);
  return [shape, `${columnLetters(firstColumn)}${row}:${columnLetters(lastColumn)}${row + rows - 1}`];
}

/** First match wins. They say the same as plan/assess-task.ts does: a test evaluates both. */
export function taskColourRules(
  reach: Reach<TaskColumn>,
  soonDays: number,
  planYear: number,
): readonly ColourRule[] {
  const { at, rule, wrong, named, judged } = ruleMaker(TASKS_TAB, reach);
  const [due, state, completed] = [at('effectiveDeadline'), at('state'), at('completedOn')];
  const is = (wanted: keyof typeof TASK_STATE_LABELS) => stateIs(state, at('status'), wanted);
  // Not "=0": for a sheet, FALSE and 0 are of different kinds and never equal.
  const open = `(1-${is('done')})*(1-${is('paused')})`;
  const dueBefore = (days: string) => `ISNUMBER(${due})*(${due}<TODAY()${days})*${open}`;
  const inYears = `(YEAR(${completed})>=${planYear - 1})*(YEAR(${completed})<=${planYear + 1})`;
  // A wrong entry proves nothing; the add-in's word for it stands in the judgement.
  const proves = (key: 'document' | 'evidenceLink') => `(LEN(TRIM(${at(key)}))>0)*(1-${named(key)})`;
  // Blanks that TRIM leaves (a hard space out of a document) are none for the judgement: it has the last word.
  const waits = judged(TASK_STATUS_LABELS, 'doneUnproven');
  const proof = `(${proves('document')}+${proves('evidenceLink')}>0)*(1-${waits})`;
  const proven = `ISNUMBER(${completed})*(${completed}<TODAY()+1)*${proof}`;
  const owed = judged(TASK_STATUS_LABELS, 'ongoingStale', 'deadlineNeeded');
  return [
    ...wrong,
    rule('overdue', dueBefore('')),
    rule('dueToday', dueBefore('+1')),
    rule('dueSoon', dueBefore(`+${soonDays + 1}`)),
    rule('doneLate', `${is('done')}*${proven}*${inYears}*ISNUMBER(${due})*(${completed}>=${due}+1)`),
    rule('done', `${is('done')}*${proven}*${inYears}`),
    rule('paused', is('paused')),
    rule('waiting', `(${is('done')}+${owed}>0)`),
    rule(
      'notBegun',
      `(LEN(${at('name')})>0)*(${is('notStarted')}+(LEN(TRIM(${state}))=0)*(LEN(${at('updatedAt')})=0)>0)`,
    ),
  ];
}

/** The word in `Đánh giá` decides: an indicator's judgement hangs on no day that passes unnoticed. */
export function indicatorColourRules(reach: Reach<IndicatorColumn>): readonly ColourRule[] {
  const { rule, wrong, judged } = ruleMaker(INDICATORS_TAB, reach);
  const meanings = [...new Set(Object.values(INDICATOR_MEANINGS))];
  return [
    ...wrong,
    ...meanings.map((meaning) => {
      const statuses = INDICATOR_STATUSES.filter((status) => INDICATOR_MEANINGS[status] === meaning);
      return rule(meaning, judged(INDICATOR_STATUS_LABELS, ...statuses));
    }),
  ];
}

function ruleMaker<K extends string>(layout: TabLayout<K>, { columnOf, headerRow, lastRow }: Reach<K>) {
  const row = headerRow + 1;
  const at = (key: K) => `$${columnLetters(columnOf[key])}${row}`;
  const numbers = layout.columns.map((column) => columnOf[column.key]);
  const rule = (meaning: Meaning, formula: string): ColourRule => ({
    formula: `=${formula}`,
    ...PALETTE[meaning],
    row,
    rows: Math.max(1, lastRow - headerRow),
    firstColumn: Math.min(...numbers),
    lastColumn: Math.max(...numbers),
  });
  const named = (key: K) => {
    const header = layout.columns.find((column) => column.key === key)?.header ?? '';
    return `ISNUMBER(FIND("${header}";${at('status' as K)}))`;
  };
  const wrong = layout.columns.filter(isTyped).map(({ key, kind }) => {
    const live = kind === 'date' ? `(${named(key)}+ISTEXT(${at(key)})*(LEN(${at(key)})>0)>0)` : named(key);
    return { ...rule('wrongEntry', live), firstColumn: columnOf[key], lastColumn: columnOf[key] };
  });
  // The words of the judgement come first in the cell; what is to be mended or looked at may follow.
  const judged = <C extends string>(labels: Readonly<Record<C, string>>, ...codes: readonly C[]) =>
    // One comparison by itself is no number yet, and FALSE>0 is true for a sheet.
    `(0+${codes
      .map((code) => `(LEFT(${at('status' as K)};${labels[code].length})="${labels[code]}")`)
      .join('+')}>0)`;
  return { at, rule, wrong, named, judged };
}

/**
 * The state's own cell decides. Only where it holds none of the four words letter for letter (decomposed accents,
 * doubled spaces) does the word that the add-in made of it.
 */
function stateIs(cell: string, status: string, state: keyof typeof TASK_STATE_LABELS): string {
  const label = TASK_STATE_LABELS[state];
  const unlike = Object.values(TASK_STATE_LABELS).map((word) => `(TRIM(${cell})<>"${word}")`);
  return `((TRIM(${cell})="${label}")+ISNUMBER(FIND("${label}";${status}))*(LEN(${cell})>0)*${unlike.join('*')}>0)`;
}

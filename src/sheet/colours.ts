// The colours of both appendices as live rules on the row's own dates and states, so a row turns red at midnight by itself.
import { columnLetters } from './a1.ts';
import { isTyped, type TabLayout } from './layout/column.ts';
import { INDICATORS_TAB, type IndicatorColumn } from './layout/indicators.ts';
import { INDICATOR_STATUS_LABELS, TASK_STATE_LABELS } from './layout/labels.ts';
import { TASKS_TAB, type TaskColumn } from './layout/tasks.ts';
import type { Table } from './table.ts';

export interface ColourRule {
  readonly meaning: keyof typeof PALETTE;
  /** Without argument separators where possible, else ";": Google takes "," in no Vietnamese sheet, ";" in every one. */
  readonly formula: string;
  readonly background: string;
  readonly colour: string;
  readonly row: number;
  readonly rows: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Text on each background reaches a contrast of 4.5:1; hue and lightness differ for colour-blind readers. */
export const PALETTE = {
  wrongEntry: { background: '#ffd6f2', colour: '#7a0052' },
  overdue: { background: '#f8c7c2', colour: '#7a0c06' },
  dueSoon: { background: '#ffe8a3', colour: '#5c4400' },
  done: { background: '#cfe9d4', colour: '#0f4f24' },
  doneLate: { background: '#e4ecc2', colour: '#454a0b' },
  doneUnproven: { background: '#dfe3f7', colour: '#2b3a7d' },
  paused: { background: '#e4e7eb', colour: '#3f4a56' },
} as const;

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

/** By which a standing rule is told to be the wanted one: formula and area. */
export function ruleShape({ formula, row, rows, firstColumn, lastColumn }: ColourRule): readonly string[] {
  return [formula, `${columnLetters(firstColumn)}${row}:${columnLetters(lastColumn)}${row + rows - 1}`];
}

/** First match wins. They say the same as plan/assess-task.ts does: a test evaluates both. */
export function taskColourRules(
  reach: Reach<TaskColumn>,
  soonDays: number,
  planYear: number,
): readonly ColourRule[] {
  const { at, rule, wrong, named } = ruleMaker(TASKS_TAB, reach);
  const due = at('effectiveDeadline');
  const completed = at('completedOn');
  const is = (state: keyof typeof TASK_STATE_LABELS) => stateIs(at('state'), at('status'), state);
  // Not "=0": for a sheet, FALSE and 0 are of different kinds and never equal.
  const open = `(1-${is('done')})*(1-${is('paused')})`;
  const inYears = `(YEAR(${completed})>=${planYear - 1})*(YEAR(${completed})<=${planYear + 1})`;
  // A wrong entry proves nothing; the add-in's word for it stands in the judgement.
  const proves = (key: 'document' | 'evidenceLink') => `(LEN(TRIM(${at(key)}))>0)*(1-${named(key)})`;
  const proof = `(${proves('document')}+${proves('evidenceLink')}>0)`;
  const proven = `ISNUMBER(${completed})*(${completed}<TODAY()+1)*${proof}`;
  return [
    ...wrong,
    rule('overdue', `ISNUMBER(${due})*(${due}<TODAY())*${open}`),
    rule('dueSoon', `ISNUMBER(${due})*(${due}<TODAY()+${soonDays + 1})*${open}`),
    rule('doneLate', `${is('done')}*${proven}*${inYears}*ISNUMBER(${due})*(${completed}>${due})`),
    rule('done', `${is('done')}*${proven}*${inYears}`),
    rule('doneUnproven', is('done')),
    rule('paused', is('paused')),
  ];
}

/** The word in `Đánh giá` decides: an indicator's judgement hangs on no day that passes unnoticed. */
export function indicatorColourRules(reach: Reach<IndicatorColumn>): readonly ColourRule[] {
  const { at, rule, wrong } = ruleMaker(INDICATORS_TAB, reach);
  // The words of the judgement come first in the cell; what is to be mended or looked at may follow.
  const oneOf = (...codes: readonly (keyof typeof INDICATOR_STATUS_LABELS)[]) =>
    `(${codes
      .map((code) => INDICATOR_STATUS_LABELS[code])
      .map((label) => `(LEFT(${at('status')};${label.length})="${label}")`)
      .join('+')}>0)`;
  const column = { firstColumn: reach.columnOf.status, lastColumn: reach.columnOf.status };
  return [
    ...wrong,
    { ...rule('overdue', oneOf('missed', 'unreachable', 'atRisk')), ...column },
    { ...rule('dueSoon', oneOf('noData')), ...column },
    { ...rule('done', oneOf('onCourse', 'met', 'exceeded')), ...column },
  ];
}

function ruleMaker<K extends string>(layout: TabLayout<K>, { columnOf, headerRow, lastRow }: Reach<K>) {
  const row = headerRow + 1;
  const at = (key: K) => `$${columnLetters(columnOf[key])}${row}`;
  const numbers = layout.columns.map((column) => columnOf[column.key]);
  const rule = (meaning: ColourRule['meaning'], formula: string): ColourRule => ({
    meaning,
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
  return { at, rule, wrong, named };
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

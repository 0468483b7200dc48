// The colours of Phụ lục II as live rules on the row's own dates and state, so a row turns red at midnight by itself.
import { columnLetters } from './a1.ts';
import { TASK_STATE_LABELS } from './layout/labels.ts';
import { TASKS_TAB, type TaskColumn } from './layout/tasks.ts';

export interface ColourRule {
  readonly meaning: keyof typeof PALETTE;
  /** Without argument separators, because Google takes "," in no Vietnamese sheet and ";" in no rule text we could test. */
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
  doneUnproven: { background: '#dfe3f7', colour: '#2b3a7d' },
  paused: { background: '#e4e7eb', colour: '#3f4a56' },
} as const;

/**
 * First match wins. `headerRow` and `columnOf` as found on the tab; the rules reach to `lastRow`.
 * They say the same as plan/assessment.ts does: a test evaluates both.
 */
export function taskColourRules(
  columnOf: Readonly<Record<TaskColumn, number>>,
  headerRow: number,
  lastRow: number,
  soonDays: number,
): readonly ColourRule[] {
  const row = headerRow + 1;
  const at = (key: TaskColumn) => `$${columnLetters(columnOf[key])}${row}`;
  const due = at('effectiveDeadline');
  const done = `(${at('state')}="${TASK_STATE_LABELS.done}")`;
  const open = `(${at('state')}<>"${TASK_STATE_LABELS.done}")*(${at('state')}<>"${TASK_STATE_LABELS.paused}")`;
  const proven = `ISNUMBER(${at('completedOn')})*(${at('completedOn')}<TODAY()+1)*(LEN(${at('document')})+LEN(${at('evidenceLink')})>0)`;
  const columns = Object.values(columnOf);
  const wholeRow = {
    row,
    rows: Math.max(1, lastRow - headerRow),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
  const rule = (meaning: ColourRule['meaning'], formula: string): ColourRule => ({
    meaning,
    formula: `=${formula}`,
    ...PALETTE[meaning],
    ...wholeRow,
  });
  const wrongDay = (key: TaskColumn): ColourRule => ({
    ...rule('wrongEntry', `ISTEXT(${at(key)})*(LEN(${at(key)})>0)`),
    firstColumn: columnOf[key],
    lastColumn: columnOf[key],
  });
  return [
    ...TASKS_TAB.columns
      .filter((c) => c.kind === 'date' && c.role !== 'computed')
      .map((c) => wrongDay(c.key)),
    rule('overdue', `ISNUMBER(${due})*(${due}<TODAY())*${open}`),
    rule('dueSoon', `ISNUMBER(${due})*(${due}<TODAY()+${soonDays + 1})*${open}`),
    rule('done', `${done}*${proven}`),
    rule('doneUnproven', done),
    rule('paused', `(${at('state')}="${TASK_STATE_LABELS.paused}")`),
  ];
}

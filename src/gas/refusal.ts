// Why Google did not take writes: its words are localised, so the cells are asked.
import { Fault } from '../app/fault.ts';
import { columnLetters } from '../sheet/a1.ts';
import type { Write } from '../sheet/write.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * A fault that names the first cells which the person may not edit, else the first whose rule turns away what is not of
 * its list (ours only warn); null where it is something else.
 */
export function refusalOf(spreadsheet: Spreadsheet, writes: readonly Write[]): Fault | null {
  for (const write of writes) {
    const range = rangeOf(spreadsheet, write);
    if (range && !range.canEdit())
      return new Fault({ code: 'notAllowed', tab: tabOf(write), cell: range.getA1Notation() });
  }
  for (const write of writes.filter(({ kind }) => kind === 'values' || kind === 'append')) {
    const range = rangeOf(spreadsheet, write);
    const rules = range?.getDataValidations() ?? [];
    const row = rules.findIndex((cells) => cells.some(isStrict));
    if (!range || row < 0) continue;
    const column = range.getColumn() + (rules[row] ?? []).findIndex(isStrict);
    const cell = `${columnLetters(column)}${range.getRow() + row}`;
    return new Fault({ code: 'ruleRefuses', tab: tabOf(write), cell });
  }
  return null;
}

function isStrict(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): boolean {
  return rule?.getAllowInvalid() === false;
}

/** Of lines to be added, the cells of the first; of what has no cells, all that the tab holds. */
function rangeOf(
  spreadsheet: Spreadsheet,
  write: Write,
): GoogleAppsScript.Spreadsheet.Range | null | undefined {
  const sheet = spreadsheet.getSheetByName(tabOf(write));
  if ('at' in write) return sheet?.getRange(write.at.row, write.at.column, write.at.rows, write.at.columns);
  if (write.kind !== 'append') return sheet?.getDataRange();
  const row = sheet && Math.min(sheet.getLastRow() + 1, sheet.getMaxRows());
  const width = Math.min(write.rows[0]?.length ?? 1, sheet?.getMaxColumns() ?? 1);
  return row ? sheet?.getRange(row, /* column= */ 1, /* rows= */ 1, width) : null;
}

function tabOf(write: Write): string {
  return 'at' in write ? write.at.tab : write.tab;
}

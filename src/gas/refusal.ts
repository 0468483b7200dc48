// Why Google did not take writes: its words are localised, so the cells are asked.
import { Fault } from '../app/fault.ts';
import type { Write } from '../sheet/write.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A fault that names the first cells which the person may not edit; null where it is something else. */
export function refusalOf(spreadsheet: Spreadsheet, writes: readonly Write[]): Fault | null {
  for (const write of writes) {
    const at = 'at' in write ? write.at : null;
    const tab = at?.tab ?? (write as Extract<Write, { tab: string }>).tab;
    const sheet = spreadsheet.getSheetByName(tab);
    const range = at ? sheet?.getRange(at.row, at.column, at.rows, at.columns) : sheet?.getDataRange();
    if (range && !range.canEdit()) {
      return new Fault({ code: 'notAllowed', tab, cell: range.getA1Notation() });
    }
  }
  return null;
}

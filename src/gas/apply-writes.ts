// Carries out the writes that a use case decided on, in their order, each in as few calls as Google allows.
import { Fault } from '../app/fault.ts';
import type { LineColumns } from '../app/rules.ts';
import type { Value } from '../sheet/cell.ts';
import type { Area, Write } from '../sheet/write.ts';
import { setColourRules } from './colour-rules.ts';
import { dress, look, validation } from './range-looks.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** `lineColumns`: by tab, the columns of lines to be added where these do not stand in the order of their values. */
export function applyWrites(
  spreadsheet: Spreadsheet,
  writes: readonly Write[],
  lineColumns: () => LineColumns,
): void {
  for (const write of writes) applyWrite(spreadsheet, write, lineColumns);
}

function applyWrite(spreadsheet: Spreadsheet, write: Write, lineColumns: () => LineColumns): void {
  switch (write.kind) {
    case 'insertTab':
      spreadsheet.insertSheet(write.tab, write.index);
      return;
    case 'renameTab':
      sheetOf(spreadsheet, write.tab).setName(write.name);
      return;
    case 'column':
      placeColumn(sheetOf(spreadsheet, write.tab), write);
      return;
    case 'frame':
      frame(sheetOf(spreadsheet, write.tab), write);
      return;
    case 'looks':
      look(rangeOf(spreadsheet, write.at), write);
      return;
    case 'colourRules':
      setColourRules(sheetOf(spreadsheet, write.tab), write.rules);
      return;
    case 'values':
      rangeOf(spreadsheet, write.at).setValues(write.values.map((row) => [...row]));
      return;
    case 'append':
      append(sheetOf(spreadsheet, write.tab), placed(write.rows, lineColumns()[write.tab]));
      return;
    case 'deleteRows':
      sheetOf(spreadsheet, write.tab).deleteRows(write.row, write.rows);
      return;
    case 'format':
      rangeOf(spreadsheet, write.at).setNumberFormat(write.format);
      return;
    case 'formats':
      rangeOf(spreadsheet, write.at).setNumberFormats(write.formats.map((row) => [...row]));
      return;
    case 'notes':
      rangeOf(spreadsheet, write.at).setNotes(write.notes.map((row) => [...row]));
      return;
    case 'style':
      dress(rangeOf(spreadsheet, write.at), write.style);
      return;
    case 'validation':
      rangeOf(spreadsheet, write.at).setDataValidation(validation(write.options, write.help));
      return;
    default:
      unknown(write);
  }
}

function unknown(write: never): never {
  throw new Error(`no way to carry out ${(write as Write).kind}`);
}

function sheetOf(spreadsheet: Spreadsheet, tab: string): Sheet {
  const sheet = spreadsheet.getSheetByName(tab);
  if (!sheet) throw new Fault({ code: 'tabMissing', tab });
  return sheet;
}

/** People delete empty rows and columns at the end of a tab; asking for its size before each write would cost a read. */
function rangeOf(spreadsheet: Spreadsheet, at: Area): Range {
  return rangeIn(sheetOf(spreadsheet, at.tab), at);
}

function rangeIn(sheet: Sheet, at: Omit<Area, 'tab'>): Range {
  try {
    return sheet.getRange(at.row, at.column, at.rows, at.columns);
  } catch {
    grow(sheet, at.row + at.rows - 1, at.column + at.columns - 1);
    return sheet.getRange(at.row, at.column, at.rows, at.columns);
  }
}

function grow(sheet: Sheet, rows: number, columns: number): void {
  const [ownRows, ownColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > ownRows) sheet.insertRowsAfter(ownRows, rows - ownRows);
  if (columns > ownColumns) sheet.insertColumnsAfter(ownColumns, columns - ownColumns);
}

/** Values under their headers; what people have put between stays blank. */
function placed(
  rows: readonly (readonly Value[])[],
  columns?: readonly number[],
): readonly (readonly Value[])[] {
  if (!columns) return rows;
  const width = Math.max(...columns);
  return rows.map((row) => Array.from({ length: width }, (_, i) => row[columns.indexOf(i + 1)] ?? ''));
}

/** One row costs one call, a block a look for the last row too. */
function append(sheet: Sheet, rows: readonly (readonly Value[])[]): void {
  const [first] = rows;
  if (!first) return;
  if (rows.length === 1) {
    sheet.appendRow([...first]);
    return;
  }
  const at = { row: sheet.getLastRow() + 1, column: 1, rows: rows.length, columns: first.length };
  rangeIn(sheet, at).setValues(rows.map((row) => [...row]));
}

function placeColumn(sheet: Sheet, { column, insert, hidden }: Extract<Write, { kind: 'column' }>): void {
  if (insert) sheet.insertColumnBefore(column);
  else grow(sheet, 1, column);
  if (hidden) sheet.hideColumns(column);
}

function frame(sheet: Sheet, write: Extract<Write, { kind: 'frame' }>): void {
  sheet.setFrozenRows(write.frozenRows);
  sheet.setFrozenColumns(write.frozenColumns);
  grow(sheet, write.frozenRows + 1, write.widths.length);
  write.widths.forEach((width, index) => {
    sheet.setColumnWidth(/* column= */ index + 1, width);
  });
  for (const column of write.hiddenColumns) sheet.hideColumns(column);
  sheet.setTabColor(write.colour);
}

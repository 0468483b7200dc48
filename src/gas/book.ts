// The spreadsheet behind the Book port: cells in plain values, writes in one batch.
import type { Book } from '../app/ports.ts';
import type { LineColumns } from '../app/rules.ts';
import type { Cell, Grid } from '../sheet/cell.ts';
import { HEAD_ROWS, LOOKED_AT, type TabFacts } from '../sheet/structure/facts.ts';
import { readAgain } from './again.ts';
import { applyWrites } from './apply-writes.ts';
import { keepCharts } from './charts.ts';
import { standingColours } from './colour-rules.ts';
import { refusalOf } from './refusal.ts';
import { type LocalTime, zoneClock } from './zone.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** `lineColumns`: where the registers' columns stand. */
export function openBook(lineColumns: () => LineColumns): Book {
  const spreadsheet = SpreadsheetApp.getActive();
  let zone: string | null = null;
  let toLocal: ReturnType<typeof zoneClock> | null = null;
  const timeZone = (): string => {
    zone = zone ?? readAgain(() => spreadsheet.getSpreadsheetTimeZone());
    return zone;
  };
  const local = (instant: Date): LocalTime | string => {
    toLocal = toLocal ?? zoneClock(timeZone());
    return toLocal(instant);
  };
  const useZone = (name: string): void => {
    zone = name;
    toLocal = null;
  };
  const cells = (values: readonly (readonly unknown[])[]): Grid =>
    values.map((row) => row.map((v) => cellOf(v, local)));
  return {
    id: () => spreadsheet.getId(),
    url: () => spreadsheet.getUrl(),
    tabId: (tab) => spreadsheet.getSheetByName(tab)?.getSheetId() ?? null,
    read: (tab) =>
      readAgain(() => {
        const sheet = spreadsheet.getSheetByName(tab);
        return sheet ? cells(sheet.getDataRange().getValues()) : null;
      }),
    readRows: (tab, first, last) =>
      readAgain(() => {
        const sheet = spreadsheet.getSheetByName(tab);
        const rows = sheet && rowsOf(sheet, first, last);
        return rows ? cells(rows.getValues()) : [];
      }),
    structure: (looked) =>
      spreadsheet.getSheets().map((sheet) => factsOf(sheet, looked.includes(sheet.getName()), cells)),
    readNotes: (tab, row, column, rows, columns) =>
      spreadsheet.getSheetByName(tab)?.getRange(row, column, rows, columns).getNotes() ?? [],
    apply: (writes) => {
      if (writes.length === 0) return;
      try {
        applyWrites(spreadsheet, writes, lineColumns);
        SpreadsheetApp.flush();
      } catch (error) {
        throw refusalOf(spreadsheet, writes) ?? error;
      }
    },
    keepCharts: (tab, charts, ids) => {
      const sheet = spreadsheet.getSheetByName(tab);
      return sheet ? keepCharts(sheet, charts, ids) : [];
    },
    show: (tab) => {
      spreadsheet.getSheetByName(tab)?.activate();
    },
    select: (tab, cell) => {
      const sheet = /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell) ? spreadsheet.getSheetByName(tab) : null;
      try {
        sheet?.getRange(cell).activate();
      } catch {
        // Outside the grid: rows have been deleted since the page was filled.
        return false;
      }
      return sheet !== null;
    },
    selection: () => {
      const cell = spreadsheet.getCurrentCell();
      return cell ? { tab: cell.getSheet().getName(), row: cell.getRow() } : null;
    },
    locale: {
      get: () => spreadsheet.getSpreadsheetLocale(),
      set: (locale) => {
        spreadsheet.setSpreadsheetLocale(locale);
      },
    },
    timeZone: {
      get: timeZone,
      set: (name) => {
        spreadsheet.setSpreadsheetTimeZone(name);
        useZone(name);
      },
      assume: useZone,
    },
  };
}

function factsOf(
  sheet: Sheet,
  whole: boolean,
  cells: (values: readonly (readonly unknown[])[]) => Grid,
): TabFacts {
  const area = (whole ? null : rowsOf(sheet, 1, HEAD_ROWS)) ?? sheet.getDataRange();
  const rows = Math.min(area.getNumRows(), LOOKED_AT);
  const head = sheet.getRange(/* row= */ 1, /* column= */ 1, rows, area.getNumColumns());
  return {
    name: sheet.getName(),
    height: sheet.getMaxRows(),
    cells: cells(area.getValues()),
    formats: head.getNumberFormats(),
    validations: head.getDataValidations().map((row) => row.map(validationText)),
    colours: standingColours(sheet),
  };
}

function validationText(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): string {
  return rule ? [rule.getCriteriaType(), rule.getCriteriaValues()[0], rule.getAllowInvalid()].join('|') : '';
}

/**
 * Asking for the size first would cost a read each time; tabs with fewer rows than asked for are rare.
 * null where even the first is not there: rows have been deleted since.
 */
function rowsOf(sheet: Sheet, first: number, last: number): Range | null {
  try {
    return sheet.getRange(`${first}:${last}`);
  } catch {
    const rows = sheet.getMaxRows();
    return first > rows ? null : sheet.getRange(`${first}:${Math.min(last, rows)}`);
  }
}

/** `Date` is told by its shape: across contexts `instanceof` is false. A failed formula may come as an error, or as its text. */
function cellOf(value: unknown, local: (instant: Date) => LocalTime | string): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return local(value as Date);
  }
  return value === null || value === undefined ? '' : String((value as Partial<Error>).message ?? value);
}

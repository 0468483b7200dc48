// What stands in the ward's sheet and has left by mail, as far as it may not hang on how Google is read.
import { INDICATORS, SUMMARY, TASKS, type Ward } from '../ward.ts';

export interface Outcome {
  /** By tab, Mã and header: what people typed, what is judged of it, the day of the report, the marks. */
  readonly cells: Readonly<Record<string, string>>;
  readonly summary: readonly string[];
  /** What each chart of Tổng hợp draws. */
  readonly charts: readonly string[];
  /** By period and Mã: the last entry wins. */
  readonly figures: Readonly<Record<string, string>>;
  /** The last text that Nhật ký knows of each cell that is not blank again. */
  readonly logged: Readonly<Record<string, string>>;
  /** How the registers show moments. */
  readonly moments: readonly string[];
  readonly mails: readonly string[];
  readonly failures: readonly string[];
}

/** Who changed a cell, and how the add-in came to know, hangs on what onEdit hears. */
const UNTOLD = ['Người cập nhật', 'Đã ghi nhận', 'Mã'];

export function outcomeOf(ward: Ward): Outcome {
  const { engine, failures } = ward.office;
  return {
    cells: Object.fromEntries([TASKS, INDICATORS].flatMap((tab) => cellsOf(ward, tab))),
    summary: ward.shown(SUMMARY).map((row) => withoutTimes(row.join('|'))),
    charts: engine.charts.of(engine.sheetIdByName(SUMMARY) ?? 0).map(({ id, ranges }) => {
      return JSON.stringify([id, ranges.map(({ area }) => area)]);
    }),
    figures: lastOf(
      registerOf(ward, 'Số liệu tháng').map(([at, code, , value = '']) => [`${at}|${code}`, value]),
    ),
    logged: lastOf(
      registerOf(ward, 'Nhật ký').map(([, , tab, code, header, , after = '']) => [
        `${tab}|${code}|${header}`,
        after === '(trống)' ? '' : after,
      ]),
    ),
    moments: onceEach([
      ...registerOf(ward, 'Nhật ký').map(([at = '']) => shapeOf(at)),
      ...registerOf(ward, 'Số liệu tháng').map(([, , , , , at = '']) => shapeOf(at)),
    ]),
    mails: ward.world.mails.map(({ to, subject, body }) => withoutTimes([to, subject, body].join('\n'))),
    failures: failures.map(({ handler, message }) => `${handler}: ${message}`).filter(isBreakdown),
  };
}

/** What every tab with anything in it shows, and the number formats under that. */
export function tabsOf({ office, shown }: Ward) {
  const tabs = office.engine.sheetNames().filter((tab) => shown(tab).length > 0);
  return tabs.map((tab) => {
    const grid = office.engine.tabs.grid(office.engine.sheetIdByName(tab) ?? 0);
    const formats = office.engine.cells.read({ ...grid, rows: 60 }, (_, format) => format);
    return [tab, shown(tab).map((row) => row.join('|')), formats.map((row) => row.join('|'))];
  });
}

/** An edit that may not write its computed cells ends so: nobody sees it, and the morning's run makes it good. */
function isBreakdown(failure: string): boolean {
  return !/^onEdit: .*không được sửa ô/.test(failure);
}

function cellsOf(ward: Ward, tab: string): readonly (readonly [string, string])[] {
  const grid = ward.shown(tab);
  const headerRow = grid.findIndex((cells) => cells.includes('Mã'));
  const headers = grid[headerRow] ?? [];
  const sheetId = ward.office.engine.sheetIdByName(tab) ?? 0;
  return grid.slice(headerRow + 1).flatMap((cells, down) => {
    const code = cells[headers.indexOf('Mã')] ?? '';
    return headers.flatMap((header, column) => {
      if (code === '' || header === '' || UNTOLD.includes(header)) return [];
      const note = ward.office.engine.note(sheetId, headerRow + 2 + down, column + 1);
      const text = withoutTimes(withoutGuard(cells[column] ?? ''));
      return [[`${tab}|${code}|${header}`, note === '' ? text : `${text} (${note})`] as const];
    });
  });
}

/** Without those that are blank in the end. */
function lastOf(entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...new Map(entries)].filter(([, value]) => value !== ''));
}

function shapeOf(moment: string): string {
  return moment.replace(/\d/g, '0');
}

function registerOf(ward: Ward, tab: string): readonly (readonly string[])[] {
  return ward.shown(tab).slice(4);
}

function onceEach(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].sort();
}

/** The apostrophe that keeps a text from becoming a formula is seen where Google stores it (decision 0002). */
function withoutGuard(text: string): string {
  return text.replace(/^'(?=[='])/, '');
}

function withoutTimes(text: string): string {
  return text.replace(/\b\d{2}:\d{2}\b/g, '–');
}

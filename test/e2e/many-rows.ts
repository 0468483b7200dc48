// Wards with more rows than the plan has, as another ward might keep them, half of them reported on.
import { aWardSetUp, INDICATORS, REFRESH, TASKS, type Ward } from './ward.ts';

type Value = string | number;
type Report = (row: Readonly<Record<string, string>>, index: number) => Readonly<Record<string, Value>>;

interface Copies {
  /** Rows of the plan's that are repeated. */
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly prefix: string;
  /** What a unit has typed into the nth row, by header. */
  readonly report: Report;
}

const OF_THE_PLAN = 41;
/** 1 January 2026 as a date cell holds it. */
const NEW_YEAR = 46_023;
const DONE_ON = NEW_YEAR + 27;

/** In turn: nothing, under way with a hindrance, nothing, done with a document. */
const taskReport: Report = (_row, index) => {
  if (index % 4 === 1)
    return {
      'Tình trạng': 'Đang thực hiện',
      'Tiến độ (%)': String(index % 100),
      'Khó khăn, vướng mắc': `Chờ hướng dẫn của cấp trên, lần ${index}`,
    };
  if (index % 4 === 3)
    return {
      'Tình trạng': 'Hoàn thành',
      'Tiến độ (%)': '100',
      'Ngày hoàn thành': DONE_ON,
      'Số, ký hiệu văn bản/sản phẩm': `${index}/KH-UBND`,
    };
  return {};
};

/** In turn: nothing, just what is planned. */
const indicatorReport: Report = (row, index) => {
  if (index % 2 === 0) return {};
  return {
    'Kỳ số liệu': '01/2026',
    'Kết quả thực hiện': /\d[\d.,/]*/.exec(row['Kế hoạch năm 2026'] ?? '')?.[0] ?? 'Đạt',
    'Nguồn số liệu, ghi chú': `Báo cáo số ${index}/BC-UBND`,
  };
};

/** A ward of so many rows on 9 February, reported on in January. */
export function aWardOf(rows: number): Ward {
  const ward = aWardSetUp('2026-02-09');
  addRows(ward, rows - OF_THE_PLAN);
  ward.office.click(...REFRESH);
  stampInJanuary(ward);
  ward.office.click(...REFRESH);
  return ward;
}

/** Once a refresh has found the reports: every stamp gets an hour of its own, as over a year. */
export function stampInJanuary(ward: Ward): void {
  for (const tab of [TASKS, INDICATORS]) stampTab(ward, tab);
}

/**
 * Rows below the plan's own, with new Mã, half of them tasks; Google reported none of what was typed into them.
 * `oneIn`: of so many groups of four rows the units report on one, which is half of its rows.
 */
export function addRows(ward: Ward, count: number, oneIn = 1): void {
  const half = Math.floor(count / 2);
  const rarely =
    (report: Report): Report =>
    (row, index) =>
      Math.floor(index / 4) % oneIn === 0 ? report(row, index) : {};
  const [tasks, indicators] = [rarely(taskReport), rarely(indicatorReport)];
  copyRows(ward, TASKS, { first: 5, last: 26, count: half, prefix: 'NV-', report: tasks });
  copyRows(ward, INDICATORS, {
    first: 5,
    last: 23,
    count: count - half,
    prefix: 'CT-',
    report: indicators,
  });
}

function copyRows(ward: Ward, tab: string, { first, last, count, prefix, report }: Copies): void {
  if (count === 0) return;
  const { engine } = ward.office;
  const sheetId = engine.sheetIdByName(tab) ?? 0;
  const height = last - first + 1;
  const headers = ward.shown(tab).find((row) => row.includes('Mã')) ?? [];
  const area = { sheetId, row: first, column: 1, rows: height, columns: headers.length };
  const pattern = engine
    .displays(area)
    .map((row) => Object.fromEntries(headers.map((header, i) => [header, row[i] ?? ''])));
  const rows = Array.from({ length: count }, (_, index) => {
    const copied = pattern[index % height] ?? {};
    return {
      ...copied,
      'Đã ghi nhận': '',
      'Cập nhật lúc': '',
      'Người cập nhật': '',
      ...report(copied, index),
      Mã: `${prefix}${String(index + 100).padStart(5, '0')}`,
    } as Readonly<Record<string, Value>>;
  });
  engine.structure.insertRows(sheetId, last, count);
  engine.cells.write({ ...area, row: last + 1, rows: count }, (row, column) => ({
    value: rows[row]?.[headers[column] ?? ''] ?? '',
  }));
}

function stampTab(ward: Ward, tab: string): void {
  const { engine } = ward.office;
  const grid = ward.shown(tab);
  const header = grid.findIndex((row) => row.includes('Mã'));
  const column = grid[header]?.indexOf('Cập nhật lúc') ?? 0;
  const stamps = grid.slice(header + 1).map((row) => row[column] ?? '');
  const sheetId = engine.sheetIdByName(tab) ?? 0;
  const area = { sheetId, row: header + 2, column: column + 1, rows: stamps.length, columns: 1 };
  engine.cells.write(area, (row) => ({
    value: stamps[row] === '' ? '' : NEW_YEAR + (row % 31) + (row % 24) / 24,
  }));
}

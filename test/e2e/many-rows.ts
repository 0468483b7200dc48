// Wards with more rows than the plan has, as another ward might keep them, half of them reported on.
import { INDICATORS, TASKS, type Ward } from './ward.ts';

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

/** 28 January 2026 as a date cell holds it. */
const DONE_ON = 46_050;

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

/** Rows below the plan's own, with new Mã, half of them tasks; Google reported none of what was typed into them. */
export function addRows(ward: Ward, count: number): void {
  const half = Math.floor(count / 2);
  copyRows(ward, TASKS, { first: 5, last: 26, count: half, prefix: 'NV-', report: taskReport });
  copyRows(ward, INDICATORS, {
    first: 5,
    last: 23,
    count: count - half,
    prefix: 'CT-',
    report: indicatorReport,
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

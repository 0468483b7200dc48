// Wards with more rows than the plan has, as another ward might keep them.
import { INDICATORS, TASKS, type Ward } from '../e2e/ward.ts';

/** Rows below the plan's own, with new Mã and nothing reported, half of them tasks. */
export function addRows(ward: Ward, count: number): void {
  const half = Math.floor(count / 2);
  copyRows(ward, TASKS, { first: 5, last: 26, count: half, prefix: 'NV-' });
  copyRows(ward, INDICATORS, { first: 5, last: 23, count: count - half, prefix: 'CT-' });
}

interface Copies {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly prefix: string;
}

function copyRows(ward: Ward, tab: string, { first, last, count, prefix }: Copies): void {
  if (count === 0) return;
  const { engine } = ward.office;
  const sheetId = engine.sheetIdByName(tab) ?? 0;
  const height = last - first + 1;
  const headers = ward.shown(tab).find((row) => row.includes('Mã')) ?? [];
  const code = headers.indexOf('Mã');
  const blank = ['Đã ghi nhận', 'Cập nhật lúc', 'Người cập nhật'].map((header) => headers.indexOf(header));
  const pattern = engine.displays({ sheetId, row: first, column: 1, rows: height, columns: headers.length });
  engine.tabs.insertRows(sheetId, last, count);
  const area = { sheetId, row: last + 1, column: 1, rows: count, columns: headers.length };
  engine.cells.write(area, (row, column) => {
    if (column === code) return { value: `${prefix}${String(row + 100).padStart(5, '0')}` };
    return { value: blank.includes(column) ? '' : (pattern[row % height]?.[column] ?? '') };
  });
}

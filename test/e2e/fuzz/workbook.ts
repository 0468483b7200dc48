// What stands in a workbook, and which of it the add-in may change unasked: told by the headers that people see.
import type { Engine } from '../../../host/engine/engine.ts';
import { INDICATORS, SUMMARY, TASKS } from '../ward.ts';

/** Content of every cell that has any, by tab and place: `Phụ lục II!R5C3`; people's lines in its note as `…C3 note`. */
export type Photo = ReadonlyMap<string, string>;

/** The columns that the add-in fills, on tabs that people type into. */
const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  [INDICATORS]: ['So với kế hoạch', 'Đánh giá', 'Đã ghi nhận', 'Cập nhật lúc', 'Người cập nhật'],
  [TASKS]: ['Hạn hiệu lực', 'Đánh giá', 'Số ngày quá hạn', 'Đã ghi nhận', 'Cập nhật lúc', 'Người cập nhật'],
};

/** The tabs that it writes lines into, with the headers of its columns. */
const REGISTERS: Readonly<Record<string, readonly string[]>> = {
  'Số liệu tháng': [
    'Kỳ số liệu',
    'Mã',
    'Chỉ tiêu',
    'Giá trị',
    'Nguồn số liệu, ghi chú',
    'Cập nhật lúc',
    'Người cập nhật',
  ],
  'Nhật ký': ['Thời điểm', 'Người thực hiện', 'Trang', 'Mã', 'Cột', 'Giá trị cũ', 'Giá trị mới', 'Cách nhập'],
};
const ARCHIVE = 'Nhật ký lưu trữ';

/** Rows and columns of Tổng hợp, those that its charts draw included. */
const SUMMARY_SIZE = { rows: 460, columns: 18 };
const HEADER_ROWS = 10;

export interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

export function photo({ tabs, cells, notes }: Engine): Photo {
  const all = new Map<string, string>();
  for (const sheetId of tabs.ids()) {
    const { row: rows, column: columns } = cells.bounds(sheetId);
    if (rows === 0) continue;
    const area = { sheetId, row: 1, column: 1, rows, columns };
    const formulas = cells.formulas(area);
    const values = cells.read(area, (value) => String(value));
    const remarks = notes.read(area);
    values.forEach((line, down) => {
      line.forEach((value, right) => {
        const place = `${tabs.name(sheetId)}!R${down + 1}C${right + 1}`;
        const text = formulas[down]?.[right] || value;
        if (text !== '') all.set(place, text);
        const own = (remarks[down]?.[right] ?? '').split('\n').filter((part) => !part.startsWith('⚠ Cần'));
        if (own.join('') !== '') all.set(`${place} note`, own.join('\n'));
      });
    });
  }
  return all;
}

function placeOf(text: string): Place {
  const [tab = '', at = ''] = text.split('!R');
  const [row = 0, column = 0] = at.replace(' note', '').split('C').map(Number);
  return { tab, row, column };
}

/** Cells that hold something else than before, or nothing any more, though nobody may change them but people. */
export function wronged(
  before: Photo,
  after: Photo,
  isAddressed: (place: Place) => boolean = () => false,
): readonly string[] {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => before.get(place) !== after.get(place),
  );
  if (changed.length === 0) return [];
  const columns = new Map(
    [...Object.entries(COMPUTED), ...Object.entries(REGISTERS)].map(
      ([tab, headers]) => [tab, columnsOf(before, tab, headers)] as const,
    ),
  );
  const held = new Set([...before.keys()].map((text) => text.replace(/C\d+$/, '')));
  const isOurs = (text: string): boolean => {
    const { tab, row, column } = placeOf(text);
    if (tab === SUMMARY) return row <= SUMMARY_SIZE.rows && column <= SUMMARY_SIZE.columns;
    // A line is written into a row of its own. Lines may move and go: what people have written is looked for by itself.
    if ((tab in REGISTERS || tab === ARCHIVE) && !held.has(text.replace(/C\d+$/, ''))) return true;
    return columns.get(tab)?.has(column) ?? false;
  };
  return changed
    .filter((place) => !isAddressed(placeOf(place)) && (place.endsWith(' note') || !isOurs(place)))
    .map((place) => `changed ${place}: «${before.get(place) ?? ''}» → «${after.get(place) ?? ''}»`);
}

/** What people have written into the registers among the add-in's lines and that is there no more, nor in the archive. */
export function lost(before: Photo, after: Photo): readonly string[] {
  const left = new Map<string, number>();
  for (const text of Object.keys(REGISTERS)
    .concat(ARCHIVE)
    .flatMap((tab) => linesOf(after, tab)))
    left.set(text, (left.get(text) ?? 0) + 1);
  return Object.keys(REGISTERS)
    .flatMap((tab) => linesOf(before, tab).filter((line) => !isLine(tab, line)))
    .filter((line) => {
      const count = left.get(line) ?? 0;
      left.set(line, count - 1);
      return count < 1;
    })
    .map((line) => `lost ${line}`);
}

/** Row by row below the header what stands in the columns of a register, in one text. */
function linesOf(all: Photo, tab: string): readonly string[] {
  const rows = new Map<number, string[]>();
  for (const [text, value] of all) {
    if (!text.startsWith(`${tab}!`) || text.endsWith(' note')) continue;
    const { row, column } = placeOf(text);
    const cells = rows.get(row) ?? [];
    cells[column - 1] = value;
    rows.set(row, cells);
  }
  return [...rows.values()].map((cells) => Array.from(cells, (cell) => cell ?? '').join(' | '));
}

/** As the add-in writes them: a moment, and for figures a month and a Mã. */
function isLine(tab: string, line: string): boolean {
  return tab === 'Nhật ký'
    ? /^\d+(?:\.\d+)? \| .*(?:Nhập ở ô|Bảng cập nhật|Soát kế hoạch|Tiện ích phát hiện khi làm mới)$/s.test(
        line,
      )
    : /^(?:0[1-9]|1[0-2])\/\d{4} \| [^|]+ \| .* \| \d+(?:\.\d+)? \| [^|]*$/s.test(line);
}

/** Where the headers stand, in the first row that has most of them; a header that stands there twice is nobody's. */
function columnsOf(all: Photo, tab: string, headers: readonly string[]): ReadonlySet<number> {
  const rows = new Map<number, { readonly column: number; readonly header: string }[]>();
  const wanted = headers.map(folded);
  for (const [text, value] of all) {
    if (!text.startsWith(`${tab}!`)) continue;
    const { row, column } = placeOf(text);
    const header = row > HEADER_ROWS ? '' : folded(value);
    if (!wanted.includes(header)) continue;
    rows.set(row, [...(rows.get(row) ?? []), { column, header }]);
  }
  const best = [...rows]
    .sort(([a], [b]) => a - b)
    .reduce<readonly { column: number; header: string }[]>(
      (most, [, found]) => (found.length > most.length ? found : most),
      [],
    );
  const isOnce = ({ header }: { header: string }) => best.filter((one) => one.header === header).length === 1;
  return new Set(best.filter(isOnce).map(({ column }) => column));
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

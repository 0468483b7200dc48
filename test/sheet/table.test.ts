// Rules of finding headers and rows.
import type { Grid } from '../../src/sheet/cell.ts';
import { HOLIDAYS_TAB } from '../../src/sheet/layout/registers.ts';
import { findHeader, readTable } from '../../src/sheet/table.ts';

const TITLE: Grid = [
  ['NGÀY NGHỈ', ''],
  ['', ''],
  ['', ''],
];
const HEADER = ['Ngày', 'Tên ngày nghỉ'];

describe('readTable', () => {
  it('finds columns by header text, wherever they were moved', () => {
    const table = readTable(
      [...TITLE, ['ghi chú', 'Tên ngày nghỉ', 'Ngày'], ['', 'Tết', 46000]],
      HOLIDAYS_TAB,
    );

    expect(table.ok && table.value.columnOf).toEqual({ day: 3, name: 2 });
    expect(
      table.ok && table.value.rows.map((row) => [row.number, row.text('name'), row.cell('day')]),
    ).toEqual([[5, 'Tết', 46000]]);
  });

  it('finds the header row below rows that people inserted above it', () => {
    const header = findHeader([['mới'], ...TITLE, HEADER], HOLIDAYS_TAB);

    expect(header.ok && header.value.row).toBe(5);
  });

  it('reads headers alike in NFD, other case, with doubled spaces and what nobody sees', () => {
    const header = findHeader([['\u200bNGÀY'.normalize('NFD'), ' tên  ngày\u00a0nghỉ\n']], HOLIDAYS_TAB);

    expect(header.ok).toBe(true);
  });

  it('leaves out rows that hold nothing in the columns of the tab', () => {
    const table = readTable([HEADER, ['', '', 'ngoài bảng'], [46000, '']], HOLIDAYS_TAB);

    expect(table.ok && table.value.rows.map((row) => row.number)).toEqual([3]);
  });

  it('names the missing tab', () => {
    expect(readTable(null, HOLIDAYS_TAB)).toEqual({
      ok: false,
      problem: { code: 'tabMissing', tab: 'Ngày nghỉ' },
    });
  });

  it('names every missing header', () => {
    expect(readTable([['Ngày', 'Tên khác']], HOLIDAYS_TAB)).toEqual({
      ok: false,
      problem: { code: 'headersMissing', tab: 'Ngày nghỉ', headers: ['Tên ngày nghỉ'] },
    });
  });

  it('refuses to choose between two columns of one name', () => {
    expect(readTable([[...HEADER, 'Ngày']], HOLIDAYS_TAB)).toEqual({
      ok: false,
      problem: { code: 'headersDoubled', tab: 'Ngày nghỉ', headers: ['Ngày'] },
    });
  });
});

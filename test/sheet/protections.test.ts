// Who may edit what, as protections: derived from column roles, accounts and the units of rows.
import type { TabLayout } from '../../src/sheet/layout/column.ts';
import { MACHINE_PART, OFFICE_PART, UNIT_PART } from '../../src/sheet/layout/rights.ts';
import {
  type Appendix,
  accountsForRow,
  MOST_UNIT_PARTS,
  protectionPlan,
  type UnitOfAccounts,
} from '../../src/sheet/protections.ts';

const LAYOUT: TabLayout = {
  name: 'Phụ lục',
  headerRow: 4,
  columns: [
    { key: 'name', header: 'Nhiệm vụ', role: 'plan', kind: 'text' },
    { key: 'due', header: 'Hạn', role: 'office', kind: 'date' },
    { key: 'state', header: 'Tình trạng', role: 'update', kind: 'choice' },
    { key: 'note', header: 'Ghi chú', role: 'update', kind: 'text' },
    { key: 'status', header: 'Đánh giá', role: 'computed', kind: 'text' },
    { key: 'code', header: 'Mã', role: 'key', kind: 'text' },
  ],
};
const IN_ORDER = { name: 1, due: 2, state: 3, note: 4, status: 5, code: 6 };
const OFFICE = ['vp@x.vn'];
const ROADS: UnitOfAccounts = { name: 'Hạ tầng', editors: ['B@x.vn', 'a@x.vn', 'không phải'] };
const POLICE: UnitOfAccounts = { name: 'Công an', editors: ['ca@x.vn'] };
const SCHOOL: UnitOfAccounts = { name: 'Trường', editors: [] };

/** Rows from 5 on, each with its units. */
function appendix(rows: readonly (readonly string[])[] = [], columnOf = IN_ORDER): Appendix {
  return {
    layout: LAYOUT,
    header: { row: 4, columnOf },
    rows: rows.map((units, i) => ({ row: i + 5, units })),
  };
}

const places = (description: string, ...given: Parameters<typeof protectionPlan>) =>
  protectionPlan(...given)
    .filter((one) => one.tab === LAYOUT.name && one.description === description)
    .map(({ place, accounts }) => [place, accounts]);

describe('the columns', () => {
  it('of plan and Văn phòng are closed together, headers too; those of the add-in warn', () => {
    expect(places(OFFICE_PART, [appendix()], OFFICE, [])).toEqual([
      ['1:4', OFFICE],
      ['A:B', OFFICE],
    ]);
    expect(places(MACHINE_PART, [appendix()], OFFICE, [])).toEqual([['E:F', null]]);
  });

  it('are closed where they have been moved to, and a stranger’s between them stays open', () => {
    const moved = appendix([], { name: 28, due: 2, state: 3, note: 4, status: 1, code: 6 });

    expect(places(OFFICE_PART, [moved], OFFICE, []).map(([place]) => place)).toEqual(['1:4', 'B:B', 'AB:AB']);
    expect(places(MACHINE_PART, [moved], OFFICE, []).map(([place]) => place)).toEqual(['A:A', 'F:F']);
  });
});

describe('whole tabs', () => {
  it('are closed or warn, and none is named twice', () => {
    const whole = protectionPlan([appendix()], OFFICE, []).filter(({ place }) => place === '');

    expect(whole.map(({ tab, accounts }) => [tab, accounts])).toEqual([
      ['Danh bạ', OFFICE],
      ['Cấu hình', OFFICE],
      ['Ngày nghỉ', OFFICE],
      ['Tổng hợp', null],
      ['Số liệu tháng', null],
      ['Nhật ký', null],
    ]);
  });
});

describe('rows', () => {
  const units = [ROADS, POLICE, SCHOOL];

  it('of the same people that stand together are one block', () => {
    const rows = [['Hạ tầng'], ['Hạ tầng'], ['Công an'], ['Hạ tầng']];

    expect(places(UNIT_PART, [appendix(rows)], OFFICE, units)).toEqual([
      ['C5:D6', ['a@x.vn', 'b@x.vn', 'vp@x.vn']],
      ['C8:D8', ['a@x.vn', 'b@x.vn', 'vp@x.vn']],
      ['C7:D7', ['ca@x.vn', 'vp@x.vn']],
    ]);
  });

  it('of several units are open to all of them', () => {
    expect(accountsForRow({ row: 5, units: ['Công an', 'Hạ tầng'] }, units)).toEqual([
      'a@x.vn',
      'b@x.vn',
      'ca@x.vn',
    ]);
  });

  it.each([[[]], [['Trường']], [['Công an', 'Trường']], [['Đơn vị lạ']]])(
    'of %j stay open: somebody would be shut out',
    (names) => {
      expect(places(UNIT_PART, [appendix([names])], OFFICE, units)).toEqual([]);
    },
  );

  it('need as many blocks as update columns stand apart', () => {
    const apart = appendix([['Công an']], { name: 1, due: 2, state: 3, note: 7, status: 5, code: 6 });

    expect(places(UNIT_PART, [apart], OFFICE, units).map(([place]) => place)).toEqual(['C5:C5', 'G5:G5']);
  });

  it('are all left open where there would be too many blocks', () => {
    const mixed = Array.from({ length: MOST_UNIT_PARTS + 1 }, (_, i) => [i % 2 ? 'Công an' : 'Hạ tầng']);

    expect(places(UNIT_PART, [appendix(mixed)], OFFICE, units)).toEqual([]);
    expect(places(UNIT_PART, [appendix(mixed.slice(1))], OFFICE, units)).toHaveLength(MOST_UNIT_PARTS);
  });
});

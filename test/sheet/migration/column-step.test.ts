// Columns that come with a structure: in their places, named last, and no hindrance to earlier steps.
import type { Grid } from '../../../src/sheet/cell.ts';
import { asOf, type TabLayout } from '../../../src/sheet/layout/column.ts';
import { columnStep } from '../../../src/sheet/migration/column-step.ts';
import type { Write } from '../../../src/sheet/write.ts';

const text = { role: 'office', kind: 'text' } as const;
const LAYOUT: TabLayout = {
  name: 'Phụ lục',
  headerRow: 1,
  columns: [
    { ...text, key: 'number', header: 'STT' },
    { ...text, key: 'follower', header: 'Theo dõi', since: 3 },
    { ...text, key: 'phone', header: 'Điện thoại', since: 3 },
    { ...text, key: 'task', header: 'Nhiệm vụ' },
    { ...text, key: 'later', header: 'Về sau', since: 4 },
  ],
};
const SEED: readonly Write[] = [
  { kind: 'format', at: { tab: 'Phụ lục', row: 2, column: 2, rows: 3, columns: 1 }, format: '@' },
];

const decided = (grid: Grid | null, fill = (): readonly string[] => []) =>
  columnStep(3, fill, [LAYOUT]).writes({ gridOf: () => grid, seedOf: () => SEED });
const writes = (grid: Grid, fill?: () => readonly string[]) => {
  const found = decided(grid, fill);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value;
};
const inserted = (grid: Grid) =>
  writes(grid).flatMap((write) => (write.kind === 'column' ? [[write.column, write.insert]] : []));
const headers = (grid: Grid) =>
  writes(grid).flatMap((write) =>
    write.kind === 'values' ? [[write.at.column, write.values.map(([value]) => value)]] : [],
  );

it('a tab is read as the structure before had it', () => {
  expect(asOf(LAYOUT, 1).columns.map(({ key }) => key)).toEqual(['number', 'task']);
  expect(asOf(LAYOUT, 3).columns.map(({ key }) => key)).toEqual(['number', 'follower', 'phone', 'task']);
});

it('columns come between those that the layout has around them, the right one first', () => {
  const grid = [
    ['STT', 'Nhiệm vụ', 'của phường'],
    ['1', 'Rà soát'],
  ];

  expect(inserted(grid)).toEqual([
    [2, true],
    [2, true],
  ]);
  expect(headers(grid)).toEqual([
    [2, ['Điện thoại']],
    [2, ['Theo dõi']],
  ]);
});

it('what the last run had time for is not made again', () => {
  const cut = [
    ['STT', 'Điện thoại', 'Nhiệm vụ'],
    ['1', '', 'Rà soát'],
  ];
  const blank = [
    ['STT', '', 'Điện thoại', 'Nhiệm vụ'],
    ['1', '', '', 'Rà soát'],
  ];
  const whole = [
    ['STT', 'Theo dõi', 'Điện thoại', 'Nhiệm vụ'],
    ['1', '', '', 'Rà soát'],
  ];

  expect(inserted(cut)).toEqual([[2, true]]);
  expect(inserted(blank)).toEqual([[2, false]]);
  expect(writes(whole)).toEqual([]);
});

it('cells are filled with the header, and where it stands only while no row has anything', () => {
  const fill = () => ['x', 'y'];
  const bare = [
    ['STT', 'Theo dõi', 'Điện thoại', 'Nhiệm vụ'],
    ['1', '', '', 'a'],
    ['2', '', 'đã có', 'b'],
  ];

  expect(writes([['STT', 'Nhiệm vụ']], fill).flatMap((w) => (w.kind === 'values' ? [w.values] : []))).toEqual(
    [
      [['Điện thoại'], ['x'], ['y']],
      [['Theo dõi'], ['x'], ['y']],
    ],
  );
  expect(writes(bare, fill)).toEqual([
    {
      kind: 'values',
      at: { tab: 'Phụ lục', row: 2, column: 2, rows: 2, columns: 1 },
      values: [['x'], ['y']],
    },
  ]);
});

it('a tab without a header that stood before waits, and says which', () => {
  expect(decided([['STT', 'Việc']])).toEqual({
    ok: false,
    problem: { code: 'headersMissing', tab: 'Phụ lục', headers: ['Nhiệm vụ'] },
  });
  expect(decided(null)).toEqual({ ok: false, problem: { code: 'tabMissing', tab: 'Phụ lục' } });
});

// The steps from structure to structure, on plain grids: cut off after any of their writes they end as one left in peace.
import { STRUCTURE } from '../../../src/app/structure-version.ts';
import type { Cell, Grid } from '../../../src/sheet/cell.ts';
import { SEED_FILE } from '../../../src/sheet/layout/seeds.ts';
import { SETTING_ROWS } from '../../../src/sheet/layout/settings.ts';
import { TABS } from '../../../src/sheet/layout/tabs.ts';
import { settingLines } from '../../../src/sheet/migration/setting-lines.ts';
import { settingLists } from '../../../src/sheet/migration/setting-lists.ts';
import type { Step } from '../../../src/sheet/migration/step.ts';
import { STEPS } from '../../../src/sheet/migration/steps.ts';
import type { Write } from '../../../src/sheet/write.ts';

type Book = ReadonlyMap<string, Grid>;

const seedOf = (tab: string): readonly Write[] => SEED_FILE.tabs[tab] ?? [];

/** What writes leave in the cells; looks leave nothing there. */
function after(book: Book, writes: readonly Write[]): Book {
  const grids = new Map([...book].map(([tab, grid]) => [tab, grid.map((row) => [...row])]));
  for (const write of writes) {
    if (write.kind === 'column' && write.insert)
      for (const row of grids.get(write.tab) ?? []) row.splice(write.column - 1, 0, '');
    if (write.kind !== 'values') continue;
    const grid = grids.get(write.at.tab) ?? [];
    write.values.forEach((values, i) => {
      values.forEach((value, j) => {
        const row = grid[write.at.row - 1 + i] ?? [];
        grid[write.at.row - 1 + i] = row;
        row[write.at.column - 1 + j] = value;
      });
    });
  }
  return grids;
}

function writesOf(step: Step, book: Book): readonly Write[] {
  const found = step.writes({ gridOf: (tab) => book.get(tab) ?? null, seedOf });
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value;
}

/** As setup builds it today, without what the steps add: the first structure. */
function structure1(): Book {
  const built = after(
    new Map(TABS.map(({ name }) => [name, []])),
    TABS.flatMap(({ name }) => seedOf(name)),
  );
  return new Map(
    TABS.map((layout) => {
      const grid = built.get(layout.name) ?? [];
      const lines = layout.name === 'Cấu hình' ? grid.slice(0, 9) : grid;
      const isFirst = layout.columns.map(({ since = 1 }) => since === 1);
      return [
        layout.name,
        lines.map((row, i) =>
          row.filter((_, j) => isFirst[j] ?? true).map((cell, j) => (i === 0 && j > 0 ? '' : cell)),
        ),
      ];
    }),
  );
}

const plain = (book: Book) =>
  [...book].map(([tab, grid]) => [
    tab,
    grid.map((row) => Array.from(row, (cell: Cell | undefined) => cell ?? '')),
  ]);

it('lead from the first structure to today’s without a gap', () => {
  expect(STEPS.map(({ from, to }) => [from, to])).toEqual(
    Array.from({ length: STRUCTURE - 1 }, (_, i) => [i + 1, i + 2]),
  );
});

it('cut off after any write and made again, or made twice, end as made once', () => {
  let book = structure1();
  for (const step of STEPS) {
    const writes = writesOf(step, book);
    const whole = after(book, writes);
    for (let cut = 0; cut <= writes.length; cut += 1) {
      const left = after(book, writes.slice(0, cut));
      expect([step.to, cut, plain(after(left, writesOf(step, left)))]).toEqual([step.to, cut, plain(whole)]);
    }
    book = whole;
  }
});

it('find nothing to write into the cells of what setup builds today', () => {
  const today = after(
    new Map(TABS.map(({ name }) => [name, []])),
    TABS.flatMap(({ name }) => seedOf(name)),
  );

  for (const step of STEPS)
    expect([step.to, writesOf(step, today).filter(({ kind }) => kind === 'values')]).toEqual([step.to, []]);
});

it('write over nothing that somebody typed', () => {
  const book = new Map(
    [...structure1()].map(([tab, grid]) => [tab, grid.map((row) => [...row, '', `của phường`])]),
  );
  const kept = (grid: Grid | undefined) =>
    (grid ?? []).map((row) => row.filter((cell) => cell === 'của phường').length);

  let now: Book = book;
  for (const step of STEPS) now = after(now, writesOf(step, now));

  for (const [tab, grid] of book)
    expect([tab, kept(now.get(tab)).slice(0, grid.length)]).toEqual([tab, kept(grid)]);
});

const ALL_NAMES = Object.values(SETTING_ROWS).map(({ name }) => name);
const blown = (name: string) => name.toUpperCase().replace(' ', '  ');

describe('the lines of Cấu hình', () => {
  const grid = [
    ['Giá trị', 'Việc riêng', 'Mục', 'Ý nghĩa'],
    ['9', 'gọi điện', 'Số ngày làm việc quá hạn thì báo lãnh đạo', 'cũ'],
  ];

  it('keep their value where one is called otherwise now, and go where the columns are', () => {
    const now = after(new Map([['Cấu hình', grid]]), writesOf(settingLines, new Map([['Cấu hình', grid]])));
    const rows = now.get('Cấu hình') ?? [];

    expect(rows[1]).toEqual(['9', 'gọi điện', 'Báo lãnh đạo khi quá hạn trên (ngày làm việc)', 'cũ']);
    expect(rows[2]?.slice(0, 3)).toEqual(['2026', '', 'Năm kế hoạch']);
    expect(rows).toHaveLength(12);
  });

  it('are known by their names as Cấu hình is read: none is doubled, and each offers its list', () => {
    const book = new Map([
      ['Cấu hình', [['Mục', 'Giá trị', 'Ý nghĩa'], ...ALL_NAMES.map((name) => [blown(name), '1', ''])]],
    ]);

    expect(writesOf(settingLines, book)).toEqual([]);
    const remark = new Map([
      ['Cấu hình', [...(book.get('Cấu hình') ?? []).slice(0, -1), ['', '', 'ghi chú']]],
    ]);
    // The one that is lacking goes below, and not into the line without a name.
    expect(writesOf(settingLines, remark)).toMatchObject([
      { kind: 'format', at: { row: 13 } },
      { kind: 'values', at: { row: 13, rows: 1 } },
    ]);
    expect(writesOf(settingLists, book).filter(({ kind }) => kind === 'validation')).toHaveLength(3);
  });
});

// Số liệu tháng put in order, whatever people have written between its lines and beside them.
import fc from 'fast-check';
import { day } from '../../src/plan/day.ts';
import type { Cell, Grid } from '../../src/sheet/cell.ts';
import { tidyFigures } from '../../src/sheet/figures-register.ts';
import { FIGURES_TAB } from '../../src/sheet/layout/registers.ts';
import { readTable } from '../../src/sheet/table.ts';

const HEADER = FIGURES_TAB.columns.map(({ header }) => header);
const WIDTH = HEADER.length;

/** Each has words of its own in its source, by which it is known again. */
function lineOf({ period, code, value, hour }: Said, own: number): readonly Cell[] {
  const moment = { day: day('2026-02-16'), time: `0${hour}:00` };
  return [period, code, `Chỉ tiêu ${code}`, value, `nguồn ${own}`, moment, 'kinhte@chuvanan.example'];
}

type Kind = 'line' | 'remarked' | 'noted' | 'remark' | 'stranger' | 'blank';

interface Said {
  readonly kind: Kind;
  readonly period: string;
  readonly code: string;
  readonly value: string;
  /** In which the line was written: people sort the tab, so they come in any order. */
  readonly hour: number;
}

/** What a row says, as the add-in or people may have left it. */
const rows = fc.array(
  fc.record({
    kind: fc.constantFrom<Kind>('line', 'line', 'line', 'remarked', 'noted', 'remark', 'stranger', 'blank'),
    period: fc.constantFrom('01/2026', '02/2026', '11/2025'),
    code: fc.constantFrom('CT-01', 'CT-02', 'CT-10'),
    value: fc.constantFrom('', '12', '11/12'),
    hour: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 14 },
);

function gridOf(said: readonly Said[]): Grid {
  const beside = (own: number) => `ghi chú ${own}`;
  return [
    HEADER,
    ...said.map((line, own): readonly Cell[] => {
      const { kind } = line;
      if (kind === 'line' || kind === 'noted') return lineOf(line, own);
      if (kind === 'remarked') return [...lineOf(line, own), beside(own)];
      if (kind === 'remark') return [...Array<Cell>(WIDTH).fill(''), beside(own)];
      return kind === 'stranger' ? [`Đã đối chiếu ${own}`] : [];
    }),
  ];
}

const notedIn = (said: readonly Said[]) =>
  new Set(said.flatMap(({ kind }, i) => (kind === 'noted' ? [i + 2] : [])));

function tidied(grid: Grid, noted: ReadonlySet<number>): Grid {
  const table = readTable(grid, FIGURES_TAB);
  if (!table.ok) throw new Error('no register');
  const after = grid.map((cells) => [...cells]);
  for (const write of tidyFigures(table.value, grid, { noted, figures: new Map(), sources: new Map() })) {
    if (write.kind !== 'values') throw new Error(`a ${write.kind} puts nothing in order`);
    write.values.forEach((values, i) => {
      const cells = after[write.at.row - 1 + i];
      values.forEach((value, j) => {
        // A day comes back as its serial number, and is formatted as one.
        if (cells) cells[write.at.column - 1 + j] = typeof value === 'number' ? momentOf(value) : value;
      });
    });
  }
  return after;
}

/** Of the day on which all of these were written. */
function momentOf(serial: number): Cell {
  const hour = Math.round((serial % 1) * 24);
  return { day: day('2026-02-16'), time: `0${hour}:00` };
}

const isLine = (cells: readonly Cell[]) => /^\d\d\/\d{4}$/.test(String(cells[0] ?? ''));
const remarkOf = (cells: readonly Cell[]) => String(cells[WIDTH] ?? '');
const keyOf = ([period, code]: readonly Cell[]) => `${period} ${code}`;

describe('the register', () => {
  it('keeps rows of people’s own, and lines beside which they have written, as and where they are', () => {
    fc.assert(
      fc.property(rows, (said) => {
        const grid = gridOf(said);
        const noted = notedIn(said);
        const after = tidied(grid, noted);
        grid.forEach((cells, i) => {
          const isTheirs = !isLine(cells) || remarkOf(cells) !== '' || noted.has(i + 1);
          if (i > 0 && isTheirs && !cells.every((cell) => cell === '')) expect(after[i]).toEqual(cells);
          expect(remarkOf(after[i] ?? [])).toBe(remarkOf(cells));
        });
      }),
    );
  });

  it('says after it what it said before: the last figure of each month and indicator, if it was not withdrawn', () => {
    const figuresIn = (grid: Grid) => {
      const last = new Map<string, readonly Cell[]>();
      for (const cells of grid.slice(1).filter(isLine)) {
        const before = last.get(keyOf(cells));
        if (!before || JSON.stringify(before[5]) <= JSON.stringify(cells[5])) last.set(keyOf(cells), cells);
      }
      const standing = [...last.values()].filter((cells) => cells[3] !== '');
      return new Set(standing.map((cells) => JSON.stringify(cells.slice(0, WIDTH))));
    };
    fc.assert(
      fc.property(rows, (said) => {
        const grid = gridOf(said);
        expect(figuresIn(tidied(grid, notedIn(said)))).toEqual(figuresIn(grid));
      }),
    );
  });

  it('has no line twice, and none that was not there', () => {
    fc.assert(
      fc.property(rows, (said) => {
        const textsOf = (grid: Grid) =>
          grid
            .slice(1)
            .filter(isLine)
            .map((cells) => JSON.stringify(cells.slice(0, WIDTH)));
        const left = textsOf(tidied(gridOf(said), notedIn(said)));
        expect(textsOf(gridOf(said))).toEqual(expect.arrayContaining(left));
        expect(new Set(left).size).toBe(left.length);
      }),
    );
  });

  it('is in order after one time', () => {
    fc.assert(
      fc.property(rows, (said) => {
        const once = tidied(gridOf(said), notedIn(said));
        expect(tidied(once, notedIn(said))).toEqual(once);
      }),
    );
  });
});

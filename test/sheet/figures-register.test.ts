// Số liệu tháng put in order, whatever people have written between its lines and beside them.
import fc from 'fast-check';
import { day } from '../../src/plan/day.ts';
import type { Cell, Grid } from '../../src/sheet/cell.ts';
import { tidyFigures } from '../../src/sheet/figures-register.ts';
import { FIGURES_TAB } from '../../src/sheet/layout/registers.ts';
import { readTable } from '../../src/sheet/table.ts';

const HEADER = FIGURES_TAB.columns.map(({ header }) => header);
const WIDTH = HEADER.length;
const MOMENT = { day: day('2026-02-16'), time: '08:00' };

/** Each has words of its own in its source, by which it is known again. */
function lineOf(period: string, code: string, value: string, own: number): readonly Cell[] {
  return [period, code, `Chỉ tiêu ${code}`, value, `nguồn ${own}`, MOMENT, 'kinhte@chuvanan.example'];
}

type Kind = 'line' | 'remarked' | 'remark' | 'stranger' | 'blank';

/** What a row says, as the add-in or people may have left it. */
const rows = fc.array(
  fc.record({
    kind: fc.constantFrom<Kind>('line', 'line', 'line', 'remarked', 'remark', 'stranger', 'blank'),
    period: fc.constantFrom('01/2026', '02/2026', '11/2025'),
    code: fc.constantFrom('CT-01', 'CT-02', 'CT-10'),
    value: fc.constantFrom('', '12', '11/12'),
  }),
  { maxLength: 14 },
);

function gridOf(said: readonly { kind: Kind; period: string; code: string; value: string }[]): Grid {
  const beside = (own: number) => `ghi chú ${own}`;
  return [
    HEADER,
    ...said.map(({ kind, period, code, value }, own): readonly Cell[] => {
      if (kind === 'line') return lineOf(period, code, value, own);
      if (kind === 'remarked') return [...lineOf(period, code, value, own), beside(own)];
      if (kind === 'remark') return [...Array<Cell>(WIDTH).fill(''), beside(own)];
      return kind === 'stranger' ? [`Đã đối chiếu ${own}`] : [];
    }),
  ];
}

function tidied(grid: Grid): Grid {
  const table = readTable(grid, FIGURES_TAB);
  if (!table.ok) throw new Error('no register');
  const after = grid.map((cells) => [...cells]);
  for (const write of tidyFigures(table.value, grid)) {
    if (write.kind !== 'values') throw new Error(`a ${write.kind} puts nothing in order`);
    write.values.forEach((values, i) => {
      const cells = after[write.at.row - 1 + i];
      values.forEach((value, j) => {
        // A day comes back as its serial number, and is formatted as one.
        if (cells) cells[write.at.column - 1 + j] = typeof value === 'number' ? MOMENT : value;
      });
    });
  }
  return after;
}

const isLine = (cells: readonly Cell[]) => /^\d\d\/\d{4}$/.test(String(cells[0] ?? ''));
const remarkOf = (cells: readonly Cell[]) => String(cells[WIDTH] ?? '');
const keyOf = ([period, code]: readonly Cell[]) => `${period} ${code}`;

describe('the register', () => {
  it('keeps rows of people’s own, and lines beside which they have written, as and where they are', () => {
    fc.assert(
      fc.property(rows, (said) => {
        const grid = gridOf(said);
        const after = tidied(grid);
        grid.forEach((cells, i) => {
          const isTheirs = !isLine(cells) || remarkOf(cells) !== '';
          if (i > 0 && isTheirs && !cells.every((cell) => cell === '')) expect(after[i]).toEqual(cells);
          expect(remarkOf(after[i] ?? [])).toBe(remarkOf(cells));
        });
      }),
    );
  });

  it('loses the last line of no month and indicator but one that withdraws the figure, and makes up none', () => {
    fc.assert(
      fc.property(rows, (said) => {
        const lines = gridOf(said).slice(1).filter(isLine);
        const last = new Map(lines.map((cells) => [keyOf(cells), cells]));
        const standing = [...last.values()].filter((cells) => cells[3] !== '');
        const left = tidied(gridOf(said)).slice(1).filter(isLine);
        const texts = (some: readonly (readonly Cell[])[]) =>
          some.map((cells) => JSON.stringify(cells.slice(0, WIDTH)));
        expect(texts(left)).toEqual(expect.arrayContaining(texts(standing)));
        expect(texts(lines)).toEqual(expect.arrayContaining(texts(left)));
        expect(new Set(texts(left)).size).toBe(left.length);
      }),
    );
  });

  it('is in order after one time', () => {
    fc.assert(
      fc.property(rows, (said) => {
        const once = tidied(gridOf(said));
        expect(tidied(once)).toEqual(once);
      }),
    );
  });
});

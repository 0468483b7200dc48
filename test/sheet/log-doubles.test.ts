// Which lines of Nhật ký tell again what one before them has told.
import { day } from '../../src/plan/day.ts';
import type { Grid } from '../../src/sheet/cell.ts';
import { WAYS } from '../../src/sheet/layout/labels.ts';
import { LOG_TAB } from '../../src/sheet/layout/registers.ts';
import { withoutDoubles } from '../../src/sheet/log-doubles.ts';
import { readTable } from '../../src/sheet/table.ts';

type Line = readonly [code: string, before: string, after: string, how: string];

/** Row numbers taken away, in their order; the header is in row 1. */
function taken(...lines: readonly Line[]): readonly number[] {
  const rows = lines.map(([code, before, after, how]) => [
    { day: day('2026-02-09'), time: '08:00' },
    '',
    'Phụ lục II',
    code,
    'Tình trạng',
    before,
    after,
    how,
  ]);
  return takenFrom(rows);
}

function takenFrom(rows: Grid): readonly number[] {
  const grid = [LOG_TAB.columns.map(({ header }) => header), ...rows];
  const table = readTable(grid, LOG_TAB);
  if (!table.ok) throw new Error('no log');
  return withoutDoubles(table.value, grid).map((write) => (write.kind === 'deleteRows' ? write.row : 0));
}

describe('a line', () => {
  it('that a refresh has found although it was told goes, the last of several first', () => {
    expect(
      taken(
        ['NV-01', '(trống)', '«a»', WAYS.cell],
        ['NV-02', '(trống)', '«a»', WAYS.cell],
        ['NV-01', '(trống)', '«a»', WAYS.found],
        ['NV-01', '(trống)', '«a»', WAYS.found],
      ),
    ).toEqual([5, 4]);
  });

  it('of a save that was made again goes', () => {
    expect(taken(['NV-01', 'a', 'b', WAYS.sidebar], ['NV-01', 'a', 'b', WAYS.sidebar])).toEqual([3]);
  });

  it('stays where the cell has been something else between', () => {
    expect(
      taken(
        ['NV-01', 'a', 'b', WAYS.found],
        ['NV-01', 'b', 'a', WAYS.found],
        ['NV-01', 'a', 'b', WAYS.found],
      ),
    ).toEqual([]);
  });

  it('stays where it was typed, for two rows may share a Mã by mistake', () => {
    expect(taken(['NV-01', 'a', 'b', WAYS.cell], ['NV-01', 'a', 'b', WAYS.cell])).toEqual([]);
  });

  it('of people’s own stays, and one of ours with a remark beside it', () => {
    const at = { day: day('2026-02-09'), time: '08:00' };
    const remark = ['Văn phòng đã xem', '', '', '', '', '', '', WAYS.found];
    const told = [at, '', 'Phụ lục II', 'NV-01', 'Tình trạng', 'a', 'b', WAYS.found];

    expect(takenFrom([remark, remark])).toEqual([]);
    expect(takenFrom([told, [...told, 'đã hỏi lại'], told])).toEqual([4]);
  });

  it('stays for another row, and for another step', () => {
    expect(
      taken(
        ['NV-01', 'a', 'b', WAYS.found],
        ['NV-02', 'a', 'b', WAYS.found],
        ['NV-01', 'b', 'c', WAYS.found],
      ),
    ).toEqual([]);
  });
});

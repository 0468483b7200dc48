// What a changed row adds to the registers and remembers: every change once, every figure under its own month.
import fc from 'fast-check';
import { day } from '../../src/plan/day.ts';
import { fileFigure } from '../../src/plan/filing.ts';
import type { Cell } from '../../src/sheet/cell.ts';
import { readIndicatorRow } from '../../src/sheet/indicator-row.ts';
import { INDICATORS_TAB, type IndicatorColumn } from '../../src/sheet/layout/indicators.ts';
import { WAYS } from '../../src/sheet/layout/labels.ts';
import { memoryText, readMemory, seenIn } from '../../src/sheet/memory.ts';
import { recordRow } from '../../src/sheet/record.ts';
import type { Author } from '../../src/sheet/register-rows.ts';
import { rowWith, type TableRow, tableRow } from '../../src/sheet/table.ts';
import { aContext } from '../plan/builders.ts';

const COLUMN_OF = Object.fromEntries(INDICATORS_TAB.columns.map(({ key }, i) => [key, i + 1])) as Record<
  IndicatorColumn,
  number
>;

type Entries = Partial<Record<IndicatorColumn, string>>;

/** A row as setup leaves it, remembering what is printed; entries are typed and seen by nobody yet. */
function aRow(entries: Entries = {}): TableRow<IndicatorColumn> {
  const printed: Entries = {
    code: 'CT-05',
    name: 'Giải quyết việc làm',
    unit: 'Lao động',
    printedTarget: '>500',
  };
  const row = (cells: Entries) =>
    tableRow(
      INDICATORS_TAB.columns.map(({ key }) => cells[key] ?? ''),
      5,
      COLUMN_OF,
    );
  const memory = memoryText({ code: 'CT-05', seen: seenIn(INDICATORS_TAB, row(printed)), figures: {} });
  return row({ ...printed, memory, ...entries });
}

function by(today: string, email = 'vanhoa@chuvanan.vn'): Author {
  return { at: { day: day(today), time: '08:00' }, email, way: WAYS.cell };
}

/** Enters texts one after the other as a person does, and gives the row with all that was recorded. */
function enter(row: TableRow<IndicatorColumn>, today: string, ...edits: readonly Entries[]) {
  const figures: string[] = [];
  const log: string[] = [];
  let after = row;
  for (const edit of edits) {
    const typed = rowWith(after, new Map(Object.entries(edit) as [IndicatorColumn, Cell][]));
    const { value } = readIndicatorRow(typed, aContext(today));
    const touched = Object.keys(edit) as IndicatorColumn[];
    const recorded = recordRow(INDICATORS_TAB, typed, by(today), touched, value, 'all lines');
    figures.push(...recorded.figures.map(([period, , , text]) => `${period}=${text}`));
    log.push(...recorded.log.map((line) => `${line[1]} ${line[4]}: ${line[5]} → ${line[6]} (${line[7]})`));
    after = rowWith(typed, new Map([['memory', recorded.memory]]));
  }
  return { row: after, figures, log, kept: keptIn(after) };
}

/** The row with texts that no event has told of, as a refresh finds it. */
function find(row: TableRow<IndicatorColumn>, today: string, entries: Entries = {}) {
  const typed = rowWith(row, new Map(Object.entries(entries) as [IndicatorColumn, Cell][]));
  const { value } = readIndicatorRow(typed, aContext(today));
  const { memory } = recordRow(INDICATORS_TAB, typed, by(today), null, value, 'all lines');
  const after = rowWith(typed, new Map([['memory', memory]]));
  return { row: after, kept: keptIn(after) };
}

function keptIn(row: TableRow<IndicatorColumn>): Readonly<Record<string, string>> {
  return readMemory(row.text('memory'), row.text('code'))?.figures ?? {};
}

describe('a figure', () => {
  it('is filed once both its period and its result are there, in either order', () => {
    const period = enter(aRow(), '2026-02-16', { period: '01/2026' }, { result: '40' });
    const result = enter(aRow(), '2026-02-16', { result: '40' }, { period: '01/2026' });

    expect(period.figures).toEqual(['01/2026=40']);
    expect(result.figures).toEqual(['01/2026=40']);
  });

  it('that cannot be read is not filed', () => {
    expect(enter(aRow(), '2026-02-16', { period: '01/2026' }, { result: 'nhiều' }).figures).toEqual([]);
  });

  it('of the next month leaves the last month’s in place when the period is typed first', () => {
    const january = enter(aRow(), '2026-01-20', { period: '01/2026' }, { result: '40' });

    const february = enter(january.row, '2026-02-16', { period: '02/2026' }, { result: '85' });

    expect(february.kept).toEqual({ '2026-01': '40', '2026-02': '85' });
  });

  it('of the next month typed before its period is taken back from the last month', () => {
    const january = enter(aRow(), '2026-01-20', { period: '01/2026' }, { result: '40' });

    const february = enter(january.row, '2026-02-16', { result: '85' }, { period: '02/2026' });

    expect(february.figures).toEqual(['01/2026=85', '01/2026=40', '02/2026=85']);
    expect(february.kept).toEqual({ '2026-01': '40', '2026-02': '85' });
  });

  it('typed before a period of which Google tells nothing is taken back too, once the period is found', () => {
    const january = enter(aRow(), '2026-01-20', { period: '01/2026' }, { result: '40' });
    const evening = enter(find(january.row, '2026-02-16').row, '2026-02-16', { result: '85' });

    const morning = find(evening.row, '2026-02-17', { period: '02/2026' });

    expect(morning.kept).toEqual({ '2026-01': '40', '2026-02': '85' });
  });

  it('that a morning has found beside its month stays there, whatever month is found later', () => {
    const january = enter(aRow(), '2026-01-20', { period: '01/2026' }, { result: '40' });
    const corrected = enter(january.row, '2026-02-16', { result: '45' });
    const morning = find(corrected.row, '2026-02-17');

    const next = find(morning.row, '2026-02-18', { period: '02/2026' });

    expect(next.kept).toEqual({ '2026-01': '45', '2026-02': '45' });
  });

  it('erased on a later day stays filed, however often the row is looked at after that', () => {
    const correction = enter(aRow(), '2026-02-16', { period: '02/2026' }, { result: '85' });
    const erased = enter(correction.row, '2026-02-17', { period: '', result: '' });

    expect(find(erased.row, '2026-02-17').kept).toEqual({ '2026-02': '85' });
  });

  it('that is erased on its own day, of which Google tells nothing, has not been', () => {
    const slip = enter(aRow(), '2026-02-16', { period: '02/2026' }, { result: '85' });

    expect(find(slip.row, '2026-02-17', { period: '', result: '' }).kept).toEqual({});
  });

  it('retyped several times before its period is still taken back', () => {
    const january = enter(aRow(), '2026-01-20', { period: '01/2026' }, { result: '40' });

    const february = enter(
      january.row,
      '2026-02-16',
      { result: '8' },
      { result: '85' },
      { period: '02/2026' },
    );

    expect(february.kept).toEqual({ '2026-01': '40', '2026-02': '85' });
  });

  it('of several months entered in one sitting stays under each of them', () => {
    const both = enter(
      aRow(),
      '2026-03-02',
      { period: '01/2026' },
      { result: '40' },
      { period: '02/2026' },
      { result: '85' },
    );

    expect(both.kept).toEqual({ '2026-01': '40', '2026-02': '85' });
  });

  it('corrected under its own month replaces the old one', () => {
    const january = enter(aRow(), '2026-01-20', { period: '01/2026' }, { result: '40' });

    expect(enter(january.row, '2026-01-25', { result: '45' }).kept).toEqual({ '2026-01': '45' });
  });

  it('typed and cleared on one day was a slip, and the month gets back what it had', () => {
    const january = enter(aRow(), '2026-01-20', { period: '01/2026' }, { result: '40' });

    expect(enter(january.row, '2026-02-16', { result: '85' }, { result: '' }).kept).toEqual({
      '2026-01': '40',
    });
    expect(
      enter(aRow(), '2026-01-20', { period: '01/2026' }, { result: '1300' }, { result: '' }).kept,
    ).toEqual({});
  });

  it('taken back from a month before all others is taken back from Số liệu tháng too', () => {
    const february = enter(aRow(), '2026-02-16', { period: '02/2026' }, { result: '85' });

    const slip = enter(february.row, '2026-02-17', { period: '01/2026' }, { result: '42%' });

    expect(slip.figures).toEqual(['01/2026=85', '01/2026=']);
  });

  it('of an earlier day stays filed when its cells are cleared to make room', () => {
    const january = enter(aRow(), '2026-01-20', { period: '01/2026' }, { result: '40' });

    const february = enter(
      january.row,
      '2026-02-16',
      { result: '' },
      { period: '02/2026' },
      { result: '85' },
    );

    expect(february.kept).toEqual({ '2026-01': '40', '2026-02': '85' });
  });

  it('typed first, cleared, and typed again under its month leaves the last month’s in place', () => {
    const january = enter(aRow(), '2026-01-20', { period: '01/2026' }, { result: '60' });

    const february = enter(
      january.row,
      '2026-02-16',
      { result: '90' },
      { result: '' },
      { period: '02/2026' },
      { result: '90' },
    );

    expect(february.kept).toEqual({ '2026-01': '60', '2026-02': '90' });
  });

  it('typed for two months in one sitting, the second result first, stands under both', () => {
    const both = enter(
      aRow(),
      '2026-03-02',
      { period: '01/2026' },
      { result: '60' },
      { result: '90' },
      { period: '02/2026' },
    );

    expect(both.kept).toEqual({ '2026-01': '60', '2026-02': '90' });
  });

  it('mended before the next month is typed keeps its mended form', () => {
    const both = enter(
      aRow(),
      '2026-03-02',
      { period: '01/2026' },
      { result: '6' },
      { result: '60' },
      { period: '02/2026' },
      { result: '90' },
    );

    expect(both.kept).toEqual({ '2026-01': '60', '2026-02': '90' });
  });

  it('of the same value in two months stands under both', () => {
    const both = enter(aRow(), '2026-03-02', { period: '01/2026' }, { result: '60' }, { period: '02/2026' });

    expect(both.kept).toEqual({ '2026-01': '60', '2026-02': '60' });
  });

  it('leaves nothing under a month that was only passed through, or of another year by a slip', () => {
    const january = enter(aRow(), '2026-01-20', { period: '01/2026' }, { result: '60' });

    const passed = enter(
      january.row,
      '2026-02-16',
      { period: '12/2025' },
      { period: '02/2026' },
      { result: '90' },
    );
    const slipped = enter(
      aRow(),
      '2026-02-16',
      { period: '02/2025' },
      { result: '90' },
      { period: '02/2026' },
    );

    expect(passed.kept).toEqual({ '2026-01': '60', '2026-02': '90' });
    expect(slipped.kept).toEqual({ '2026-02': '90' });
  });

  it('is never lost to the limit of months kept, however old the month', () => {
    const months = Array.from(
      { length: 24 },
      (_, i) => `${2026 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    );
    const figures = Object.fromEntries(months.map((month) => [month, '1']));
    const shown = { period: '2025-01', result: '44' };

    const filed = fileFigure({ figures, filing: null }, shown, '2026-02-16');
    const again = fileFigure(filed, shown, '2026-02-17');

    expect(filed.figures['2025-01']).toBe('44');
    expect(again.figures).toEqual(filed.figures);
  });
});

describe('Nhật ký', () => {
  it('gets one line for each changed cell, with what stood there before', () => {
    const { log } = enter(aRow(), '2026-02-16', { source: 'Sổ theo dõi' }, { source: 'Báo cáo 12' });

    expect(log).toEqual([
      'vanhoa@chuvanan.vn Nguồn số liệu, ghi chú: (trống) → «Sổ theo dõi» (Nhập ở ô)',
      'vanhoa@chuvanan.vn Nguồn số liệu, ghi chú: «Sổ theo dõi» → «Báo cáo 12» (Nhập ở ô)',
    ]);
  });

  it('names nobody for a change that Google did not report', () => {
    const row = aRow({ difficulty: 'Thiếu vốn' });
    const recorded = recordRow(INDICATORS_TAB, row, by('2026-02-16'), null, null, 'all lines');

    expect(recorded.log.map((line) => [line[1], line[4], line[7]])).toEqual([
      ['Không xác định', 'Khó khăn, vướng mắc', 'Tiện ích phát hiện khi làm mới'],
    ]);
  });

  it('says that the old text is unknown where the row’s memory was overwritten', () => {
    const row = aRow({ memory: 'xóa nhầm' });

    expect(
      recordRow(INDICATORS_TAB, row, by('2026-02-16'), null, null, 'all lines').log.map((line) => line[5]),
    ).toEqual(['(không rõ)', '(không rõ)', '(không rõ)']);
  });

  it('holds no text that a cell could take for a formula, a day or a number', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('=1+1', '11/12', '0012', "'a", '-5', '+84')),
        (text) => {
          const { log } = recordRow(
            INDICATORS_TAB,
            aRow({ source: text }),
            by('2026-02-16'),
            null,
            null,
            'all lines',
          );

          for (const line of log) expect(String(line[6])).toMatch(/^(«[\s\S]*»|\(trống\))$/);
        },
      ),
    );
  });
});

describe('the memory', () => {
  const anyEntry = fc.record(
    {
      period: fc.constantFrom('01/2026', '02/2026', '', 'tháng hai'),
      result: fc.constantFrom('40', '85', '', 'nhiều', '12%'),
      source: fc.oneof(fc.string(), fc.string({ minLength: 250, maxLength: 400 })),
      difficulty: fc.string({ unit: 'grapheme' }),
    },
    { requiredKeys: [] },
  );

  it('knows the row after each edit: the same row again records nothing', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 6 }), (edits) => {
        const { row } = enter(aRow(), '2026-02-20', ...edits);
        const again = recordRow(
          INDICATORS_TAB,
          row,
          by('2026-02-20'),
          [],
          readIndicatorRow(row, aContext('2026-02-20')).value,
          'all lines',
        );

        expect([again.log, again.figures]).toEqual([[], []]);
        expect(again.memory.length).toBeLessThan(5000);
      }),
    );
  });
});

// Rules of the computed columns, of notes, and of writes to columns that were moved apart.
import type { TaskAssessment } from '../../src/plan/assessment.ts';
import { day } from '../../src/plan/day.ts';
import { momentSerial } from '../../src/sheet/cell.ts';
import { markedHeaders, stampedEvenly, taskComputed } from '../../src/sheet/computed.ts';
import { withMarks } from '../../src/sheet/note.ts';
import { tableRow } from '../../src/sheet/table.ts';
import { columnWrites } from '../../src/sheet/write.ts';

const assessment: TaskAssessment = { status: 'overdue', effectiveDue: null, daysLate: 7, reasons: [] };

describe('Đánh giá', () => {
  it('is the plain judgement when nothing is to be mended', () => {
    const { status } = taskComputed(assessment, []);

    expect(status).toBe('Quá hạn');
    expect(markedHeaders(status)).toEqual([]);
  });

  it('names the columns to be mended and those to be looked at again, and is read back', () => {
    const { status } = taskComputed(assessment, [
      { column: 'evidenceLink', issue: { code: 'notALink', text: 'x' } },
      { column: 'document', issue: { code: 'looksLikeFraction', text: '0,9', percent: 90 } },
      { column: 'progress', issue: { code: 'notAPercent', text: 'x' } },
    ]);

    expect(status).toBe(
      'Quá hạn\nCần sửa: Tiến độ (%); Liên kết minh chứng\nCần xem lại: Số, ký hiệu văn bản/sản phẩm',
    );
    expect(markedHeaders(status)).toEqual([
      'Tiến độ (%)',
      'Liên kết minh chứng',
      'Số, ký hiệu văn bản/sản phẩm',
    ]);
  });
});

describe('stampedEvenly', () => {
  const columnOf = { updatedAt: 1, updatedBy: 2 };
  const at = { day: day('2026-02-03'), time: '08:30' };
  const row = (number: number, values: Readonly<Record<string, string | number>>) => ({
    row: tableRow([at, '=ai'], number, columnOf),
    values,
  });
  const stamp = { updatedAt: 46_062.5, updatedBy: 'kinhte@chuvanan.vn' };

  it('has the rows without a new stamp say what they hold, as a cell takes it', () => {
    const [before, , after] = stampedEvenly([row(5, { status: 'Quá hạn' }), row(6, stamp), row(7, {})]);
    const held = { updatedAt: momentSerial(at.day, at.time), updatedBy: "'=ai" };

    expect([before?.values, after?.values]).toEqual([{ status: 'Quá hạn', ...held }, held]);
  });

  it('leaves rows alone where none gets a stamp', () => {
    const rows = [row(4, { status: 'Quá hạn' }), row(5, { status: 'Tạm dừng' })];

    expect(stampedEvenly(rows)).toEqual(rows);
  });
});

const wrong = (sentence: string) => ({ question: false, sentence });

describe('withMarks', () => {
  it('adds a mark after a person’s own note', () => {
    expect(withMarks('Hỏi chị Lan', [wrong('Sai ngày.')])).toBe('Hỏi chị Lan\n⚠ Cần sửa – Sai ngày.');
  });

  it('replaces the mark that was there, a question included', () => {
    const note = 'Hỏi chị Lan\n⚠ Cần sửa – Sai ngày.\n⚠ Cần xem lại – Số này nhỏ.';

    expect(withMarks(note, [wrong('Sai năm.')])).toBe('Hỏi chị Lan\n⚠ Cần sửa – Sai năm.');
    expect(withMarks(note, [{ question: true, sentence: 'Nhỏ quá?' }])).toBe(
      'Hỏi chị Lan\n⚠ Cần xem lại – Nhỏ quá?',
    );
  });

  it('leaves a person’s line that begins with the same sign', () => {
    expect(withMarks('⚠ Chị Lan dặn: hỏi lại', [])).toBe('⚠ Chị Lan dặn: hỏi lại');
  });

  it('takes the mark away and leaves the person’s note', () => {
    expect(withMarks('Hỏi chị Lan\n⚠ Cần sửa – Sai ngày.', [])).toBe('Hỏi chị Lan');
    expect(withMarks('⚠ Cần sửa – Sai ngày.', [])).toBe('');
  });
});

describe('columnWrites', () => {
  it('writes neighbours in one call', () => {
    const writes = columnWrites('Phụ lục II', 5, [
      { number: 17, values: ['b', 'd'] },
      { number: 16, values: ['a', 'c'] },
    ]);

    expect(writes).toEqual([
      {
        kind: 'values',
        at: { tab: 'Phụ lục II', row: 5, column: 16, rows: 2, columns: 2 },
        values: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ]);
  });

  it('never touches a column that stands between', () => {
    const writes = columnWrites('Phụ lục II', 5, [
      { number: 3, values: ['a'] },
      { number: 5, values: ['b'] },
    ]);

    expect(writes.map((write) => write.kind === 'values' && [write.at.column, write.at.columns])).toEqual([
      [3, 1],
      [5, 1],
    ]);
  });
});

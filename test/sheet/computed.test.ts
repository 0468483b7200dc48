// Rules of the computed columns, of notes, and of writes to columns that were moved apart.
import { markedHeaders, statusText } from '../../src/sheet/computed.ts';
import { withMarks } from '../../src/sheet/note.ts';
import { columnWrites } from '../../src/sheet/write.ts';

describe('statusText', () => {
  it('is the plain judgement when nothing is to be mended', () => {
    expect(statusText('Quá hạn', [])).toBe('Quá hạn');
    expect(markedHeaders('Quá hạn')).toEqual([]);
  });

  it('names the columns to be mended, and is read back', () => {
    const text = statusText('Quá hạn', ['Tiến độ (%)', 'Liên kết minh chứng']);

    expect(text).toBe('Quá hạn\nCần sửa: Tiến độ (%); Liên kết minh chứng');
    expect(markedHeaders(text)).toEqual(['Tiến độ (%)', 'Liên kết minh chứng']);
  });
});

describe('withMarks', () => {
  it('adds a mark after a person’s own note', () => {
    expect(withMarks('Hỏi chị Lan', ['Sai ngày.'])).toBe('Hỏi chị Lan\n⚠ Cần sửa – Sai ngày.');
  });

  it('replaces the mark that was there', () => {
    expect(withMarks('Hỏi chị Lan\n⚠ Cần sửa – Sai ngày.', ['Sai năm.'])).toBe(
      'Hỏi chị Lan\n⚠ Cần sửa – Sai năm.',
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

// What may start a run in place of what Google sends: events made up, and edits of blocks that stand or stood.
import fc from 'fast-check';
import { INDICATORS, TASKS } from '../ward.ts';
import { nasty } from './requests.ts';

const tab = fc.constantFrom(TASKS, TASKS, INDICATORS, 'Danh bạ', 'Nhật ký', 'Tổng hợp', 'không có');
const edge = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(1.5, 1000, 5000, 1e9, Number.POSITIVE_INFINITY, '5') },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(0, -1, Number.NaN, '', null, {}) },
);
/** In place of Google's own: its numbers may be anything, and its tab be gone. */
const range = fc
  .record(
    { rowStart: edge, rowEnd: edge, columnStart: edge, columnEnd: edge, name: fc.option(tab) },
    { requiredKeys: ['rowStart', 'rowEnd', 'columnStart', 'columnEnd'] },
  )
  .map(({ name, ...edges }) => ({
    ...edges,
    getSheet: () => ({
      getName: () => {
        if (name === null || name === undefined) throw new Error('the sheet is gone');
        return name;
      },
    }),
  }));
const edit = fc.record(
  { range: fc.oneof(range, range, range, nasty), value: nasty, oldValue: nasty, source: nasty },
  { requiredKeys: ['range'] },
);
export const event = fc.oneof(
  { weight: 1, arbitrary: fc.oneof(nasty, fc.record({ triggerUid: nasty, hour: nasty })) },
  { weight: 4, arbitrary: edit },
);

/** Blocks as Google reports them, of any size, on tabs that stand or stood. */
export const block = fc.record({
  tab,
  row: fc.integer({ min: 1, max: 1000 }),
  column: fc.integer({ min: 1, max: 26 }),
  rows: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom(30, 1000)),
  columns: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom(26)),
  value: fc.option(fc.constantFrom('Hoàn thành', '46000', ''), { nil: undefined }),
});

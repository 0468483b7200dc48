// Columns that several tabs have in common.
import type { Column } from './column.ts';

export const DIFFICULTY: Column<'difficulty'> = {
  key: 'difficulty',
  header: 'Khó khăn, vướng mắc',
  role: 'update',
  kind: 'text',
};

export const STATUS: Column<'status'> = {
  key: 'status',
  header: 'Đánh giá',
  role: 'computed',
  kind: 'text',
};

/** When and by whom a row was last reported on. */
export const STAMP: readonly [Column<'updatedAt'>, Column<'updatedBy'>] = [
  { key: 'updatedAt', header: 'Cập nhật lúc', role: 'computed', kind: 'moment' },
  { key: 'updatedBy', header: 'Người cập nhật', role: 'computed', kind: 'text' },
];

/** Hidden: what the add-in last saw in the row's typed cells, by which it knows an edit's old values and missed edits. */
export const MEMORY: Column<'memory'> = {
  key: 'memory',
  header: 'Đã ghi nhận',
  role: 'key',
  kind: 'text',
  since: 2,
};

/** Hidden: what rows are found by, however people sort them. */
export const CODE: Column<'code'> = { key: 'code', header: 'Mã', role: 'key', kind: 'text' };

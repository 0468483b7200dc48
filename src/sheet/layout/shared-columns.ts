// Columns that several tabs have in common.
import type { Column } from './column.ts';

export const DIFFICULTY: Column<'difficulty'> = {
  key: 'difficulty',
  header: 'Khó khăn, vướng mắc',
  role: 'update',
  kind: 'text',
  width: 200,
};

export const STATUS: Column<'status'> = {
  key: 'status',
  header: 'Đánh giá',
  role: 'computed',
  kind: 'text',
  width: 150,
};

/** When and by whom a row was last reported on. */
export const STAMP: readonly [Column<'updatedAt'>, Column<'updatedBy'>] = [
  { key: 'updatedAt', header: 'Cập nhật lúc', role: 'computed', kind: 'moment', width: 126, align: 'center' },
  { key: 'updatedBy', header: 'Người cập nhật', role: 'computed', kind: 'text', width: 190 },
];

/** Hidden: what rows are found by, however people sort them. */
export const CODE: Column<'code'> = { key: 'code', header: 'Mã', role: 'key', kind: 'text', width: 60 };

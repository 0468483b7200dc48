// The tabs beside the two appendices: directory, settings, holidays, monthly figures, log.
import type { TabLayout } from './column.ts';
import { STAMP } from './shared-columns.ts';

export const SUMMARY_TAB_NAME = 'Tổng hợp';

/** Stands in where Danh bạ has lost the office's row. */
export const OFFICE_NAME = 'Văn phòng HĐND và UBND';

/** What setup leaves beside a leader whom the plan spells in more than one way. */
export const SPELLING_REMARK =
  'Kế hoạch in tên này theo nhiều cách; đề nghị Văn phòng xác nhận cách viết đúng.';

export const UNIT_KIND = 'Đơn vị';
export const LEADER_KIND = 'Lãnh đạo';

export type DirectoryColumn = 'name' | 'kind' | 'aliases' | 'emails' | 'editors' | 'remark' | 'code';
export const DIRECTORY_TAB: TabLayout<DirectoryColumn> = {
  name: 'Danh bạ',
  headerRow: 4,
  columns: [
    { key: 'name', header: 'Tên', role: 'office', kind: 'text' },
    {
      key: 'kind',
      header: 'Loại',
      role: 'office',
      kind: 'choice',
      options: ['Đơn vị', 'Lãnh đạo'],
    },
    { key: 'aliases', header: 'Tên gọi khác', role: 'office', kind: 'text' },
    { key: 'emails', header: 'E-mail nhận bản tin', role: 'office', kind: 'text' },
    { key: 'editors', header: 'Người được nhập liệu', role: 'office', kind: 'text' },
    { key: 'remark', header: 'Ghi chú', role: 'office', kind: 'text' },
    { key: 'code', header: 'Mã', role: 'key', kind: 'text' },
  ],
};

export type SettingColumn = 'name' | 'value' | 'meaning';
export const SETTINGS_TAB: TabLayout<SettingColumn> = {
  name: 'Cấu hình',
  headerRow: 4,
  columns: [
    { key: 'name', header: 'Mục', role: 'plan', kind: 'text' },
    { key: 'value', header: 'Giá trị', role: 'office', kind: 'text' },
    { key: 'meaning', header: 'Ý nghĩa', role: 'plan', kind: 'text' },
  ],
};

export type HolidayColumn = 'day' | 'name';
export const HOLIDAYS_TAB: TabLayout<HolidayColumn> = {
  name: 'Ngày nghỉ',
  headerRow: 4,
  columns: [
    { key: 'day', header: 'Ngày', role: 'office', kind: 'date' },
    { key: 'name', header: 'Tên ngày nghỉ', role: 'office', kind: 'text' },
  ],
};

export type FigureColumn = 'period' | 'code' | 'name' | 'value' | 'source' | 'updatedAt' | 'updatedBy';
export const FIGURES_TAB: TabLayout<FigureColumn> = {
  name: 'Số liệu tháng',
  headerRow: 4,
  columns: [
    { key: 'period', header: 'Kỳ số liệu', role: 'computed', kind: 'text' },
    { key: 'code', header: 'Mã', role: 'computed', kind: 'text' },
    { key: 'name', header: 'Chỉ tiêu', role: 'computed', kind: 'text' },
    { key: 'value', header: 'Giá trị', role: 'computed', kind: 'text' },
    { key: 'source', header: 'Nguồn số liệu, ghi chú', role: 'computed', kind: 'text' },
    ...STAMP,
  ],
};

/** Where trimmed lines of Nhật ký go. */
export const LOG_ARCHIVE_NAME = 'Nhật ký lưu trữ';

export type LogColumn = 'at' | 'who' | 'tab' | 'code' | 'column' | 'before' | 'after' | 'how';
export const LOG_TAB: TabLayout<LogColumn> = {
  name: 'Nhật ký',
  headerRow: 4,
  columns: [
    { key: 'at', header: 'Thời điểm', role: 'computed', kind: 'moment' },
    { key: 'who', header: 'Người thực hiện', role: 'computed', kind: 'text' },
    { key: 'tab', header: 'Trang', role: 'computed', kind: 'text' },
    { key: 'code', header: 'Mã', role: 'computed', kind: 'text' },
    { key: 'column', header: 'Cột', role: 'computed', kind: 'text' },
    { key: 'before', header: 'Giá trị cũ', role: 'computed', kind: 'text' },
    { key: 'after', header: 'Giá trị mới', role: 'computed', kind: 'text' },
    { key: 'how', header: 'Cách nhập', role: 'computed', kind: 'text' },
  ],
};

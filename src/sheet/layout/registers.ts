// The tabs beside the two appendices: directory, settings, holidays, monthly figures, log.
import type { TabLayout } from './column.ts';
import { STAMP } from './shared-columns.ts';

export const SUMMARY_TAB_NAME = 'Tổng hợp';

/** Stands in where Danh bạ has lost the office's row. */
export const OFFICE_NAME = 'Văn phòng HĐND và UBND';

export const UNIT_KIND = 'Đơn vị';
export const LEADER_KIND = 'Lãnh đạo';

export type DirectoryColumn = 'name' | 'kind' | 'aliases' | 'emails' | 'editors' | 'remark' | 'code';
export const DIRECTORY_TAB: TabLayout<DirectoryColumn> = {
  name: 'Danh bạ',
  headerRow: 4,
  frozenColumns: 1,
  tabColour: '#7a8794',
  columns: [
    { key: 'name', header: 'Tên', role: 'office', kind: 'text', width: 250 },
    {
      key: 'kind',
      header: 'Loại',
      role: 'office',
      kind: 'choice',
      width: 116,
      options: ['Đơn vị', 'Lãnh đạo'],
    },
    { key: 'aliases', header: 'Tên gọi khác', role: 'office', kind: 'text', width: 260 },
    { key: 'emails', header: 'E-mail nhận bản tin', role: 'office', kind: 'text', width: 230 },
    { key: 'editors', header: 'Người được nhập liệu', role: 'office', kind: 'text', width: 230 },
    { key: 'remark', header: 'Ghi chú', role: 'office', kind: 'text', width: 320 },
    { key: 'code', header: 'Mã', role: 'key', kind: 'text', width: 80 },
  ],
};

export type SettingColumn = 'name' | 'value' | 'meaning';
export const SETTINGS_TAB: TabLayout<SettingColumn> = {
  name: 'Cấu hình',
  headerRow: 4,
  frozenColumns: 1,
  tabColour: '#7a8794',
  columns: [
    { key: 'name', header: 'Mục', role: 'plan', kind: 'text', width: 280 },
    { key: 'value', header: 'Giá trị', role: 'office', kind: 'text', width: 180 },
    { key: 'meaning', header: 'Ý nghĩa', role: 'plan', kind: 'text', width: 520 },
  ],
};

export type HolidayColumn = 'day' | 'name';
export const HOLIDAYS_TAB: TabLayout<HolidayColumn> = {
  name: 'Ngày nghỉ',
  headerRow: 4,
  frozenColumns: 0,
  tabColour: '#7a8794',
  columns: [
    { key: 'day', header: 'Ngày', role: 'office', kind: 'date', width: 110, align: 'center' },
    { key: 'name', header: 'Tên ngày nghỉ', role: 'office', kind: 'text', width: 420 },
  ],
};

export type FigureColumn = 'period' | 'code' | 'name' | 'value' | 'source' | 'updatedAt' | 'updatedBy';
export const FIGURES_TAB: TabLayout<FigureColumn> = {
  name: 'Số liệu tháng',
  headerRow: 4,
  frozenColumns: 2,
  tabColour: '#7a8794',
  columns: [
    { key: 'period', header: 'Kỳ số liệu', role: 'computed', kind: 'text', width: 90, align: 'center' },
    { key: 'code', header: 'Mã', role: 'computed', kind: 'text', width: 80 },
    { key: 'name', header: 'Chỉ tiêu', role: 'computed', kind: 'text', width: 320 },
    { key: 'value', header: 'Giá trị', role: 'computed', kind: 'text', width: 110, align: 'right' },
    { key: 'source', header: 'Nguồn số liệu, ghi chú', role: 'computed', kind: 'text', width: 260 },
    ...STAMP,
  ],
};

export type LogColumn = 'at' | 'who' | 'tab' | 'code' | 'column' | 'before' | 'after' | 'how';
export const LOG_TAB: TabLayout<LogColumn> = {
  name: 'Nhật ký',
  headerRow: 4,
  frozenColumns: 0,
  tabColour: '#7a8794',
  columns: [
    { key: 'at', header: 'Thời điểm', role: 'computed', kind: 'moment', width: 126, align: 'center' },
    { key: 'who', header: 'Người thực hiện', role: 'computed', kind: 'text', width: 190 },
    { key: 'tab', header: 'Trang', role: 'computed', kind: 'text', width: 110 },
    { key: 'code', header: 'Mã', role: 'computed', kind: 'text', width: 80 },
    { key: 'column', header: 'Cột', role: 'computed', kind: 'text', width: 180 },
    { key: 'before', header: 'Giá trị cũ', role: 'computed', kind: 'text', width: 220 },
    { key: 'after', header: 'Giá trị mới', role: 'computed', kind: 'text', width: 220 },
    { key: 'how', header: 'Cách nhập', role: 'computed', kind: 'text', width: 140 },
  ],
};

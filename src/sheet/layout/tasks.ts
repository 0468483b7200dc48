// Phụ lục II as a tab: the columns of the plan, of Văn phòng, of the units and of the add-in.
import type { TabLayout } from './column.ts';
import { TASK_STATE_LABELS } from './labels.ts';
import { CODE, DIFFICULTY, STAMP, STATUS } from './shared-columns.ts';

export type TaskColumn =
  | 'stt'
  | 'name'
  | 'leadUnit'
  | 'coordinatingUnits'
  | 'printedDeadline'
  | 'leader'
  | 'product'
  | 'adjustedDeadline'
  | 'adjustmentReason'
  | 'state'
  | 'progress'
  | 'completedOn'
  | 'document'
  | 'evidenceLink'
  | 'difficulty'
  | 'effectiveDeadline'
  | 'status'
  | 'daysLate'
  | 'updatedAt'
  | 'updatedBy'
  | 'code';

export const TASKS_TAB: TabLayout<TaskColumn> = {
  name: 'Phụ lục II',
  headerRow: 4,
  frozenColumns: 2,
  tabColour: '#1f5fa8',
  columns: [
    { key: 'stt', header: 'STT', role: 'plan', kind: 'text', width: 44, align: 'center' },
    { key: 'name', header: 'Nhiệm vụ', role: 'plan', kind: 'text', width: 280 },
    { key: 'leadUnit', header: 'Đơn vị chủ trì', role: 'plan', kind: 'text', width: 150 },
    { key: 'coordinatingUnits', header: 'Đơn vị phối hợp', role: 'plan', kind: 'text', width: 140 },
    { key: 'printedDeadline', header: 'Thời hạn', role: 'plan', kind: 'text', width: 110 },
    { key: 'leader', header: 'Lãnh đạo UBND phường chỉ đạo', role: 'plan', kind: 'text', width: 150 },
    { key: 'product', header: 'Kết quả/sản phẩm', role: 'plan', kind: 'text', width: 170 },
    {
      key: 'adjustedDeadline',
      header: 'Hạn điều chỉnh',
      role: 'office',
      kind: 'date',
      width: 96,
      align: 'center',
    },
    { key: 'adjustmentReason', header: 'Lý do điều chỉnh', role: 'office', kind: 'text', width: 150 },
    {
      key: 'state',
      header: 'Tình trạng',
      role: 'update',
      kind: 'choice',
      width: 120,
      options: Object.values(TASK_STATE_LABELS),
    },
    { key: 'progress', header: 'Tiến độ (%)', role: 'update', kind: 'text', width: 76, align: 'center' },
    {
      key: 'completedOn',
      header: 'Ngày hoàn thành',
      role: 'update',
      kind: 'date',
      width: 104,
      align: 'center',
    },
    { key: 'document', header: 'Số, ký hiệu văn bản/sản phẩm', role: 'update', kind: 'text', width: 150 },
    { key: 'evidenceLink', header: 'Liên kết minh chứng', role: 'update', kind: 'text', width: 150 },
    DIFFICULTY,
    {
      key: 'effectiveDeadline',
      header: 'Hạn hiệu lực',
      role: 'computed',
      kind: 'date',
      width: 96,
      align: 'center',
    },
    STATUS,
    {
      key: 'daysLate',
      header: 'Số ngày quá hạn',
      role: 'computed',
      kind: 'number',
      width: 76,
      align: 'center',
    },
    ...STAMP,
    CODE,
  ],
};

// Phụ lục II as a tab: the columns of the plan, of Văn phòng, of the units and of the add-in.
import type { TabLayout } from './column.ts';
import { TASK_STATE_LABELS } from './labels.ts';
import { CODE, DIFFICULTY, MEMORY, STAMP, STATUS } from './shared-columns.ts';

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
  | 'memory'
  | 'updatedAt'
  | 'updatedBy'
  | 'code';

export const TASKS_TAB: TabLayout<TaskColumn> = {
  name: 'Phụ lục II',
  headerRow: 4,
  columns: [
    { key: 'stt', header: 'STT', role: 'plan', kind: 'text' },
    { key: 'name', header: 'Nhiệm vụ', role: 'plan', kind: 'text' },
    { key: 'leadUnit', header: 'Đơn vị chủ trì', role: 'plan', kind: 'text' },
    { key: 'coordinatingUnits', header: 'Đơn vị phối hợp', role: 'plan', kind: 'text' },
    { key: 'printedDeadline', header: 'Thời hạn', role: 'plan', kind: 'text' },
    { key: 'leader', header: 'Lãnh đạo UBND phường chỉ đạo', role: 'plan', kind: 'text' },
    { key: 'product', header: 'Kết quả/sản phẩm', role: 'plan', kind: 'text' },
    {
      key: 'adjustedDeadline',
      header: 'Hạn điều chỉnh',
      role: 'office',
      kind: 'date',
    },
    { key: 'adjustmentReason', header: 'Lý do điều chỉnh', role: 'office', kind: 'text' },
    {
      key: 'state',
      header: 'Tình trạng',
      role: 'update',
      kind: 'choice',
      options: Object.values(TASK_STATE_LABELS),
    },
    { key: 'progress', header: 'Tiến độ (%)', role: 'update', kind: 'text' },
    {
      key: 'completedOn',
      header: 'Ngày hoàn thành',
      role: 'update',
      kind: 'date',
    },
    { key: 'document', header: 'Số, ký hiệu văn bản/sản phẩm', role: 'update', kind: 'text' },
    { key: 'evidenceLink', header: 'Liên kết minh chứng', role: 'update', kind: 'text' },
    DIFFICULTY,
    {
      key: 'effectiveDeadline',
      header: 'Hạn hiệu lực',
      role: 'computed',
      kind: 'date',
    },
    STATUS,
    {
      key: 'daysLate',
      header: 'Số ngày quá hạn',
      role: 'computed',
      kind: 'number',
    },
    MEMORY,
    ...STAMP,
    CODE,
  ],
};

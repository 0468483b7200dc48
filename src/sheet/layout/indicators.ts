// Phụ lục I as a tab: the columns of the plan, of Văn phòng, of the units and of the add-in.
import type { TabLayout } from './column.ts';
import { CADENCE_LABELS } from './labels.ts';
import { CODE, DIFFICULTY, MEMORY, STAMP, STATUS } from './shared-columns.ts';

export type IndicatorColumn =
  | 'stt'
  | 'name'
  | 'unit'
  | 'printedTarget'
  | 'responsibleUnits'
  | 'cadence'
  | 'period'
  | 'result'
  | 'source'
  | 'difficulty'
  | 'comparison'
  | 'status'
  | 'memory'
  | 'updatedAt'
  | 'updatedBy'
  | 'code';

export const INDICATORS_TAB: TabLayout<IndicatorColumn> = {
  name: 'Phụ lục I',
  headerRow: 4,
  columns: [
    { key: 'stt', header: 'STT', role: 'plan', kind: 'text' },
    { key: 'name', header: 'Chỉ tiêu', role: 'plan', kind: 'text' },
    { key: 'unit', header: 'Đơn vị tính', role: 'plan', kind: 'text' },
    {
      key: 'printedTarget',
      header: 'Kế hoạch năm 2026',
      role: 'plan',
      kind: 'text',
    },
    {
      key: 'responsibleUnits',
      header: 'Phân công các cơ quan, đơn vị chịu trách nhiệm',
      role: 'plan',
      kind: 'text',
    },
    {
      key: 'cadence',
      header: 'Kỳ đo',
      role: 'office',
      kind: 'choice',
      options: Object.values(CADENCE_LABELS),
    },
    { key: 'period', header: 'Kỳ số liệu', role: 'update', kind: 'text' },
    { key: 'result', header: 'Kết quả thực hiện', role: 'update', kind: 'text' },
    { key: 'source', header: 'Nguồn số liệu, ghi chú', role: 'update', kind: 'text' },
    DIFFICULTY,
    {
      key: 'comparison',
      header: 'So với kế hoạch',
      role: 'computed',
      kind: 'text',
    },
    STATUS,
    MEMORY,
    ...STAMP,
    CODE,
  ],
};

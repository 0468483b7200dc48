// Phụ lục I as a tab: the columns of the plan, of Văn phòng, of the units and of the add-in.
import type { TabLayout } from './column.ts';
import { CADENCE_LABELS } from './labels.ts';
import { CODE, DIFFICULTY, STAMP, STATUS } from './shared-columns.ts';

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
  | 'updatedAt'
  | 'updatedBy'
  | 'code';

export const INDICATORS_TAB: TabLayout<IndicatorColumn> = {
  name: 'Phụ lục I',
  headerRow: 4,
  frozenColumns: 2,
  tabColour: '#1f5fa8',
  columns: [
    { key: 'stt', header: 'STT', role: 'plan', kind: 'text', width: 44, align: 'center' },
    { key: 'name', header: 'Chỉ tiêu', role: 'plan', kind: 'text', width: 250 },
    { key: 'unit', header: 'Đơn vị tính', role: 'plan', kind: 'text', width: 84, align: 'center' },
    {
      key: 'printedTarget',
      header: 'Kế hoạch năm 2026',
      role: 'plan',
      kind: 'text',
      width: 96,
      align: 'center',
    },
    {
      key: 'responsibleUnits',
      header: 'Phân công các cơ quan, đơn vị chịu trách nhiệm',
      role: 'plan',
      kind: 'text',
      width: 210,
    },
    {
      key: 'cadence',
      header: 'Kỳ đo',
      role: 'office',
      kind: 'choice',
      width: 104,
      align: 'center',
      options: Object.values(CADENCE_LABELS),
    },
    { key: 'period', header: 'Kỳ số liệu', role: 'update', kind: 'text', width: 84, align: 'center' },
    { key: 'result', header: 'Kết quả thực hiện', role: 'update', kind: 'text', width: 96, align: 'center' },
    { key: 'source', header: 'Nguồn số liệu, ghi chú', role: 'update', kind: 'text', width: 180 },
    DIFFICULTY,
    {
      key: 'comparison',
      header: 'So với kế hoạch',
      role: 'computed',
      kind: 'text',
      width: 104,
      align: 'center',
    },
    STATUS,
    ...STAMP,
    CODE,
  ],
};

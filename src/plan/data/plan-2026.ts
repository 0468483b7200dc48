// The ward's plan of 2026 as printed: titles, headers and both appendices.
import { INDICATORS_2026 } from './indicators-2026.ts';
import { TASKS_2026 } from './tasks-2026.ts';

export { LEADERS_2026, UNITS_2026 } from './directory-2026.ts';
export { FIXED_DEADLINES, type FixedDeadline } from './fixed-deadlines.ts';
export type { PrintedIndicator } from './indicators-2026.ts';
export type { PrintedTask } from './tasks-2026.ts';

/** Both appendices. Titles are L175–177 and L200–202, headers L179 and L204; the blanks for number and day are the print's. */
export const PLAN_2026 = {
  year: 2026,
  indicatorTitle: [
    'PHỤ LỤC I',
    'PHÂN CÔNG THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU',
    '(Kèm theo Kế hoạch số /KH-UBND ngày /01/2026 của UBND phường)',
  ],
  taskTitle: [
    'PHỤ LỤC',
    'NHIỆM VỤ TRỌNG TÂM TRIỂN KHAI THỰC HIỆN NĂM 2026',
    '(Kèm theo Kế hoạch số /KH-UBND tháng 01 năm 2026 của Ủy ban nhân dân phường Chu Văn An)',
  ],
  indicatorHeaders: [
    'STT',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Kế hoạch năm 2026',
    'Phân công các cơ quan, đơn vị chịu trách nhiệm',
  ],
  taskHeaders: [
    'STT',
    'Nhiệm vụ',
    'Đơn vị chủ trì',
    'Đơn vị phối hợp',
    'Thời hạn',
    'Lãnh đạo UBND phường chỉ đạo',
    'Kết quả/sản phẩm',
  ],
  indicators: INDICATORS_2026,
  tasks: TASKS_2026,
} as const;

// What the colours of both appendices mean: a word on its colour over a column; setup alone writes them, at build time.
import type { PALETTE } from '../palette.ts';
import type { IndicatorColumn } from './indicators.ts';
import type { TaskColumn } from './tasks.ts';

export interface LegendEntry {
  readonly look: keyof typeof PALETTE;
  readonly label: string;
  /** Shown when the pointer rests on the word. */
  readonly note?: string;
}

const WRONG: LegendEntry = {
  look: 'wrongEntry',
  label: 'Ô cần sửa',
  note: 'Nội dung trong ô chưa đúng; ghi chú của ô nói rõ cách sửa.',
};

/** By the column that is wide enough for the word; what matters most is seen without scrolling. */
export const TASK_LEGEND: Partial<Readonly<Record<TaskColumn, LegendEntry>>> = {
  leadUnit: { look: 'overdue', label: 'Quá hạn' },
  coordinatingUnits: { look: 'dueToday', label: 'Đến hạn hôm nay' },
  printedDeadline: { look: 'dueSoon', label: 'Sắp đến hạn' },
  leader: {
    look: 'waiting',
    label: 'Chờ bổ sung',
    note: 'Đã báo hoàn thành nhưng chưa có ngày hoặc minh chứng; nhiệm vụ thường xuyên chưa cập nhật trong kỳ; hoặc cần Văn phòng nhập hạn.',
  },
  product: { look: 'doneLate', label: 'Hoàn thành quá hạn' },
  adjustedDeadline: { look: 'done', label: 'Hoàn thành' },
  adjustmentReason: { look: 'notBegun', label: 'Chưa thực hiện' },
  state: { look: 'paused', label: 'Tạm dừng' },
  completedOn: WRONG,
};

export const INDICATOR_LEGEND: Partial<Readonly<Record<IndicatorColumn, LegendEntry>>> = {
  responsibleUnits: { look: 'overdue', label: 'Không đạt hoặc có nguy cơ' },
  cadence: WRONG,
  source: { look: 'waiting', label: 'Chưa có số liệu' },
  difficulty: { look: 'done', label: 'Dự kiến đạt, đạt, vượt' },
  status: { look: 'notBegun', label: 'Chưa đến kỳ đánh giá' },
};

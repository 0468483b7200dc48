// The words of Bảng điều hành: headings, filters, counts for readers and for listeners, empty lists.
import { formatDay, type IsoDate } from '../plan/day.ts';
import { formatNumber } from '../plan/number.ts';
import { SILENT_DAYS } from '../plan/silence.ts';
import { NO_MONTH } from '../plan/summary.ts';
import { monthTitle } from '../sheet/layout/due-text.ts';
import { formatPeriod, NO_NAME, RATIO_LABELS } from '../sheet/layout/labels.ts';

interface Named {
  readonly leader: string | null;
  readonly unit: string | null;
  readonly month: string | null;
}

interface Counts {
  readonly tasks: number;
  readonly allTasks: number;
  /** null where they are left out. */
  readonly indicators: number | null;
  readonly allIndicators: number;
}

export const DASHBOARD = {
  title: (year: number) => `Tình hình thực hiện Kế hoạch năm ${year}`,
  figuresAt: (day: IsoDate, time: string) =>
    `Số liệu lúc ${time} ngày ${formatDay(day)}, tính từ Phụ lục I và Phụ lục II.`,
  refresh: 'Làm mới',
  refreshing: 'Đang làm mới…',
  refreshed: 'Đã làm mới số liệu.',
  print: 'In',

  filters: 'Lọc số liệu',
  filter: { leader: 'Lãnh đạo chỉ đạo', unit: 'Đơn vị', month: 'Tháng đến hạn' },
  everything: 'Tất cả',
  clear: 'Bỏ lọc',
  month: monthTitle,
  noName: NO_NAME,
  noIndicators:
    'Kế hoạch giao chỉ tiêu cho đơn vị, không theo lãnh đạo hay tháng đến hạn; để xem chỉ tiêu, hãy chọn «Tất cả» ở hai mục này.',

  tasks: 'Nhiệm vụ',
  ratios: 'Tỷ lệ hoàn thành nhiệm vụ',
  ratio: RATIO_LABELS,
  share: (done: number, total: number) => `${done}/${total} nhiệm vụ`,
  nothingYet: 'chưa có nhiệm vụ nào',
  percent: (percent: number) => `${formatNumber(percent)}%`,

  bars: {
    leader: 'Theo lãnh đạo chỉ đạo',
    unit: 'Theo đơn vị chủ trì',
    month: 'Theo tháng đến hạn',
  },
  barHead: { leader: 'Lãnh đạo', unit: 'Đơn vị', month: 'Tháng' },
  picture: 'Tình trạng',
  lateHead: 'Quá hạn',
  doneHead: 'Đã xong/được giao',
  chooseHint: 'Bấm vào một đơn vị, lãnh đạo hoặc tháng để lọc; bấm lần nữa để bỏ lọc.',
  noBars: 'Không có nhiệm vụ nào.',
  barText: (parts: readonly (readonly [label: string, count: number])[]) =>
    parts.length === 0 ? 'Không có nhiệm vụ' : parts.map(([label, count]) => `${label}: ${count}`).join('; '),

  overdue: 'Nhiệm vụ quá hạn',
  noOverdue: 'Không có nhiệm vụ nào quá hạn.',
  soon: 'Nhiệm vụ sắp đến hạn',
  noSoon: 'Không có nhiệm vụ nào sắp đến hạn.',
  watched: 'Nhiệm vụ cần lưu ý',
  noWatched: 'Không có nhiệm vụ nào chờ bổ sung, tạm dừng hay đang vướng mắc.',
  adjusted: 'Hạn đã điều chỉnh',
  noAdjusted: 'Không có nhiệm vụ nào được điều chỉnh hạn.',
  silent: `Quá ${SILENT_DAYS} ngày chưa cập nhật`,
  noSilent: `Không có dòng nào quá ${SILENT_DAYS} ngày chưa cập nhật.`,
  indicators: 'Chỉ tiêu',
  noneListed: 'Không có chỉ tiêu nào.',

  task: 'Nhiệm vụ, đơn vị chủ trì',
  due: 'Hạn',
  daysLate: 'Số ngày quá hạn',
  words: (words: string) => `Vướng mắc: ${words}`,
  printedDue: 'Hạn trong kế hoạch',
  noPrintedDue: 'không ghi hạn',
  newDue: 'Hạn mới',
  reason: (reason: string) => (reason === '' ? 'Chưa ghi lý do' : `Lý do: ${reason}`),
  silentRow: 'Đơn vị, nhiệm vụ hoặc chỉ tiêu',
  silentDays: 'Số ngày',
  indicator: 'Chỉ tiêu, đơn vị chịu trách nhiệm',
  status: 'Đánh giá',
  target: 'Kế hoạch',
  result: 'Kết quả',
  period: 'Kỳ',
  comparison: 'So với kế hoạch',
  needed: 'Cần thêm mỗi tháng',

  more: (count: number) => `… và ${count} dòng khác; hãy lọc theo đơn vị hoặc tháng để xem.`,
  jumpHint: 'Bấm vào một dòng để đến dòng đó trên trang tính.',
  jumping: (code: string) => `Đang mở dòng ${code}…`,
  notShown: (code: string, why: string) => `Chưa mở được dòng ${code}. ${why}`,

  /** Which rows all figures are about: on the screen, to listeners, on paper. */
  shown: (named: Named, { tasks, allTasks, indicators, allIndicators }: Counts): string => {
    const chosen = [
      ...(named.leader === null ? [] : [`lãnh đạo ${named.leader || DASHBOARD.noName}`]),
      ...(named.unit === null ? [] : [`đơn vị ${named.unit || DASHBOARD.noName}`]),
      ...(named.month === null ? [] : [dueIn(named.month)]),
    ];
    if (chosen.length === 0) return `Toàn phường: ${allTasks} nhiệm vụ, ${allIndicators} chỉ tiêu.`;
    const counted = `${tasks} trong ${allTasks} nhiệm vụ`;
    const measured = indicators === null ? '' : `, ${indicators} trong ${allIndicators} chỉ tiêu`;
    return `Đang lọc theo ${chosen.join('; ')}: ${counted}${measured}.`;
  },
};

function dueIn(month: string): string {
  return month === NO_MONTH ? 'nhiệm vụ không có hạn' : `hạn trong tháng ${formatPeriod(month)}`;
}

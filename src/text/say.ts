// Toasts and reports of the menu's actions.
import { formatDay, type IsoDate } from '../plan/day.ts';
import { formatNumber } from '../plan/number.ts';
import { missingText } from '../sheet/layout/labels.ts';
import { REFRESH_PATH, REPAIR_PATH } from './menu.ts';

export const say = {
  /** `missing`: Mã of rows of the issued plan that are gone. */
  refreshed: (
    tasks: number,
    indicators: number,
    { missing, wrongSettings }: { readonly missing: readonly string[]; readonly wrongSettings: number },
  ) =>
    [
      `Đã đánh giá lại ${tasks} nhiệm vụ và ${indicators} chỉ tiêu.`,
      missing.length > 0 ? `Chú ý: ${missingText(missing)}; Văn phòng xem ${REPAIR_PATH}.` : '',
      wrongSettings > 0 ? `Trang Cấu hình có ${wrongSettings} mục cần sửa, xem ở trang Tổng hợp.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),

  manyRows: (tab: string, rows: number) =>
    `${tab}: vừa thay đổi ${formatNumber(rows)} dòng, quá nhiều để đánh giá ngay. Hãy chọn ${REFRESH_PATH}.`,

  fixFields: (count: number) => `Chưa lưu: có ${count} ô cần xem lại.`,
  ownPeriod: (period: string) =>
    `Kỳ ${period} là kỳ đang nhập trên biểu mẫu; hãy sửa ngay ở ô Kết quả thực hiện.`,
  lookAgain: 'Chưa lưu: có số liệu cần xem lại. Nếu đúng, hãy bấm «Vẫn lưu».',
  changedMeanwhile: (count: number) =>
    `Chưa lưu: ${count} ô vừa được người khác sửa. Hãy chọn giữ nội dung nào ở từng ô rồi lưu lại.`,

  deadlineSetInReview: (on: IsoDate) => `Văn phòng xác định khi soát kế hoạch ngày ${formatDay(on)}.`,
  spellingConfirmed: (on: IsoDate) => `Văn phòng đã xác nhận cách viết ngày ${formatDay(on)}.`,

  momentOf: (date: IsoDate, time: string) => `${time} ngày ${formatDay(date)}`,
};

// Toasts, questions and reports of the menu's actions.
import { formatDay, type IsoDate } from '../plan/day.ts';
import { bullets } from './bullets.ts';
import { KEEPER_PATH, MENU } from './menu.ts';

/** What setup would do. */
export interface SetupFacts {
  readonly build: readonly string[];
  readonly keep: readonly string[];
  /** Whether those lack what this version added. */
  readonly migrates: boolean;
  /** Tabs of our names that hold something else. */
  readonly foreign: readonly string[];
  readonly locale: string | null;
  readonly timeZone: string | null;
  /**
   * Whether the caller gets the daily job: `ask` where the sheet stands already and nobody is known to have it, as in a
   * copy.
   */
  readonly daily: 'install' | 'ask' | 'keep';
  /** Who runs the daily job already. */
  readonly keeper: string | null;
}

export const say = {
  refreshed: (tasks: number, indicators: number) =>
    `Đã đánh giá lại ${tasks} nhiệm vụ và ${indicators} chỉ tiêu.`,

  setupQuestion: (plan: SetupFacts): string =>
    [
      'Tiện ích sẽ:',
      bullets([
        ...(plan.build.length > 0 ? [`Dựng các trang: ${plan.build.join(', ')}.`] : []),
        ...(plan.keep.length > 0 ? [`Giữ nguyên các trang đã có: ${plan.keep.join(', ')}.`] : []),
        ...(plan.migrates ? ['Bổ sung cho các trang đó những cột và dòng mà phiên bản mới cần.'] : []),
        ...(plan.locale ? [`Đổi ngôn ngữ bảng tính từ ${plan.locale} sang Việt Nam (vi_VN).`] : []),
        ...(plan.timeZone ? [`Đổi múi giờ bảng tính từ ${plan.timeZone} sang Asia/Ho_Chi_Minh.`] : []),
        ...(plan.daily === 'install'
          ? [
              'Cài lịch chạy hằng ngày bằng tài khoản của anh/chị: làm mới tổng hợp và gửi bản tin tuần.',
              ...(plan.keeper ? [`Lịch của ${plan.keeper} đã ngừng chạy nên được thay bằng lịch này.`] : []),
            ]
          : plan.keeper
            ? [`Giữ nguyên lịch chạy hằng ngày của ${plan.keeper}.`]
            : []),
      ]),
      ...(plan.foreign.length > 0 ? [`${foreignTabs(plan.foreign)}`] : []),
      'Tiếp tục?',
    ].join('\n\n'),

  copyQuestion:
    'Các trang đã có sẵn mà chưa có ai gửi bản tin từ bảng tính này; có thể đây là bản sao. Gửi bản tin hằng tuần từ bảng này bằng tài khoản của anh/chị? Chọn Không nếu bảng gốc vẫn đang gửi.',

  setupDone: (plan: SetupFacts, withoutAddress: readonly string[]): string =>
    [
      plan.build.length > 0
        ? `Đã dựng xong: ${plan.build.join(', ')}.`
        : plan.migrates && plan.foreign.length === 0
          ? 'Đã bổ sung cột và dòng mà phiên bản mới cần; nội dung đã nhập được giữ nguyên.'
          : 'Các trang đã đầy đủ, không có gì thay đổi.',
      ...(plan.foreign.length > 0 ? [foreignTabs(plan.foreign)] : []),
      ...(withoutAddress.length > 0
        ? [
            `Việc còn lại: nhập e-mail ở trang Danh bạ cho ${withoutAddress.length} đơn vị:\n${bullets(withoutAddress)}`,
          ]
        : []),
      ...(plan.daily === 'keep' && plan.keeper === null
        ? [`Chưa có ai gửi bản tin từ bảng tính này: đề nghị Văn phòng chọn ${KEEPER_PATH}.`]
        : []),
      ...(plan.build.length > 0
        ? [
            `Sau đó, ở ${MENU.title} ▸ ${MENU.admin.title}: chọn ${MENU.admin.review} để quyết định các điểm kế hoạch còn để ngỏ, rồi ${MENU.admin.rights} để khóa các cột của kế hoạch. Đối chiếu trang Ngày nghỉ với thông báo nghỉ Tết chính thức.`,
          ]
        : []),
    ].join('\n\n'),

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

function foreignTabs(foreign: readonly string[]): string {
  const names = foreign.map((name) => `«${name}»`).join(', ');
  return `Trang ${names} đã có nội dung khác, không phải của tiện ích, nên được giữ nguyên. Hãy đổi tên trang đó rồi chạy lại Thiết lập trang tính.`;
}

// What earlier versions wrote in Cấu hình and above the registers, by which it is known again; only migration reads this.
import type { Settings } from './settings.ts';

type BySetting = Partial<Readonly<Record<keyof Settings, string>>>;

/** Names that lines had before. */
export const FORMER_NAMES: BySetting = {
  escalationDays: 'Số ngày làm việc quá hạn thì báo lãnh đạo',
  silentDays: 'Số ngày lịch không chạy thì báo động',
};

/** Up to structure 4. */
export const FORMER_MEANINGS: BySetting = {
  digestWeekday:
    'Bản tin gửi vào buổi sáng ngày này; nếu hôm đó không chạy được thì gửi vào lần chạy kế tiếp trong tuần.',
  escalationDays:
    'Nhiệm vụ quá hạn nhiều hơn chừng này ngày làm việc thì nêu riêng ở đầu thư gửi lãnh đạo chỉ đạo.',
  silentDays:
    'Từ 1 đến 30. Quá chừng này ngày mà lịch hằng ngày không chạy thì ai cũng thấy cảnh báo và nhận việc gửi bản tin được.',
};

/** Up to structure 6. */
export const RANGELESS_MEANINGS: BySetting = {
  planYear: 'Năm của kế hoạch đang theo dõi; dùng khi thời hạn trong kế hoạch không ghi năm.',
  soonDays: 'Nhiệm vụ còn từ 1 đến chừng này ngày là tới hạn thì được coi là sắp đến hạn.',
  closingDay:
    'Số liệu tháng tính từ ngày liền sau ngày này của tháng trước đến hết ngày này (Điều 12 Nghị định 09/2019/NĐ-CP).',
};

/** The second line of both registers. */
export const NOT_YET = 'Trang dành cho các phiên bản sau; hiện chưa tự ghi.';

// What earlier versions wrote in Cấu hình and above the registers, by which it is known again; only migration reads this.
import type { Settings } from './settings.ts';

type BySetting = Partial<Readonly<Record<keyof Settings, string>>>;

/** Names that lines had before. */
export const FORMER_NAMES: BySetting = {
  escalationDays: 'Số ngày làm việc quá hạn thì báo lãnh đạo',
  silentDays: 'Số ngày lịch không chạy thì báo động',
};

export const FORMER_MEANINGS: BySetting = {
  digestWeekday:
    'Bản tin gửi vào buổi sáng ngày này; nếu hôm đó không chạy được thì gửi vào lần chạy kế tiếp trong tuần.',
  escalationDays:
    'Nhiệm vụ quá hạn nhiều hơn chừng này ngày làm việc thì nêu riêng ở đầu thư gửi lãnh đạo chỉ đạo.',
  silentDays:
    'Từ 1 đến 30. Quá chừng này ngày mà lịch hằng ngày không chạy thì ai cũng thấy cảnh báo và nhận việc gửi bản tin được.',
};

/** The second line of both registers. */
export const NOT_YET = 'Trang dành cho các phiên bản sau; hiện chưa tự ghi.';

// What each setting of Cấu hình does, in the words that stand beside it.
import type { Settings } from './settings.ts';

export const SETTING_MEANINGS: Readonly<Record<keyof Settings, string>> = {
  planYear: 'Năm của kế hoạch đang theo dõi; dùng khi thời hạn trong kế hoạch không ghi năm.',
  soonDays: 'Nhiệm vụ còn từ 1 đến chừng này ngày là tới hạn thì được coi là sắp đến hạn.',
  moveToWorkingDay:
    'Có hoặc Không. Vận dụng khoản 5 Điều 148 Bộ luật Dân sự 2015; hạn do luật định thì không dời.',
  closingDay:
    'Số liệu tháng tính từ ngày liền sau ngày này của tháng trước đến hết ngày này (Điều 12 Nghị định 09/2019/NĐ-CP).',
  digestWeekday:
    'Bản tin gửi vào buổi sáng ngày này; nếu hôm đó không chạy được thì gửi vào lần chạy kế tiếp trong tuần.',
};

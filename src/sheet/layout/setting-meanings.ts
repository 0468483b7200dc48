// What each setting of Cấu hình does, in the words that stand beside it.
import type { Settings } from './settings.ts';

export const SETTING_MEANINGS: Readonly<Record<keyof Settings, string>> = {
  planYear:
    'Từ 2000 đến 2100. Năm của kế hoạch đang theo dõi; dùng khi thời hạn trong kế hoạch không ghi năm.',
  soonDays: 'Từ 1 đến 60. Nhiệm vụ còn không quá số ngày này là tới hạn thì được coi là sắp đến hạn.',
  moveToWorkingDay:
    'Có hoặc Không. Vận dụng khoản 5 Điều 148 Bộ luật Dân sự 2015; hạn do luật định thì không dời.',
  closingDay:
    'Từ 1 đến 28. Số liệu tháng tính từ ngày liền sau ngày này của tháng trước đến hết ngày này (Điều 12 Nghị định 09/2019/NĐ-CP).',
  digestWeekday:
    'Thứ gửi bản tin trong tuần. Gặp ngày nghỉ hoặc hôm đó không chạy được thì gửi vào ngày làm việc kế tiếp trong tuần; cả tuần nghỉ thì không gửi.',
  digestHour:
    'Từ 0 đến 23, giờ Việt Nam; thư đi trong khoảng một giờ sau giờ này. Sửa xong, có hiệu lực từ sau lần chạy kế tiếp.',
  escalationDays:
    'Từ 0 đến 60. Nhiệm vụ quá hạn quá số ngày làm việc này thì nêu riêng ở đầu thư gửi lãnh đạo chỉ đạo.',
  silentDays:
    'Từ 1 đến 30. Lịch không chạy quá số ngày này thì ai mở bảng tính để sửa cũng thấy cảnh báo và nhận việc gửi bản tin được.',
  officeAccounts:
    'Các e-mail cách nhau bằng dấu phẩy. Chủ sở hữu bảng tính và người cài lịch hằng ngày luôn sửa được, không cần ghi. Sửa xong, chọn Quản trị ▸ Phân quyền ▸ Áp dụng.',
  lockByUnit:
    'Có hoặc Không. Có: ô nhập của mỗi dòng chỉ dành cho tài khoản ở cột Người được nhập liệu (trang Danh bạ) và Văn phòng. Sửa xong, chọn Quản trị ▸ Phân quyền ▸ Áp dụng.',
  logLines:
    'Từ 100 đến 20000. Mỗi ngày, các dòng cũ hơn được chuyển sang trang Nhật ký lưu trữ, không bị xóa.',
};

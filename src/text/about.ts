// The words of the dialog Giới thiệu.

export const ABOUT = {
  product: 'Theo dõi kế hoạch năm của phường',
  purpose:
    'Nhập kết quả, kiểm tra ô nhập, tô màu việc quá hạn, lập trang Tổng hợp và gửi bản tin tuần cho kế hoạch phát triển kinh tế - xã hội, quốc phòng - an ninh năm 2026.',
  version: 'Phiên bản',
  structure: 'Cấu trúc trang tính',
  owner: 'Tài khoản chạy lịch hằng ngày',
  since: 'Từ ngày',
  lastRefresh: 'Lần làm mới gần nhất',
  lastDigest: 'Bản tin gần nhất',
  none: 'chưa có',
  licence:
    'Giấy phép MIT. Dữ liệu chỉ nằm trong bảng tính này; tiện ích không gửi đi đâu ngoài thư đến các địa chỉ trong Danh bạ.',
} as const;

// The words of the sidebar's list and of what it tells about a row.

export const title = 'Cập nhật kế hoạch';
export const reload = 'Tải lại';
export const unit = 'Đơn vị';
export const chooseUnit = '— Chọn đơn vị —';
export const allUnits = 'Tất cả đơn vị';
export const openSelected = 'Mở dòng đang chọn';
export const noneSelected =
  'Chưa chọn dòng nào của Phụ lục I, Phụ lục II. Hãy bấm vào dòng cần cập nhật rồi bấm lại nút này.';
export const search = 'Tìm theo mã, tên, số văn bản';
export const filters = 'Lọc danh sách';
export const filter = {
  all: 'Tất cả',
  overdue: 'Quá hạn',
  soon: 'Sắp đến hạn',
  stale: 'Chưa cập nhật',
} as const;
export const staleSince = (day: string) => `Chưa có báo cáo từ ngày ${day}; không tính việc đã hoàn thành.`;
export const tasks = (n: number) => `Nhiệm vụ (${n})`;
export const indicators = (n: number) => `Chỉ tiêu (${n})`;
export const noRows = 'Đơn vị này không chủ trì dòng nào trong kế hoạch. Hãy chọn đơn vị khác.';
export const chooseFirst = 'Chọn đơn vị để xem nhiệm vụ và chỉ tiêu phải cập nhật.';
export const noneFound = (search: string) => `Không có dòng nào khớp với «${search}».`;
export const noneIn = {
  all: '',
  overdue: 'Không có nhiệm vụ nào quá hạn.',
  soon: 'Không có nhiệm vụ nào sắp đến hạn.',
  stale: 'Không còn dòng nào chưa cập nhật.',
} as const;
export const clearSearch = 'Xóa từ đang tìm';
export const clearFilter = 'Xem tất cả các dòng';
export const searchAll = 'Tìm ở tất cả đơn vị';
export const draft = 'Có nội dung chưa lưu';
export const noDeadline = 'Không có hạn';
export const due = (day: string) => `Hạn ${day}`;
export const saved = (code: string) => `Đã lưu ${code}.`;
export const takeOver = 'Nhận việc gửi bản tin';
export const takeNote =
  'Từ nay lịch chạy và bản tin gửi đi từ hộp thư của anh/chị. Đề nghị báo cho Văn phòng biết.';
export const confirmTake = 'Đồng ý nhận việc';
export const back = 'Thôi';
export const undo = 'Hoàn tác';
export const undone = (code: string) => `Đã trả lại nội dung trước đó của ${code}.`;

export const planWords = 'Nội dung trong kế hoạch';
export const printedDeadline = 'Thời hạn trong kế hoạch';
export const adjustedDeadline = 'Hạn điều chỉnh';
export const adjusted = (day: string, why: string) =>
  `${day}${why.trim() === '' ? '' : `, lý do: ${why.trim()}`}`;
export const countedDay = (day: string) => `tính đến ngày ${day}`;
export const leadUnit = 'Đơn vị chủ trì';
export const coordinating = 'Đơn vị phối hợp';
export const product = 'Kết quả/sản phẩm';
export const leader = 'Lãnh đạo chỉ đạo';
export const target = 'Kế hoạch năm';
export const comparison = 'So với kế hoạch';
export const responsible = 'Đơn vị chịu trách nhiệm';
export const ownerUnconfirmed = '⚑ Chưa xác nhận đơn vị chịu trách nhiệm';

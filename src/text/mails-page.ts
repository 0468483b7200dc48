// The words of the dialog "Bản tin tuần".

export const choose = 'Người nhận';
export const to = 'Gửi đến';
export const noAddress = 'chưa có e-mail ở trang Danh bạ, không gửi được';
export const subject = 'Tiêu đề';
export const html = 'Thư';
export const text = 'Văn bản thuần';
export const nothing = 'Tuần này không có việc cần báo nên sẽ không gửi.';
export const trial = 'Gửi thử cho tôi';
export const copy = 'Chép để gửi Zalo';
export const copied = 'Đã chép nội dung thư. Hãy dán vào Zalo hoặc nơi cần gửi.';
export const copyByHand = 'Trình duyệt không cho chép tự động. Nội dung đã được chọn sẵn, hãy nhấn Ctrl+C.';
export const send = (count: number) => `Gửi ngay ${count} thư…`;
export const noneDue = 'Không còn thư nào cần gửi trong tuần này.';
export const sendTitle = (count: number) => `Gửi ${count} thư đến:`;
export const sendNote =
  'Mỗi địa chỉ chỉ nhận một thư trong tuần, dù bấm nhiều lần hay lịch hằng ngày chạy thêm.';
export const confirmSend = 'Gửi';
export const cancel = 'Không gửi';
export const working = 'Đang thực hiện, xin chờ…';
export const onlyOffice =
  'Chỉ Văn phòng (tài khoản ghi ở Cấu hình, chủ sở hữu bảng tính hoặc người gửi bản tin) mới gửi được.';
export const unreachable = (names: readonly string[]) =>
  `Chưa có e-mail ở trang Danh bạ nên không gửi được: ${names.join('; ')}.`;
export const already = (count: number) => `Đã gửi trong tuần này: ${count} thư.`;
export const unknownTitle = 'Thư chưa rõ đã tới nơi';
export const unknownNote =
  'Lần gửi bị ngắt hoặc Google báo lỗi giữa chừng, nên tiện ích không tự gửi lại. Hãy hỏi người nhận rồi chọn.';
export const arrived = 'Đã nhận được';
export const again = 'Gửi lại';
export const takeOver = 'Nhận việc gửi bản tin';
export const confirmTake = 'Đồng ý nhận việc';
export const back = 'Thôi';
export const takeNote =
  'Từ nay lịch hằng ngày chạy và bản tin gửi đi bằng tài khoản của anh/chị; lịch của người cũ không gửi gì nữa.';
export const copyNote =
  'Hãy chắc chắn đây là bảng chính thức: nếu bảng gốc vẫn đang gửi thì các đơn vị sẽ nhận thư từ cả hai bảng.';
export const unsent = (name: string) => `${name} – không có việc cần báo`;

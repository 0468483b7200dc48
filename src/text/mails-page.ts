// The words of the dialog "Bản tin tuần".

export const choose = 'Người nhận';
export const to = 'Gửi đến';
export const noAddress = 'không gửi được, Danh bạ chưa có e-mail đúng';
export const subject = 'Tiêu đề';
export const text = 'Xem dạng chỉ có chữ';
export const nothing = 'Tuần này không có việc cần báo nên sẽ không gửi.';
export const nothingLeft = 'Thư của tuần này đã gửi; lúc này không còn việc cần báo.';
export const remade = 'Thư của tuần này đã gửi. Dưới đây là nội dung nếu lập lúc này.';
export const trial = 'Gửi thử cho tôi';
export const copy = 'Chép để gửi Zalo';
export const copied = 'Đã chép nội dung thư. Hãy dán vào Zalo hoặc nơi cần gửi.';
export const copyByHand = 'Trình duyệt không cho chép tự động. Nội dung đã được chọn sẵn, hãy nhấn Ctrl+C.';
export const send = (count: number) => `Gửi ngay ${count} thư…`;
export const sendTitle = (count: number) => `Gửi ${count} thư đến:`;
export const sendNote =
  'Mỗi địa chỉ chỉ nhận một thư trong tuần, dù bấm nhiều lần hay lịch hằng ngày chạy thêm.';
export const confirmSend = 'Gửi';
export const cancel = 'Không gửi';
export const working = 'Đang thực hiện, xin chờ…';
export const onlyOffice =
  'Chỉ Văn phòng (tài khoản ghi ở Cấu hình, chủ sở hữu bảng tính hoặc người gửi bản tin) mới gửi được.';
export const unreachable = (count: number) =>
  `${count} nơi chưa có e-mail ở trang Danh bạ nên không gửi được`;
/** Of this week's mails. */
export const standing = (sent: number, due: number) =>
  `Tuần này: đã gửi ${sent} thư, ${due > 0 ? `còn ${due} thư chưa gửi` : 'không còn thư nào chờ gửi'}.`;
export const unknownTitle = 'Thư chưa rõ đã tới nơi';
export const unknownNote =
  'Lần gửi bị ngắt hoặc Google báo lỗi giữa chừng, nên tiện ích không tự gửi lại. Hãy hỏi người nhận rồi chọn.';
export const arrived = 'Đã nhận được';
export const again = 'Gửi lại';
export const takeOver = 'Nhận việc gửi bản tin';
export const confirmTake = 'Đồng ý nhận việc';
export const taken = 'Đã nhận việc gửi bản tin.';
export const back = 'Thôi';
export const recipient = (name: string, state: string) => `${name} – ${state}`;

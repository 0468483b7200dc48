// The words around a mail's content: links, what a phone does with them, who wrote it.

export const OPEN_SHEET = 'Mở bảng tính';
export const UPDATE = 'Nhập kết quả';
export const HINT =
  'Bấm vào mã để mở đúng dòng; bấm «Nhập kết quả» để mở đúng các ô cần nhập, trên máy tính hay điện thoại.';
export const SIGNATURE = 'Thư tự động từ bảng theo dõi kế hoạch của phường; xin không trả lời thư này.';
export const CONTINUE_AT = 'Cập nhật tại';

/** Says on the first line of a trial whose mail it would have been. */
export function trialLine(name: string): string {
  return `THƯ THỬ – bản chính thức sẽ gửi cho ${name}.`;
}

export function trialSubject(subject: string): string {
  return `[Thử] ${subject}`;
}

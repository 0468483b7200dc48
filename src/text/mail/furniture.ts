// The words around a mail's content: links, what a phone does with them, who wrote it.

export const OPEN_SHEET = 'Mở bảng tính';
export const UPDATE = 'Nhập kết quả';
/** `fills`: whether there are rows to be filled. */
export function hint(fills: boolean): string {
  const update = fills ? ', bấm «Nhập kết quả» để mở các ô cần nhập, trên máy tính hay điện thoại' : '';
  return `Bấm vào mã để mở dòng${update}. Nếu bảng đã được sắp xếp lại sau khi gửi thư, hãy tìm theo tên nhiệm vụ, chỉ tiêu.`;
}

/** Above each part of a mail that has several, where there is no type to set it off. `number`: from 1. */
export function partHeading(number: number, title: string): string {
  return `PHẦN ${number}: ${title.toUpperCase()}`;
}

export const CONTINUE_AT = 'Xem và cập nhật tại';

/** `contact`: whom to ask. */
export function signature(contact: string): string {
  return `Thư tự động từ bảng theo dõi kế hoạch của phường. Cần trao đổi, xin liên hệ ${contact}.`;
}

/** Says on the first line of a trial whose mail it would have been. */
export function trialLine(name: string): string {
  return `THƯ THỬ – bản chính thức sẽ gửi cho ${name}.`;
}

export function trialSubject(subject: string): string {
  return `[Thử] ${subject}`;
}

// The words around taking over the daily job and its mails.
import type { Keeper } from '../contract/mails.ts';
import { SETTING_ROWS } from '../sheet/layout/settings.ts';
import { MENU, RIGHTS_PATH } from './menu.ts';

export const TAKE_NOTE =
  'Từ nay lịch hằng ngày chạy và bản tin gửi đi từ hộp thư của anh/chị, mang địa chỉ của anh/chị; lịch của người cũ không gửi gì nữa. Đề nghị báo cho Văn phòng biết.';
export const COPY_NOTE =
  'Hãy chắc chắn đây là bảng chính thức: nếu bảng gốc vẫn đang gửi thì các đơn vị sẽ nhận thư từ cả hai bảng.';

/** The protections name whoever sends. */
export const RIGHTS_NOTE = `Nếu bảng tính đã được phân quyền, hãy mở ${RIGHTS_PATH} rồi bấm «Áp dụng» để quyền sửa theo người gửi mới.`;

export function keeperQuestion({ life, text }: Keeper, email: string): string {
  const who = email === '' ? 'tài khoản của anh/chị' : email;
  const note = life === 'copy' || life === 'none' ? COPY_NOTE : TAKE_NOTE;
  return [text, note, `Nhận việc gửi bản tin bằng ${who}?`].join('\n\n');
}

export function keeperTaken({ text }: Keeper): string {
  const { title, sendNow } = MENU.mails;
  return [
    `Đã nhận việc gửi bản tin. ${text}`,
    `Thư chưa gửi của tuần này đi ở lần chạy kế tiếp, theo mục «${SETTING_ROWS.digestHour.name}» ở trang Cấu hình; muốn gửi ngay, chọn ${title} ▸ ${sendNow}.`,
  ].join('\n\n');
}

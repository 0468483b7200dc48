// The words around taking over the daily job and its mails.
import type { Keeper } from '../contract/mails.ts';
import { SETTING_ROWS } from '../sheet/layout/settings.ts';

export function keeperQuestion({ life, text }: Keeper, email: string): string {
  const who = email === '' ? 'tài khoản của anh/chị' : email;
  return [
    text,
    life === 'copy' || life === 'none'
      ? 'Hãy chắc chắn đây là bảng chính thức: nếu bảng gốc vẫn đang gửi thì các đơn vị sẽ nhận thư từ cả hai bảng.'
      : 'Từ nay lịch hằng ngày chạy và bản tin gửi đi bằng tài khoản của người nhận việc; lịch của người cũ không gửi gì nữa.',
    `Nhận việc gửi bản tin bằng ${who}?`,
  ].join('\n\n');
}

export function keeperTaken({ text }: Keeper): string {
  return `Đã nhận việc gửi bản tin. ${text}\n\nBản tin còn nợ của tuần này gửi ở lần chạy kế tiếp; giờ chạy theo mục «${SETTING_ROWS.digestHour.name}» ở trang Cấu hình. Muốn gửi ngay, chọn Bản tin tuần ▸ Gửi ngay.`;
}

// The line of Tổng hợp on whether the add-in is alive: daily job and mails.
import type { Life } from '../contract/life.ts';
import { formatDay, type IsoDate } from '../plan/day.ts';
import { KEEPER_PATH } from './menu.ts';

/** For the sidebar, where anybody can take the job over. */
export function silenceText(owner: string, lastRun: IsoDate | null): string {
  const since = lastRun ? ` từ sau ngày ${formatDay(lastRun)}` : '';
  return `Bản tin và đánh giá hằng ngày đã ngừng${since}: lịch của ${owner} không chạy nữa.`;
}

/** Days are blank before the first time. */
export interface Signs {
  readonly owner: { readonly email: string; readonly since: IsoDate } | null;
  readonly lastRun: IsoDate | null;
  readonly lastMails: IsoDate | '';
}

export function heartbeatText(life: Life, signs: Signs): string {
  const { owner, lastRun, lastMails } = signs;
  const when = (date: IsoDate | '' | null) => (date ? formatDay(date) : 'chưa có');
  const signsText = `lần chạy gần nhất: ${when(lastRun)}; bản tin gần nhất: ${when(lastMails)}`;
  switch (life) {
    case 'none':
      return `CHƯA CÓ AI GỬI BẢN TIN từ bảng tính này. Đề nghị Văn phòng chọn ${KEEPER_PATH}.`;
    case 'copy':
      return `ĐÂY LÀ BẢN SAO nên không gửi bản tin. Nếu dùng chính thức bảng này, chọn ${KEEPER_PATH}.`;
    case 'silent':
      return `TIỆN ÍCH KHÔNG TỰ CHẠY (người gửi: ${owner?.email}; ${signsText}). Đề nghị chọn ${KEEPER_PATH}.`;
    default:
      return `Lịch hằng ngày: ${owner?.email} (từ ${when(owner?.since ?? null)}); ${signsText}.`;
  }
}

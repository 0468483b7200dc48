// The line of Tổng hợp on whether the add-in is alive: daily job and mails.
import type { Life } from '../contract/life.ts';
import { formatDay, type IsoDate } from '../plan/day.ts';
import { KEEPER_PATH, MAILS_PATH } from './menu.ts';

/** Days are blank before the first time. */
export interface Signs {
  readonly owner: { readonly email: string; readonly since: IsoDate } | null;
  readonly lastRun: IsoDate | null;
  readonly lastMails: IsoDate | '';
  /** The day on which this week's mails should have left, where it is past and none has. */
  readonly missed: IsoDate | null;
}

/** With what to do about it. */
export function heartbeatText(life: Life, signs: Signs): string {
  const said = lifeText(life, signs);
  if (life === 'alive') {
    const { missed } = signs;
    return missed
      ? `BẢN TIN TUẦN NÀY CHƯA GỬI ĐƯỢC (lẽ ra gửi ngày ${formatDay(missed)}; xem ${MAILS_PATH}). ${said}`
      : said;
  }
  const who = life === 'none' ? 'Văn phòng ' : '';
  return `${said} Đề nghị ${who}chọn ${KEEPER_PATH}.`;
}

/** For whoever has chosen that already. */
export function lifeText(life: Life, { owner, lastRun, lastMails }: Signs): string {
  const when = (date: IsoDate | '' | null) => (date ? formatDay(date) : 'chưa có');
  const signs = `lần chạy gần nhất: ${when(lastRun)}; bản tin gần nhất: ${when(lastMails)}`;
  switch (life) {
    case 'none':
      return 'CHƯA CÓ AI GỬI BẢN TIN từ bảng tính này.';
    case 'copy':
      return 'ĐÂY LÀ BẢN SAO nên không gửi bản tin.';
    case 'silent':
      return `TIỆN ÍCH KHÔNG TỰ CHẠY (người gửi bản tin: ${owner?.email}; ${signs}).`;
    default:
      return `Tự chạy hằng ngày và gửi bản tin bằng tài khoản ${owner?.email} (từ ${when(owner?.since ?? null)}); ${signs}.`;
  }
}

/** For the sidebar, where anybody can take the job over. */
export function silenceText(owner: string, lastRun: IsoDate | null): string {
  const since = lastRun ? ` từ sau ngày ${formatDay(lastRun)}` : '';
  return `Bản tin và đánh giá hằng ngày đã ngừng${since}: lịch của ${owner} không chạy nữa.`;
}

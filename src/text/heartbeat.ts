// The line of Tổng hợp on whether the add-in is alive: daily job and mails.
import { formatDay, type IsoDate } from '../plan/day.ts';
import { SETUP_PATH } from './menu.ts';

/** `owner` has the daily job, '' where nobody has; days are blank before the first time. `silent`: none has run for days. */
export function heartbeatText(
  owner: string,
  lastRun: IsoDate | null,
  lastDigest: IsoDate | '',
  silent: boolean,
): string {
  const when = (date: IsoDate | '' | null) => (date ? formatDay(date) : 'chưa có');
  const [ran, sent] = [`lần chạy gần nhất: ${when(lastRun)}`, `bản tin gần nhất: ${when(lastDigest)}`];
  if (silent) return `TIỆN ÍCH KHÔNG TỰ CHẠY (${ran}; ${sent}). Đề nghị chọn ${SETUP_PATH}.`;
  return `Lịch hằng ngày: ${owner || 'chưa có'}; ${ran}; ${sent}.`;
}

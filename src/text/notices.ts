// The lines of "Việc Văn phòng cần xử lý": what, how many, which ones.

import { formatDay, type IsoDate } from '../plan/day.ts';
import { startOf } from '../plan/text.ts';
import { quoted } from '../sheet/layout/due-text.ts';
import type { OfficeNotice } from '../sheet/layout/summary.ts';
import type { SettingIssue } from '../sheet/read-settings.ts';
import { MAILS_PATH, REPAIR_PATH, REVIEW_PATH } from './menu.ts';

/** A cell and a mail stay readable: the first ones by name, the rest as a number. */
const NAMED = 20;

/** Characters of a wrong entry. */
const QUOTED = 40;

const list = (title: string, items: readonly string[]): OfficeNotice => ({
  title,
  count: items.length,
  detail:
    items.slice(0, NAMED).join('; ') +
    (items.length > NAMED ? `; … và ${items.length - NAMED} mục khác` : ''),
});

/** 2026-W07 → 07/2026. */
export function weekText(week: string): string {
  const [year = '', number = ''] = week.split('-W');
  return `${number}/${year}`;
}

interface Place {
  readonly tab: string;
  readonly row: number;
}

export const notice = {
  /** null: nobody has opened the review yet. */
  openPoints: (count: number | null): OfficeNotice => ({
    title: count === null ? 'Kế hoạch chưa được soát lần nào' : 'Điểm của kế hoạch cần Văn phòng quyết định',
    count: count ?? 1,
    detail: `xem ${REVIEW_PATH}`,
  }),
  withoutAddress: (names: readonly string[]) =>
    list('Đơn vị, lãnh đạo chưa có e-mail nhận bản tin (trang Danh bạ)', names),
  wrongAddresses: (wrong: readonly { readonly name: string; readonly text: string }[]) =>
    list(
      'Địa chỉ e-mail không hợp lệ (trang Danh bạ)',
      wrong.map(({ name, text }) => `${name}: «${startOf(text, 80)}»`),
    ),
  namelessContacts: (rows: readonly number[]) =>
    list(
      'Dòng của Danh bạ có e-mail mà chưa có tên nên không gửi được',
      rows.map((row) => `dòng ${row}`),
    ),
  unknownKinds: (rows: readonly { readonly row: number; readonly text: string }[]) =>
    list(
      'Loại ở trang Danh bạ không phải Đơn vị hay Lãnh đạo nên được coi là đơn vị',
      rows.map(({ row, text }) => `dòng ${row}: «${quoted(text, QUOTED)}»`),
    ),
  damagedLedger: (damaged: boolean) =>
    list(
      'Sổ gửi bản tin bị hỏng nên tuần này không gửi thư, để không ai nhận hai lần',
      damaged ? ['tuần sau tự gửi lại'] : [],
    ),
  missedDay: (day: IsoDate) =>
    list('Bản tin tuần này chưa gửi được thư nào', [`lẽ ra gửi ngày ${formatDay(day)}`]),
  /** yyyy-Www. */
  missedWeeks: (weeks: readonly string[]) => list('Các tuần không gửi được bản tin nào', weeks.map(weekText)),
  lostMails: (week: string, count: number, addresses: readonly string[]) => ({
    ...list(`Thư của tuần ${weekText(week)} chưa gửi được hoặc chưa rõ đã tới nơi`, addresses),
    count,
  }),
  unknownMails: (names: readonly string[]) =>
    list(`Bản tin tuần này chưa rõ đã tới nơi; hãy hỏi người nhận rồi chọn ${MAILS_PATH}`, names),
  waitingMails: (names: readonly string[]) =>
    list('Bản tin tuần này chưa gửi được, chờ lần chạy kế tiếp', names),
  wrongEntries: (rows: readonly (Place & { readonly code: string; readonly headers: readonly string[] })[]) =>
    list(
      'Dòng có ô nhập chưa đúng',
      rows.map((row) => `${row.code} (${row.tab}, dòng ${row.row}): ${row.headers.join(', ')}`),
    ),
  missingRows: (codes: readonly string[]) =>
    list(`Dòng của kế hoạch đã ban hành không còn trên trang (xem ${REPAIR_PATH})`, codes),
  mixedRows: (codes: readonly string[]) =>
    list(`Dòng mang nội dung của Mã khác, chưa nên nhập tiếp (xem ${REPAIR_PATH})`, codes),
  unexplained: (codes: readonly string[]) => list('Hạn điều chỉnh chưa ghi lý do', codes),
  rowsWithoutCode: (rows: readonly Place[]) =>
    list(
      'Dòng chưa có Mã nên chưa được theo dõi',
      rows.map((row) => `${row.tab} dòng ${row.row}`),
    ),
  doubledCodes: (codes: readonly string[]) => list('Mã bị trùng (dòng bị chép đôi)', codes),
  ownersUnconfirmed: (codes: readonly string[]) =>
    list('Chỉ tiêu chưa xác nhận đơn vị chịu trách nhiệm (xem ghi chú ở ô phân công)', codes),
  deadlinesNeeded: (codes: readonly string[]) =>
    list('Thời hạn không đọc được, cần Văn phòng nhập vào cột Hạn điều chỉnh', codes),
  unknownUnits: (texts: readonly string[]) =>
    list(
      'Tên đơn vị không có trong Danh bạ',
      texts.map((text) => quoted(text)),
    ),
  wrongLanguage: (languages: readonly string[]) =>
    list(
      `Ngôn ngữ của bảng tính đã đổi, ngày gõ vào ô có thể bị đảo ngày, tháng (xem ${REPAIR_PATH})`,
      languages,
    ),
  wrongSettings: (issues: readonly SettingIssue[]) =>
    list('Cấu hình cần sửa (cột Ý nghĩa cho biết cách ghi)', issues.map(settingText)),
  wrongHolidays: (rows: readonly { readonly row: number; readonly text: string }[]) =>
    list(
      'Ngày nghỉ không đọc được (trang Ngày nghỉ)',
      rows.map(({ row, text }) => `dòng ${row}: «${quoted(text, QUOTED)}»`),
    ),
};

function settingText(issue: SettingIssue): string {
  const { name } = issue;
  if (issue.code === 'settingDoubled')
    return `dòng ${issue.rows.join(', ')}: ${name} ghi nhiều lần, đang dùng dòng cuối`;
  const used = issue.fallback === '' ? 'đang để trống' : `đang dùng mặc định ${issue.fallback}`;
  return issue.code === 'settingMissing'
    ? `thiếu mục ${name}, ${used}`
    : `dòng ${issue.row}: ${name} «${quoted(issue.text, QUOTED)}», ${used}`;
}

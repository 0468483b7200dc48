// What "Kiểm tra cài đặt" says of each thing it looks at, and the list that setup ends with.
import type { Life } from '../contract/life.ts';
import type { Check, CheckCode, SetupCell } from '../contract/setup.ts';
import { formatDay, type IsoDate } from '../plan/day.ts';
import type { OfficeNotice } from '../sheet/layout/summary.ts';
import { foreignTabs } from './setup.ts';

const good = (code: CheckCode, text: string): Check => ({ code, state: 'good', text });
const open = (code: CheckCode, text: string): Check => ({ code, state: 'open', text });
const bad = (code: CheckCode, text: string): Check => ({ code, state: 'bad', text });

/** A list stays readable: the first ones by name, the rest as a number. */
const NAMED = 10;
const some = (items: readonly string[]) =>
  items.slice(0, NAMED).join(', ') + (items.length > NAMED ? ` và ${items.length - NAMED} mục khác` : '');

/** Of the person's own daily job. */
export const KEEPER_GONE =
  'Lịch chạy hằng ngày của anh/chị không còn (bị gỡ hoặc bị Google tắt). Hãy nhận lại việc gửi bản tin.';

export const check = {
  unfinished: open(
    'unfinished',
    'Lần thiết lập trước chưa xong; các bước đã làm và nội dung đã nhập vẫn còn.',
  ),
  tabs: (missing: readonly string[], foreign: readonly string[]): Check => {
    if (foreign.length > 0) return bad('tabs', foreignTabs(foreign));
    return missing.length > 0
      ? bad('tabs', `Chưa có trang ${some(missing)}.`)
      : good('tabs', 'Các trang của kế hoạch có đủ.');
  },
  /** Something keeps the plan from being read. */
  unreadable: (text: string) => bad('settings', text),
  /** `zones`: of the spreadsheet and of the script. */
  zone: (locale: string, zones: readonly string[], wantedLocale: string, wantedZone: string): Check => {
    const wrong = [
      ...(locale === wantedLocale ? [] : [`ngôn ngữ của bảng tính là ${locale}, cần ${wantedLocale}`]),
      ...(zones[0] === wantedZone ? [] : [`múi giờ của bảng tính là ${zones[0]}, cần ${wantedZone}`]),
      ...(zones[1] === wantedZone
        ? []
        : [`múi giờ của tập lệnh là ${zones[1]}, cần ${wantedZone} (nhờ người cài tiện ích sửa)`]),
    ];
    if (wrong.length === 0) return good('zone', 'Ngôn ngữ Việt Nam, múi giờ Hà Nội.');
    return bad('zone', `Ngày và số có thể bị đọc sai: ${wrong.join('; ')}.`);
  },
  keeper: (life: Life, text: string): Check => {
    if (life === 'alive') return good('keeper', text);
    return life === 'silent' ? bad('keeper', text) : open('keeper', text);
  },
  mails: (last: IsoDate | '', missed: IsoDate | null, next: string): Check => {
    const sent = last === '' ? 'Chưa gửi bản tin nào.' : `Bản tin gần nhất: ${formatDay(last)}.`;
    const said = [sent, next].filter((part) => part !== '').join(' ');
    return missed
      ? bad('mails', `Bản tin lẽ ra gửi ngày ${formatDay(missed)} mà chưa gửi được. ${said}`)
      : good('mails', said);
  },
  addresses: ({ count, detail }: OfficeNotice): Check =>
    count === 0
      ? good('addresses', 'Đơn vị, lãnh đạo nào cũng có e-mail nhận bản tin.')
      : open('addresses', `${count} đơn vị, lãnh đạo chưa có e-mail nhận bản tin: ${detail}.`),
  wrongAddresses: ({ detail }: OfficeNotice) =>
    bad('wrongAddresses', `Địa chỉ e-mail không đúng nên không gửi được: ${detail}.`),
  accounts: (accounts: readonly string[], wrong: readonly string[]): Check => {
    if (wrong.length > 0)
      return bad('accounts', `Tài khoản của Văn phòng không đúng địa chỉ e-mail: ${some(wrong)}.`);
    return accounts.length === 0
      ? good('accounts', 'Được sửa kế hoạch: chủ sở hữu bảng tính và người cài lịch hằng ngày.')
      : good('accounts', `Được sửa kế hoạch: ${some(accounts)}, chủ sở hữu bảng tính và người cài lịch.`);
  },
  rights: (standing: number, changes: number, mayChange: boolean): Check => {
    if (standing === 0)
      return open('rights', 'Chưa phân quyền: ai được sửa tệp đều sửa được cả kế hoạch in và Cấu hình.');
    if (mayChange && changes > 0)
      return open('rights', `Phân quyền không còn khớp với bảng tính: ${changes} vùng cần áp dụng lại.`);
    return good('rights', 'Đã phân quyền: kế hoạch, Danh bạ, Cấu hình, Ngày nghỉ được khóa cho Văn phòng.');
  },
  title: (lines: readonly string[]): Check =>
    lines.length === 0
      ? good('title', 'Số và ngày của kế hoạch đã ghi.')
      : open('title', `Số, ngày của kế hoạch còn để trống ở tiêu đề hai phụ lục: ${some(lines)}.`),
  review: (count: number): Check =>
    count === 0
      ? good('review', 'Kế hoạch đã được soát, không còn điểm nào để ngỏ.')
      : open('review', `Kế hoạch còn ${count} điểm để ngỏ cần Văn phòng quyết định.`),
  /** `at`: the first of them. */
  holidays: (days: readonly string[], at: SetupCell): Check => {
    if (days.length === 0) return good('holidays', 'Ngày nghỉ đã đối chiếu.');
    const text = `${days.length} ngày nghỉ chờ thông báo chính thức: ${some(days)}. Đối chiếu xong, xóa phần «đối chiếu…» trong tên ngày.`;
    return { ...open('holidays', text), at };
  },
  /** One line for each kind of what cannot be read; `at`: the first of them. */
  settings: ({ title, detail }: OfficeNotice, at: SetupCell): Check => ({
    ...bad('settings', `${title}: ${detail}.`),
    at,
  }),
  /** `wanted`: what this version builds. */
  version: (version: string, structure: number, wanted: number): Check => {
    const said = `Tiện ích phiên bản ${version}, cấu trúc trang tính ${structure}`;
    if (structure === wanted) return good('version', `${said}.`);
    return structure < wanted
      ? open(
          'version',
          `${said}, phiên bản này cần ${wanted}: chạy Thiết lập trang tính để bổ sung cột và dòng.`,
        )
      : bad('version', `${said} mới hơn phiên bản này (${wanted}): nhờ người cài tiện ích cập nhật.`);
  },
} as const;

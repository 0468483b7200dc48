// The words of "Thiết lập trang tính" and "Kiểm tra cài đặt".
import type { SetupIssue, SetupIssues } from '../contract/check-setup.ts';
import { type CheckCode, TAB_STEP } from '../contract/setup.ts';
import { SETTING_ROWS } from '../sheet/layout/settings.ts';
import { MENU } from './menu.ts';

/** Beside the menu, where the sheet was never set up. */
export const SETUP_INVITATION = `Bảng tính chưa được thiết lập. Chọn trình đơn ${MENU.title} ▸ ${MENU.admin.setUp} để dựng các trang của kế hoạch.`;

/** The same, where setup was left in the middle. */
export const SETUP_REMINDER = `Lần thiết lập trước chưa xong. Chọn trình đơn ${MENU.title} ▸ ${MENU.admin.setUp} để làm tiếp; nội dung đã nhập vẫn còn.`;

export const SETUP = {
  lost: 'Chưa nhận được trả lời của Google Trang tính. Hãy kiểm tra mạng rồi thử lại; bước nào đã làm xong thì không phải làm lại.',
  opening: 'Đang mở…',
  intro: (button: string) =>
    `Điền những gì đã biết; phần còn lại bổ sung sau cũng được. Chưa có gì thay đổi cho đến khi bấm «${button}».`,

  does: 'Sẽ làm gì',
  builds: (tabs: readonly string[]) => `Dựng các trang: ${tabs.join(', ')}.`,
  keeps: (tabs: readonly string[]) => `Giữ nguyên các trang đã có: ${tabs.join(', ')}.`,
  migrates: 'Bổ sung cho các trang đó những cột và dòng mà phiên bản mới cần.',
  locale: (before: string) => `Đổi ngôn ngữ bảng tính từ ${before} sang Việt Nam (vi_VN).`,
  timeZone: (before: string) => `Đổi múi giờ bảng tính từ ${before} sang Asia/Ho_Chi_Minh.`,
  rejudges: 'Đánh giá lại mọi dòng và lập lại trang Tổng hợp. Nội dung đã nhập được giữ nguyên.',
  notOffice:
    'Tài khoản đang dùng chỉ xem được các mục dưới đây: kế hoạch đã có và chỉ Văn phòng sửa được chúng.',

  installs: 'Cài lịch chạy hằng ngày: làm mới đánh giá, lập trang Tổng hợp, gửi bản tin tuần.',

  accounts: 'Văn phòng',
  accountsLabel: SETTING_ROWS.officeAccounts.name,
  accountsHint:
    'Các e-mail cách nhau bằng dấu phẩy. Chủ sở hữu bảng tính và người cài lịch luôn sửa được, không cần ghi.',
  addresses: 'E-mail nhận bản tin',
  addressesHint: 'Mỗi nơi nhận một thư mỗi tuần. Nhiều địa chỉ cách nhau bằng dấu phẩy.',
  units: 'Đơn vị',
  leaders: 'Lãnh đạo',
  mails: 'Bản tin tuần',
  weekday: SETTING_ROWS.digestWeekday.name,
  hour: SETTING_ROWS.digestHour.name,
  hourText: (hour: number) => `${hour}–${hour + 1} giờ`,
  /** Who sends. */
  sends: (me: string) =>
    `Lịch hằng ngày chạy và thư gửi đi từ tài khoản đang dùng${me === '' ? '' : ` (${me})`}.`,
  replaces: (keeper: string) => `Lịch của ${keeper} đã ngừng chạy nên được thay bằng lịch này.`,
  keepsJob: (keeper: string) => `Giữ nguyên lịch chạy hằng ngày của ${keeper}.`,
  nobody: 'Chưa có ai gửi bản tin từ bảng tính này; Văn phòng nhận việc ấy ở trình đơn Bản tin tuần.',
  copy: 'Các trang đã có sẵn mà chưa có ai gửi bản tin từ bảng tính này; có thể đây là bản sao. Nếu bảng gốc vẫn đang gửi thì để trống ô dưới đây.',
  takes: (me: string) => `Gửi bản tin hằng tuần từ bảng này bằng tài khoản ${me === '' ? 'đang dùng' : me}`,
  protection: 'Bảo vệ kế hoạch',
  protectionText: `Thiết lập chưa khóa ô nào. Làm xong, chọn «${MENU.admin.rights}» ở danh sách việc còn lại: phần kế hoạch in, Danh bạ, Cấu hình, Ngày nghỉ khóa cho Văn phòng; ô nhập của đơn vị vẫn để mở.`,

  start: 'Thiết lập',
  save: 'Lưu và kiểm tra',
  later: 'Để sau',
  close: 'Đóng',
  again: 'Thử lại',
  recalled: 'Đã điền lại nội dung nhập lần trước mà chưa lưu.',
  drop: 'Bỏ nội dung này',
  keepsForLater: 'Đang giữ lại nội dung đã nhập…',

  steps: 'Đang thiết lập',
  stepsLeft: 'Thiết lập chưa xong',
  stepsHint: 'Có thể đóng hộp này bất cứ lúc nào; mở lại thì làm tiếp từ bước đang dở.',
  stepsLeftHint: (me: string) =>
    `Các bước đã làm và nội dung đã nhập vẫn còn. Bấm «Tiếp tục» để làm nốt bằng tài khoản đang dùng${me === '' ? '' : ` (${me})`}.`,
  goOn: 'Tiếp tục',
  review: 'Xem lại nội dung đã nhập',
  stopped: (step: string) => `Dừng ở bước «${step}».`,
  stepOf: (done: number, all: number) => `Xong ${done} trên ${all} bước`,
  stepStates: { done: 'xong', running: 'đang làm', waiting: 'chờ' },

  finished: 'Đã thiết lập xong.',
  left: (n: number) => (n === 0 ? 'Không còn việc nào phải làm.' : `Còn ${n} việc nên làm:`),
  allGood: 'Đã ổn',
  recheck: 'Kiểm tra lại',
  setUp: MENU.admin.setUp,
  theirs: (names: readonly string[]) =>
    `Người khác vừa sửa ${names.map((name) => `«${name}»`).join(', ')} nên nội dung ở đó được giữ như người ấy ghi.`,
  states: { good: 'Ổn', open: 'Cần làm', bad: 'Có trục trặc' },
} as const;

export const CHECK_TITLES: Readonly<Record<CheckCode, string>> = {
  unfinished: MENU.admin.setUp,
  tabs: 'Các trang',
  zone: 'Ngôn ngữ, múi giờ',
  keeper: 'Lịch chạy hằng ngày',
  mails: MENU.mails.title,
  addresses: 'E-mail nhận bản tin',
  wrongAddresses: 'E-mail sai',
  accounts: 'Tài khoản của Văn phòng',
  rights: MENU.admin.rights,
  review: MENU.admin.review,
  title: 'Số, ngày của kế hoạch',
  holidays: 'Ngày nghỉ',
  settings: 'Cấu hình',
  version: 'Phiên bản',
};

/** What the button beside a check does. */
export const CHECK_BUTTONS = {
  finish: 'Làm tiếp',
  setUp: 'Mở Thiết lập',
  mails: 'Mở Bản tin tuần',
  addresses: 'Nhập e-mail',
  rights: 'Mở Phân quyền',
  review: 'Mở Soát kế hoạch',
  tab: (name: string) => `Mở trang ${name}`,
  repair: 'Mở Kiểm tra và sửa',
} as const;

const STEPS: Readonly<Record<string, string>> = {
  zone: 'Ngôn ngữ và múi giờ',
  structure: 'Bổ sung cột, dòng của phiên bản mới',
  answers: 'Ghi tài khoản, e-mail, lịch gửi vào Cấu hình và Danh bạ',
  job: 'Cài lịch chạy hằng ngày',
  figures: 'Đánh giá các dòng, lập trang Tổng hợp',
};

export function stepText(id: string): string {
  return id.startsWith(TAB_STEP) ? `Trang ${id.slice(TAB_STEP.length)}` : (STEPS[id] ?? id);
}

/** By place. */
export function setupIssueTexts(issues: SetupIssues): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(issues).map(([place, issue]) => [place, issueText(issue)]));
}

function issueText(issue: SetupIssue): string {
  if (issue.code === 'tooLong')
    return 'Nhập một lần nhiều địa chỉ quá. Hãy bỏ bớt rồi ghi phần còn lại ở trang Danh bạ.';
  const list = issue.addresses.map((text) => `«${text}»`).join(', ');
  return `${list} không phải là địa chỉ e-mail. Ví dụ đúng: vanphong@chuvanan.vn`;
}

export function setupIssues(count: number): string {
  return `Chưa bắt đầu: có ${count} ô cần sửa.`;
}

export function foreignTabs(foreign: readonly string[]): string {
  const names = foreign.map((name) => `«${name}»`).join(', ');
  return `Trang ${names} đã có nội dung khác, không phải của tiện ích, nên được giữ nguyên. Hãy đổi tên trang đó rồi chạy lại Thiết lập trang tính.`;
}

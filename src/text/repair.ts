// What the repair page says: what is wrong, what would be done about it, what has been done.
import { formatDay } from '../plan/day.ts';
import type { Remedy, Wrong } from '../sheet/structure/finding.ts';
import { shortened } from './review.ts';

type Sentences<T extends { readonly code: string }> = {
  readonly [C in T['code']]: (of: Extract<T, { readonly code: C }>, tab: string) => string;
};

const HISTORY = 'nhật ký phiên bản của Google Trang tính (Tệp ▸ Nhật ký phiên bản)';

const WRONG: Sentences<Wrong> = {
  tabMissing: (_, tab) => `Không có trang «${tab}».`,
  tabEmpty: (_, tab) => `Trang «${tab}» đang trống.`,
  tabForeign: (_, tab) => `Trang «${tab}» có nội dung nhưng không nhận ra được là trang của tiện ích.`,
  headerMissing: ({ header, hidden }) => `Thiếu cột ${hidden ? 'ẩn ' : ''}«${header}».`,
  headerDoubled: ({ header, kept }) => `Có hai cột cùng tên «${header}»; cột ${kept} giữ tên này.`,
  codeBlank: ({ name }) => `Dòng ${quoted(name)} chưa có Mã nên không được theo dõi.`,
  codeDoubled: ({ name, held, keeper }) =>
    `Mã ${held} đã là của dòng ${keeper}; dòng ${quoted(name)} cũng mang Mã này.`,
  rowCopied: ({ held, keeper }) =>
    `Dòng này chép y nguyên dòng ${keeper} (Mã ${held}), không có nội dung nhập riêng.`,
  codeChanged: ({ name, held }) => `Dòng ${quoted(name)} mang Mã ${held}, khác với Mã của kế hoạch.`,
  rowsMixed: ({ rows }) =>
    `Nội dung in là của Mã khác, thường do sắp xếp mà chỉ chọn một số cột, ${rowList(rows)}.`,
  rowGone: ({ held, name }) => `Dòng ${held} của kế hoạch, ${quoted(name)}, không còn trong trang.`,
  printGone: ({ header, rows }) => `Cột «${header}» để trống chỗ kế hoạch có in nội dung, ${rowList(rows)}.`,
  dayAsText: ({ header, text }) => `Ô «${header}» ghi ngày ở dạng chữ: «${shortened(text)}».`,
  formatsLost: ({ header, rows }) => `Cột «${header}» mất định dạng ô, ${rowList(rows)}.`,
  listLost: ({ header, rows }) =>
    `Cột «${header}» mất danh sách chọn hoặc quy tắc nhập ngày, ${rowList(rows)}.`,
  coloursTorn: () => 'Quy tắc tô màu không còn như tiện ích đã đặt, thường là do cắt dán.',
  zoneWrong: ({ locale, timeZone }) =>
    `Bảng tính đang đặt ${[
      ...(locale === '' ? [] : [`ngôn ngữ ${locale}`]),
      ...(timeZone === '' ? [] : [`múi giờ ${timeZone}`]),
    ].join(', ')}.`,
  scriptZoneWrong: ({ zone }) => `Tập lệnh của tiện ích đang chạy theo múi giờ ${zone}.`,
};

/** What a person must do where the page offers nothing. */
const ADVICE: Partial<Record<Wrong['code'], string>> = {
  tabForeign: `Nếu dòng tiêu đề vừa bị xóa hoặc sửa, hãy bấm Hoàn tác hoặc dùng ${HISTORY}. Nếu trang này là của đơn vị, hãy đổi tên trang rồi bấm «Kiểm tra lại» để dựng trang của tiện ích.`,
  rowsMixed: `Đừng nhập tiếp vào các dòng này. Hãy bấm Hoàn tác, hoặc dùng ${HISTORY} trở lại bản trước khi sắp xếp. Khi sắp xếp, chọn đủ mọi cột của bảng, kể cả cột ẩn.`,
  scriptZoneWrong:
    'Người cài đặt tiện ích mở Tiện ích mở rộng ▸ Apps Script ▸ Cài đặt dự án và đổi múi giờ thành Asia/Ho_Chi_Minh (GMT+07:00).',
};

const REMEDY: Sentences<Remedy> = {
  build: (_, tab) => `Dựng trang «${tab}» như khi thiết lập.`,
  renameTab: ({ from }, tab) => `Đổi tên trang «${from}», có đủ các cột này, thành «${tab}».`,
  renameHeader: ({ from, to, column }) =>
    from === ''
      ? `Ghi tiêu đề «${to}» vào cột ${column}, đang để trống tiêu đề; nội dung trong cột giữ nguyên.`
      : `Đổi tiêu đề «${shortened(from)}» (cột ${column}) thành «${to}»; nội dung trong cột giữ nguyên.`,
  addColumn: ({ header, column }) =>
    `Thêm cột trống «${header}» ở vị trí cột ${column}. Nội dung của cột đã xóa chỉ lấy lại được từ ${HISTORY}.`,
  giveCode: ({ given, printed }) =>
    printed
      ? `Ghi lại Mã ${given}: nội dung in của dòng khớp với kế hoạch.`
      : `Cấp Mã mới ${given}; nội dung khác của dòng giữ nguyên.`,
  paintRow: () => 'Tô nền cam để anh/chị tự xóa dòng này; tiện ích không xóa dòng nào.',
  putBack: ({ row }) =>
    `Chép lại nội dung in vào dòng ${row}, cuối bảng. Kết quả đơn vị đã nhập chỉ lấy lại được từ ${HISTORY}.`,
  fillPrint: () => 'Chép lại nội dung in vào các ô trống này.',
  makeDay: ({ text, day }) => `Đổi chữ «${shortened(text)}» thành ngày ${formatDay(day)}.`,
  dress: () => 'Đặt lại định dạng và quy tắc nhập của cả cột; nội dung các ô giữ nguyên.',
  mendColours: () => 'Đặt lại các quy tắc của tiện ích; quy tắc do người dùng tự đặt giữ nguyên.',
  setZone: () => 'Đặt lại ngôn ngữ Việt Nam (vi_VN), múi giờ Asia/Ho_Chi_Minh; nội dung các ô giữ nguyên.',
};

export function wrongText(wrong: Wrong, tab: string): string {
  const sentence = WRONG[wrong.code] as (of: Wrong, tab: string) => string;
  return sentence(wrong, tab);
}

export function remedyText(remedy: Remedy, tab: string): string {
  const sentence = REMEDY[remedy.code] as (of: Remedy, tab: string) => string;
  return sentence(remedy, tab);
}

/** What was wrong and what was done, in one line. */
export function doneText(wrong: Wrong, remedy: Remedy, tab: string): string {
  const [done = ''] = remedyText(remedy, tab).split(/[.;:] |\.$/);
  return `${tab === '' ? '' : `${tab}: `}${wrongText(wrong, tab)} → ${done}.`;
}

export function adviceText({ code }: Wrong): string {
  return ADVICE[code] ?? '';
}

export const REPAIR = {
  loading: 'Đang kiểm tra các trang…',
  working: (n: number) => `Đang sửa ${n} mục…`,
  refreshing: 'Đã sửa xong, đang đánh giá lại và lập lại trang Tổng hợp…',
  again: 'Kiểm tra lại',
  close: 'Đóng',
  mend: (n: number) => (n === 0 ? 'Sửa các mục đã chọn' : `Sửa các mục đã chọn (${n})`),
  found: (n: number) => `Có ${n} mục cần xem`,
  nothing: 'Các trang đúng cấu trúc, không có mục nào cần sửa.',
  intro:
    'Bỏ dấu chọn ở mục không muốn sửa. Tiện ích không xóa dòng, cột hay nội dung nào, và bỏ qua dòng vừa có người thay đổi.',
  whole: 'Cả bảng tính',
  cell: (cell: string) => (/^\d/.test(cell) ? `dòng ${cell}` : `ô ${cell}`),
  how: 'Cách xử lý',
  byHand: 'Việc cần tự làm',
  done: (n: number) => `Đã sửa ${n} mục:`,
  doneNone: 'Chưa sửa được mục nào.',
  left: (n: number) => `${n} mục chưa sửa được vì trang tính vừa thay đổi; xem lại trong danh sách dưới đây.`,
  notRefreshed: (why: string) => `Đã sửa nhưng chưa đánh giá lại được. ${why}`,
  clash: 'Có hai mục cùng sửa một cột hoặc một trang. Hãy bỏ chọn hoặc đổi cách xử lý ở một mục.',
  unsent:
    'Mất kết nối với Google Trang tính nên chưa rõ đã sửa đến đâu. Hãy bấm «Kiểm tra lại»: mục nào sửa rồi sẽ không còn trong danh sách.',
} as const;

/** Rows named one by one. */
const NAMED = 8;

function rowList(rows: readonly number[]): string {
  const named = rows.slice(0, NAMED).join(', ');
  return rows.length > NAMED ? `dòng ${named} và ${rows.length - NAMED} dòng khác` : `dòng ${named}`;
}

function quoted(name: string): string {
  return `«${shortened(name)}»`;
}

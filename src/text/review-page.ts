// What Soát kế hoạch says beside its findings: counts, places, fields, what is still missing in a field.
import type { Choice } from '../plan/review/finding.ts';
import { shortened } from './review.ts';

export type InputKind = NonNullable<Choice['input']>;

export type InputIssue =
  | { readonly code: 'missing'; readonly input: InputKind }
  | { readonly code: 'notADay'; readonly text: string }
  | { readonly code: 'farDay'; readonly text: string; readonly planYear: number }
  | { readonly code: 'notATarget'; readonly text: string }
  | { readonly code: 'unchanged' }
  | { readonly code: 'tooLong'; readonly length: number; readonly limit: number };

export const REVIEW = {
  loading: 'Đang tải…',
  reload: 'Tải lại',
  retry: 'Thử lại',
  saving: 'Đang lưu…',
  left: (n: number) => `Còn ${n} điểm cần quyết định`,
  nothingLeft: 'Kế hoạch không còn điểm nào cần quyết định.',
  intro:
    'Bấm vào chữ gạch chân để xem ô trong trang tính, rồi chọn một cách xử lý. Dòng nhỏ dưới nút cho biết trang tính thay đổi gì.',
  onlyOffice:
    'Chỉ tài khoản của Văn phòng HĐND và UBND (ghi ở trang Cấu hình) quyết định được các điểm này; tài khoản đang dùng chỉ xem.',
  answered: 'Đã ghi quyết định.',
  reopened: (isAsked: boolean) =>
    isAsked
      ? 'Đã mở lại điểm này.'
      : 'Đã bỏ quyết định. Nội dung đã ghi vào trang tính vẫn giữ nên điểm này không còn gì để hỏi; muốn quyết định lại, hãy trả ô đó về nội dung cũ (xem trang Nhật ký).',
  lost: 'Không kết nối được với Google Trang tính. Hãy thử lại.',
  unsent: 'Không kết nối được với Google Trang tính. Nội dung đã chọn vẫn còn ở đây; hãy bấm lại.',
  decided: (n: number) => `Đã quyết định (${n})`,
  reopen: 'Hỏi lại',
  reopenEffect:
    '«Hỏi lại» bỏ quyết định; nội dung đã ghi vào trang tính vẫn giữ. Điểm này trở lại danh sách cần quyết định, trừ khi nội dung đã ghi làm cho nó không còn gì để hỏi.',
  place: ({ tab, row, header }: { readonly tab: string; readonly row: number; readonly header: string }) =>
    `${tab}, dòng ${row}, ${header === '' ? 'phía trên bảng' : `cột ${header}`}`,
  morePlaces: (n: number) => `và ${n} dòng khác`,
  inBody: 'Phần nội dung của kế hoạch',
  inAppendix: 'Phụ lục',
  task: (code: string, name: string) => `${code}. ${shortened(name)}`,
  notChosen: '— Chưa chọn —',
  field: {
    day: 'Ngày (ngày/tháng/năm)',
    unit: 'Đơn vị',
    units: 'Các đơn vị',
    task: 'Nhiệm vụ',
    text: 'Nội dung',
  } satisfies Record<InputKind, string>,
  dayExample: '31/03/2026',
} as const;

const MISSING: { readonly [K in InputKind]: string } = {
  day: 'Hãy nhập ngày theo dạng ngày/tháng/năm, ví dụ 31/03/2026.',
  unit: 'Hãy chọn một đơn vị.',
  units: 'Hãy chọn ít nhất một đơn vị.',
  task: 'Hãy chọn một nhiệm vụ.',
  text: 'Hãy nhập nội dung.',
};

export function inputIssueText(issue: InputIssue): string {
  switch (issue.code) {
    case 'missing':
      return MISSING[issue.input];
    case 'notADay':
      return `«${shortened(issue.text)}» không phải là ngày. ${MISSING.day}`;
    case 'farDay':
      return `Ngày ${shortened(issue.text)} cách xa năm kế hoạch ${issue.planYear}. Hãy kiểm tra lại năm.`;
    case 'notATarget':
      return `«${shortened(issue.text)}» không đọc được thành mức kế hoạch. Hãy ghi theo một trong các dạng 95; 12,5-13; < 7; > 500; 11/12.`;
    case 'unchanged':
      return 'Nội dung chưa thay đổi so với trang tính. Hãy sửa rồi bấm lại.';
    case 'tooLong':
      return `Nội dung dài ${issue.length} ký tự, quá ${issue.limit} ký tự. Hãy rút gọn.`;
  }
}

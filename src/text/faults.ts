// What stopped an action and what to do about it, one sentence for each code.
import type { TableProblem } from '../sheet/table.ts';
import { KEEPER_PATH, REFRESH_PATH, REPAIR_PATH, SETUP_PATH } from './menu.ts';

/** Everything that a use case cannot go on from, with the figures its sentence needs. */
export type FaultCode =
  | TableProblem
  | { readonly code: 'foreignTab'; readonly tab: string }
  | { readonly code: 'busy' }
  | { readonly code: 'rowGone'; readonly row: string }
  | { readonly code: 'memoryDamaged'; readonly row: string }
  | { readonly code: 'doubledCode'; readonly row: string; readonly rows: readonly number[] }
  | { readonly code: 'badRequest' }
  | { readonly code: 'noOwnAddress' }
  | { readonly code: 'copiedSheet' }
  | { readonly code: 'mailGone' }
  | { readonly code: 'officeOnly' }
  | { readonly code: 'quotaSpent' }
  | { readonly code: 'ledgerDamaged' }
  | { readonly code: 'keeperAlive'; readonly owner: string }
  | { readonly code: 'seedsUnreadable' }
  | { readonly code: 'structureOlder' }
  | { readonly code: 'structureNewer' }
  | { readonly code: 'pointGone' }
  /** To change cells; without a tab: to do what was asked for. */
  | { readonly code: 'notAllowed'; readonly tab: string; readonly cell: string }
  | { readonly code: 'ruleRefuses'; readonly tab: string; readonly cell: string }
  | { readonly code: 'cellGone'; readonly tab: string; readonly cell: string };

type Sentences = { readonly [C in FaultCode['code']]: (fault: Extract<FaultCode, { code: C }>) => string };

const SENTENCES: Sentences = {
  tabMissing: ({ tab }) =>
    `Không tìm thấy trang «${tab}». Hãy chọn ${SETUP_PATH} để dựng lại; các trang khác được giữ nguyên.`,
  headersMissing: ({ tab, headers }) =>
    `Trang «${tab}» thiếu cột ${quoted(headers)}. Hãy bấm Hoàn tác hoặc gõ lại tên cột, hoặc chọn ${REPAIR_PATH}; chưa có ô nào bị thay đổi.`,
  headersDoubled: ({ tab, headers }) =>
    `Trang «${tab}» có hai cột cùng tên ${quoted(headers)}. Hãy đổi tên cột thừa, hoặc chọn ${REPAIR_PATH}; chưa có ô nào bị thay đổi.`,
  foreignTab: ({ tab }) =>
    `Trang «${tab}» có nội dung khác, không phải của tiện ích, nên được giữ nguyên. Hãy đổi tên trang đó rồi chọn ${SETUP_PATH}.`,
  busy: () => 'Đang có người khác chạy tiện ích trên bảng tính này. Hãy chờ khoảng một phút rồi làm lại.',
  rowGone: ({ row }) =>
    `Không tìm thấy dòng mang mã ${row}: có thể dòng đã bị xóa. Hãy quay về danh sách rồi bấm «Tải lại»; nội dung vừa nhập vẫn còn trên biểu mẫu để sao chép.`,
  memoryDamaged: ({ row }) =>
    `Ô ghi nhớ của dòng ${row} (cột ẩn Đã ghi nhận) đã bị sửa nên chưa lưu được số liệu. Hãy chọn ${REFRESH_PATH} rồi làm lại.`,
  doubledCode: ({ row, rows }) =>
    `Mã ${row} đang đứng ở hai dòng (dòng ${rows.join(' và ')}) nên chưa lưu. Hãy nhờ Văn phòng chọn ${REPAIR_PATH}; nội dung vừa nhập vẫn còn trên biểu mẫu.`,
  badRequest: () => 'Dữ liệu gửi lên không đúng dạng. Hãy đóng và mở lại bảng cập nhật.',
  noOwnAddress: () =>
    'Google không cho biết địa chỉ e-mail của tài khoản đang dùng nên không gửi thử được. Hãy dùng tài khoản đã cài đặt tiện ích.',
  cellGone: ({ tab, cell }) =>
    `Không tìm thấy «${cell}» ở trang «${tab}»: trang tính vừa được sửa. Hãy tải lại danh sách.`,
  notAllowed: ({ tab, cell }) =>
    `Tài khoản đang dùng không được ${tab ? `sửa ô ${cell} ở trang «${tab}»` : 'làm việc này'}. Hãy nhờ Văn phòng.`,
  ruleRefuses: ({ tab, cell }) =>
    `Ô ${cell} ở trang «${tab}» có quy tắc xác thực dữ liệu từ chối nội dung tiện ích ghi. Hãy nhờ Văn phòng chọn cột đó, mở Dữ liệu ▸ Xác thực dữ liệu, xóa quy tắc hoặc đổi sang chỉ cảnh báo rồi làm lại; nội dung đã nhập được giữ nguyên.`,
  pointGone: () => 'Điểm này không còn hoặc đã có người quyết định. Hãy bấm «Tải lại» để xem danh sách mới.',
  seedsUnreadable: () =>
    'Bộ cài đặt thiếu dữ liệu kế hoạch nên chưa dựng được trang nào. Hãy báo người quản trị cài lại tiện ích.',
  structureOlder: () =>
    `Bảng tính này do phiên bản trước của tiện ích dựng nên còn thiếu cột. Đề nghị Văn phòng chọn ${SETUP_PATH} để bổ sung ngay, hoặc chờ lần chạy hằng ngày kế tiếp; nội dung đã nhập được giữ nguyên.`,
  structureNewer: () =>
    'Bảng tính này đã được một phiên bản mới hơn của tiện ích sắp xếp lại, nên phiên bản đang cài không ghi gì vào đó; nội dung đã nhập được giữ nguyên. Hãy báo người quản trị cài phiên bản mới nhất.',
  copiedSheet: () =>
    `Bảng tính này chưa được thiết lập hoặc là một bản sao, nên bản tin không được gửi. Nếu đây là bảng chính thức, hãy chọn ${KEEPER_PATH}.`,
  mailGone: () => 'Thư này không còn trong danh sách: Danh bạ hoặc sổ gửi vừa được sửa. Hãy bấm «Tải lại».',
  officeOnly: () =>
    'Chỉ Văn phòng gửi được bản tin: tài khoản ghi ở Cấu hình, chủ sở hữu bảng tính hoặc người đang gửi bản tin.',
  quotaSpent: () =>
    'Tài khoản này đã hết hạn mức thư trong ngày của Google nên chưa gửi được. Hãy gửi lại vào ngày mai.',
  ledgerDamaged: () =>
    'Sổ gửi bản tin bị hỏng nên không biết tuần này ai đã nhận thư; để không ai nhận hai lần, tuần này không gửi nữa, tuần sau tự gửi lại.',
  keeperAlive: ({ owner }) =>
    `Bản tin vẫn chạy bình thường bằng tài khoản ${owner}. Chỉ Văn phòng mới đổi được người gửi khi lịch còn chạy.`,
};

export function faultText<C extends FaultCode['code']>(fault: Extract<FaultCode, { code: C }>): string {
  const sentence = SENTENCES[fault.code as C] as (of: typeof fault) => string;
  return sentence(fault);
}

/** For what nobody foresaw: the detail goes to the log, never to a person. */
export const UNFORESEEN =
  'Có trục trặc ngoài dự kiến nên thao tác chưa hoàn thành; dữ liệu đã nhập được giữ nguyên. Hãy làm lại sau ít phút; nếu vẫn lỗi, báo người quản trị bảng tính.';

/** For Google's mail to whoever owns the daily run; `code` is for the developer. */
export function runFailed(code: string): string {
  return `Tiện ích chạy chưa trọn (${code}); dữ liệu đã nhập được giữ nguyên, lần chạy sau tự làm tiếp. Nếu còn nhận thư này, hãy mở bảng tính rồi chọn ${REFRESH_PATH} để xem nguyên nhân.`;
}

/** Headers named one by one: where the whole row is gone, these tell which row it was. */
const NAMED = 6;

function quoted(headers: readonly string[]): string {
  const named = headers.slice(0, NAMED).map((header) => `«${header}»`);
  return named.join(', ') + (headers.length > NAMED ? ` và ${headers.length - NAMED} cột khác` : '');
}

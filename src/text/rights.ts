// What "Phân quyền" says: who may edit what, what would change, what Google cannot do.
import { DIRECTORY_TAB, SETTINGS_TAB, SUMMARY_TAB_NAME } from '../sheet/layout/registers.ts';
import { SETTING_ROWS } from '../sheet/layout/settings.ts';

const list = (items: readonly string[]) => items.join(', ');
const ACCOUNTS_SETTING = `mục «${SETTING_ROWS.officeAccounts.name}» ở trang «${SETTINGS_TAB.name}»`;
const LOCK_SETTING = `mục «${SETTING_ROWS.lockByUnit.name}» ở trang «${SETTINGS_TAB.name}»`;
const UNIT_ACCOUNTS = `cột «Người được nhập liệu» ở trang «${DIRECTORY_TAB.name}»`;

/** A1 notation as people say it. */
function placeName(place: string): string {
  const [first = '', last = first] = place.split(':');
  if (place === '') return 'cả trang';
  if (/^[A-Z]+$/.test(first)) return first === last ? `cột ${first}` : `cột ${first} đến ${last}`;
  if (/^\d+$/.test(first)) return `dòng ${first} đến ${last}`;
  return `ô ${place}`;
}

export const RIGHTS = {
  loading: 'Đang xem các vùng bảo vệ…',
  lost: 'Không kết nối được với Google Trang tính. Hãy thử lại.',
  lostWhileChanging:
    'Chưa nhận được trả lời của Google Trang tính nên chưa rõ đã xong hay chưa. Hãy bấm «Xem lại»; áp dụng lần nữa cũng không sao.',
  retry: 'Xem lại',
  apply: 'Áp dụng',
  remove: 'Gỡ phân quyền',
  close: 'Đóng',
  confirmRemove: (n: number) =>
    `Gỡ ${n} vùng bảo vệ của tiện ích? Sau đó ai được sửa tệp đều sửa được mọi ô, kể cả kế hoạch.`,
  confirmYes: 'Gỡ',
  confirmNo: 'Không gỡ',
  working: (n: number) => `Đang thay đổi ${n} vùng bảo vệ; có thể mất vài phút. Xin chờ, đừng đóng hộp này.`,
  applied: 'Đã áp dụng phân quyền như bảng dưới đây.',
  removed: 'Đã gỡ phân quyền của tiện ích. Vùng bảo vệ do người khác đặt được giữ nguyên.',
  movedMeanwhile:
    'Trang tính vừa thay đổi nên chưa áp dụng. Hãy xem lại các thay đổi dưới đây rồi bấm «Áp dụng» lần nữa.',
  refused: (n: number) =>
    `Google không cho thực hiện ${n} thay đổi dưới đây. Hãy nhờ chủ sở hữu bảng tính chạy Phân quyền.`,
  softened: (n: number) =>
    `Google không cho khóa ${n} vùng dưới đây nên chỉ nhắc trước khi sửa. Hãy kiểm tra các tài khoản, hoặc nhờ chủ sở hữu bảng tính chạy Phân quyền.`,
  notOffice: (me: string) =>
    `Tài khoản đang dùng (${me}) chỉ xem được. Được phân quyền: chủ sở hữu bảng tính, người cài lịch hằng ngày và các tài khoản ghi ở ${ACCOUNTS_SETTING}.`,

  who: 'Ai được sửa gì',
  part: 'Phần',
  people: 'Ai sửa được',
  manner: 'Cách giữ',
  plan: 'Kế hoạch, cột của Văn phòng và các dòng tiêu đề ở Phụ lục I, Phụ lục II',
  tabs: 'Cả trang Danh bạ, Cấu hình, Ngày nghỉ',
  machine: `Cột do tiện ích tính (tiêu đề xám); trang ${SUMMARY_TAB_NAME}, Số liệu tháng, Nhật ký`,
  update: 'Ô nhập của đơn vị (tiêu đề vàng)',
  office: (n: number) => `Văn phòng: ${n} tài khoản`,
  everyone: 'Mọi người được sửa tệp',
  byUnit: (kept: number, all: number) =>
    `Đơn vị của dòng và Văn phòng: ${kept} dòng. Mọi người được sửa tệp: ${all - kept} dòng`,
  closed: 'Khóa',
  warns: 'Google hỏi lại trước khi sửa; tiện ích vẫn ghi được',
  open: 'Để mở',
  closedByUnit: 'Khóa theo đơn vị',
  officeAccounts: 'Tài khoản của Văn phòng',
  reasons: { owner: 'chủ sở hữu bảng tính', keeper: 'người cài lịch hằng ngày', named: 'ghi ở Cấu hình' },
  units: 'Ô nhập theo đơn vị',
  unit: 'Đơn vị',
  rows: 'Số dòng',
  accounts: 'Tài khoản được nhập liệu',
  noAccount: 'Chưa có: dòng để mở',
  notByUnit: `Ô nhập đang để mở cho mọi người được sửa tệp. Muốn khóa theo đơn vị: ghi tài khoản ở ${UNIT_ACCOUNTS} rồi chọn «Có» ở ${LOCK_SETTING}.`,

  now: 'So với hiện nay',
  nothingChanges: 'Trang tính đang đúng như bảng trên, không có gì phải thay đổi.',
  adds: (n: number) => `Sẽ thêm ${n} vùng bảo vệ`,
  removes: (n: number) => `Sẽ bỏ ${n} vùng bảo vệ cũ của tiện ích`,
  stays: (n: number) => `Giữ nguyên ${n} vùng bảo vệ của tiện ích đã đúng`,
  others: (n: number) => `Giữ nguyên ${n} vùng bảo vệ do người khác đặt`,
  place: (tab: string, place: string) => `${tab}: ${placeName(place)}`,
  onlyWarns: 'nhắc trước khi sửa',
  untold: 'Google không cho tài khoản này biết ai sửa được',
  domain: 'cả tổ chức',
  called: (description: string) => (description === '' ? 'không tên' : `«${description}»`),

  limits: 'Google Trang tính cho đến đâu',
  limitLines: [
    'Quyền gắn với tài khoản Google, không gắn với chức danh; chủ sở hữu bảng tính luôn sửa được mọi ô.',
    'Chèn hoặc xóa dòng, cột thì vùng bảo vệ đi theo. Sắp xếp thì vùng khóa theo đơn vị không đi theo dòng: sắp xếp xong phải áp dụng lại.',
    'Trang tính đã khóa cột kế hoạch thì chỉ Văn phòng sắp xếp, chèn, xóa được dòng; đơn vị dùng chế độ xem bộ lọc.',
    'Phân quyền không chia sẻ tệp: người chưa được chia sẻ thì vẫn không mở được.',
    'Đổi người hoặc đổi cài đặt xong phải áp dụng lại.',
  ],
} as const;

interface Named {
  readonly accounts: readonly string[];
}

/** By code. */
export const RIGHTS_WARNINGS = {
  noneNamed: () =>
    `Chưa ghi tài khoản nào của Văn phòng: chỉ chủ sở hữu bảng tính và người cài lịch hằng ngày sửa được kế hoạch. Hãy ghi thêm ở ${ACCOUNTS_SETTING} nếu cần.`,
  wrongAccounts: ({ accounts }: Named) => `Không phải là địa chỉ e-mail nên được bỏ qua: ${list(accounts)}.`,
  notInFile: ({ accounts }: Named) =>
    `Chưa có tên trong danh sách người được sửa tệp: ${list(accounts)}. Phân quyền không thay cho chia sẻ; hãy bấm «Chia sẻ» của Google để mời với quyền chỉnh sửa.`,
  unitsWithoutAccount: ({ units }: { readonly units: readonly string[] }) =>
    `Chưa có tài khoản nào ở ${UNIT_ACCOUNTS} nên dòng của các đơn vị này để mở: ${list(units)}.`,
  tooManyParts: () =>
    'Các dòng xen kẽ nhau quá nhiều nên không khóa theo đơn vị được (Google chạy rất chậm). Hãy sắp xếp để dòng của cùng đơn vị đứng liền nhau rồi áp dụng lại.',
  tabsTaken: ({ tabs }: { readonly tabs: readonly string[] }) =>
    `Đã có người đặt bảo vệ cả trang ${list(tabs)}; tiện ích giữ nguyên nên không đặt quyền của mình ở đó. Muốn thay, người đó gỡ trong Dữ liệu ▸ Trang tính và dải ô được bảo vệ.`,
} as const;

// Cấu hình: the settings, their defaults and how a person's wording of each is read.
import { addressesIn } from '../addresses.ts';

export interface Settings {
  readonly planYear: number;
  /** Days before a deadline from which it counts as near. */
  readonly soonDays: number;
  readonly moveToWorkingDay: boolean;
  /** Last day of the data month, 1–28. */
  readonly closingDay: number;
  /** ISO weekday of the digest, 1 Monday … 7 Sunday. */
  readonly digestWeekday: number;
  /** Hour from which the daily job runs, 0–23. */
  readonly digestHour: number;
  /** Working days that a task may be overdue before its leader is asked to step in. */
  readonly escalationDays: number;
  /** Calendar days without a daily run after which anybody may take it over. */
  readonly silentDays: number;
  /** Lines that stay in Nhật ký. */
  readonly logLines: number;
  /** As typed, in small letters; the file's owner and whoever runs the daily job need not be named. */
  readonly officeAccounts: readonly string[];
  /** Whether update cells are kept for the accounts of the row's units. */
  readonly lockByUnit: boolean;
}

interface SettingRow<T> {
  readonly name: string;
  readonly initial: string;
  /** What the cell offers. */
  readonly options?: readonly string[];
  readonly read: (text: string) => T | null;
}

/** Monday first. */
export const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'] as const;

function integerBetween(low: number, high: number): (text: string) => number | null {
  return (text) => (/^\d+$/.test(text) && Number(text) >= low && Number(text) <= high ? Number(text) : null);
}

/** How a yes-or-no setting is switched off. */
export const NO = 'Không';

const YES_OR_NO = ['Có', NO];

function yesOrNo(text: string): boolean | null {
  if (/^(có|co|x|true)$/i.test(text)) return true;
  return /^(không|khong|false)$/i.test(text) ? false : null;
}

function weekday(text: string): number | null {
  const wanted = text.toLowerCase().replace(/\s+/g, ' ');
  const index = WEEKDAYS.findIndex((name) => name.toLowerCase() === wanted);
  return index < 0 ? null : index + 1;
}

export const SETTING_ROWS: {
  readonly [K in keyof Settings]: SettingRow<Settings[K]>;
} = {
  planYear: {
    name: 'Năm kế hoạch',
    initial: '2026',
    read: integerBetween(2000, 2100),
  },
  soonDays: {
    name: 'Số ngày báo sắp đến hạn',
    initial: '7',
    read: integerBetween(1, 60),
  },
  moveToWorkingDay: {
    name: 'Dời hạn rơi vào ngày nghỉ sang ngày làm việc kế tiếp',
    initial: 'Có',
    options: YES_OR_NO,
    read: yesOrNo,
  },
  closingDay: {
    name: 'Ngày chốt số liệu tháng',
    initial: '14',
    read: integerBetween(1, 28),
  },
  digestWeekday: {
    name: 'Thứ gửi bản tin tuần',
    initial: 'Thứ Hai',
    options: WEEKDAYS,
    read: weekday,
  },
  digestHour: {
    name: 'Giờ gửi bản tin',
    initial: '7',
    read: integerBetween(0, 23),
  },
  escalationDays: {
    name: 'Báo lãnh đạo khi quá hạn trên (ngày làm việc)',
    initial: '5',
    read: integerBetween(0, 60),
  },
  silentDays: {
    name: 'Cảnh báo khi lịch hằng ngày ngừng quá (ngày)',
    initial: '3',
    read: integerBetween(1, 30),
  },
  officeAccounts: {
    name: 'Tài khoản của Văn phòng được sửa kế hoạch',
    initial: '',
    read: (text) => addressesIn(text.toLowerCase()),
  },
  lockByUnit: {
    name: 'Khóa ô nhập theo đơn vị',
    initial: NO,
    options: YES_OR_NO,
    read: yesOrNo,
  },
  logLines: {
    name: 'Số dòng giữ lại ở trang Nhật ký',
    initial: '2000',
    read: integerBetween(100, 20_000),
  },
};

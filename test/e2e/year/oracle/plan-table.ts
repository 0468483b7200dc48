// The plan of 2026 once more, read off its two appendices by hand: what the oracle knows besides the history.
import type { Day } from './days.ts';

export const UNITS = {
  VP: 'Văn phòng HĐND và UBND',
  KT: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  VH: 'Phòng Văn hóa – Xã hội',
  HCC: 'Trung tâm Phục vụ hành chính công',
  SNC: 'Trung tâm Dịch vụ sự nghiệp công',
  QS: 'Ban chỉ huy Quân sự',
  CA: 'Công an phường',
} as const;
export type Unit = keyof typeof UNITS;
export const LEADERS = {
  CT: 'Nguyễn Văn Thưởng',
  HIEN: 'Nguyễn Tiến Hiện',
  HOA: 'Nguyễn Thị Hòa',
} as const;
export type Leader = keyof typeof LEADERS;

export interface TaskRow {
  readonly code: string;
  readonly lead: Unit;
  /** «Các phòng, ban, đơn vị» is every other unit; «có liên quan» names none. */
  readonly helps: 'all' | 'none' | Unit;
  readonly leader: Leader;
  readonly from: Day;
  /** As printed; '' for «Thường xuyên». */
  readonly due: Day | '';
}

const JANUARY = ['2026-01-01', '2026-01-31'] as const;
const FIRST_QUARTER = ['2026-01-01', '2026-03-31'] as const;
const YEAR = ['2026-01-01', '2026-12-31'] as const;
const ALWAYS = ['2026-01-01', ''] as const;

export const TASKS: readonly TaskRow[] = (
  [
    ['VP', 'all', 'CT', JANUARY],
    ['VP', 'all', 'CT', ['2026-10-01', '2026-12-31']],
    ['VP', 'all', 'HIEN', JANUARY],
    ['VP', 'all', 'HIEN', JANUARY],
    ['VP', 'all', 'HIEN', ['2026-03-01', '2026-03-31']],
    ['KT', 'none', 'CT', ALWAYS],
    ['KT', 'none', 'HIEN', JANUARY],
    ['KT', 'all', 'HIEN', FIRST_QUARTER],
    ['KT', 'none', 'HIEN', JANUARY],
    ['KT', 'none', 'HIEN', JANUARY],
    ['KT', 'none', 'HIEN', JANUARY],
    ['KT', 'none', 'HIEN', FIRST_QUARTER],
    ['KT', 'none', 'HIEN', YEAR],
    ['KT', 'none', 'HIEN', FIRST_QUARTER],
    ['KT', 'none', 'HIEN', ['2026-07-01', '2026-12-31']],
    ['VH', 'all', 'HOA', ['2026-01-01', '2026-03-15']],
    ['VH', 'all', 'HOA', YEAR],
    ['VH', 'all', 'HOA', YEAR],
    ['VH', 'all', 'HOA', ALWAYS],
    ['VH', 'all', 'HOA', ALWAYS],
    ['HCC', 'all', 'HOA', FIRST_QUARTER],
    ['QS', 'CA', 'CT', ['2026-07-01', '2026-09-30']],
  ] as const
).map(([lead, helps, leader, [from, due]], i) => ({
  code: `NV-${String(i + 1).padStart(2, '0')}`,
  ...{ lead, helps, leader, from, due },
}));

/** Election day stands by law, Sunday or not. */
export const BY_LAW = 'NV-16';

export interface IndicatorRow {
  readonly code: string;
  readonly units: readonly Unit[];
  readonly asks: '>=' | '>' | '<' | 'Đạt';
  readonly target: number;
  /** More than this is «Vượt»; of a whole, a bound and a word there is no more. */
  readonly top: number;
  /** `total`: since January. `whole`: 100 of 100 to be held, lost for good once it is broken. */
  readonly adds: 'latest' | 'total' | 'whole';
  readonly every: string;
}

const NO_TOP = Number.POSITIVE_INFINITY;
export const INDICATORS: readonly IndicatorRow[] = (
  [
    ['CT-01', ['KT'], '>=', 14, 14.5, 'latest', '6 tháng'],
    ['CT-01.1', ['KT'], '>=', 12.5, 13, 'latest', '6 tháng'],
    ['CT-01.2', ['KT'], '>=', 15.5, 15.5, 'latest', '6 tháng'],
    ['CT-01.3', ['KT'], '>=', 4.5, 4.5, 'latest', '6 tháng'],
    ['CT-02', ['KT'], '>=', 8, 8, 'latest', 'Tháng'],
    ['CT-03', ['KT'], '>=', 100, NO_TOP, 'total', 'Tháng'],
    ['CT-04', ['VH', 'SNC'], '<', 0.2, NO_TOP, 'latest', 'Năm'],
    ['CT-05', ['VH', 'SNC'], '>', 500, NO_TOP, 'total', 'Tháng'],
    ['CT-06', ['VH', 'SNC'], '<', 7, NO_TOP, 'latest', 'Năm'],
    ['CT-07', ['VH', 'SNC'], '>=', 90, 90, 'latest', 'Tháng'],
    ['CT-08', ['VH', 'SNC'], '>=', 30, 30, 'latest', 'Tháng'],
    ['CT-09', ['VH', 'SNC'], '>=', 300_000, 300_000, 'total', 'Tháng'],
    ['CT-10', ['VH', 'SNC'], '>=', 11, 11, 'latest', 'Năm'],
    ['CT-11', ['VH', 'SNC'], '>', 90, NO_TOP, 'latest', 'Năm'],
    ['CT-11.1', ['VH', 'SNC'], '>=', 100, NO_TOP, 'whole', 'Năm'],
    ['CT-12', ['HCC'], '>=', 100, NO_TOP, 'whole', 'Tháng'],
    ['CT-12.1', ['HCC'], '>=', 95, 95, 'latest', 'Tháng'],
    ['CT-13', ['QS'], '>=', 100, NO_TOP, 'latest', 'Một lần'],
    ['CT-14', ['CA'], 'Đạt', 0, NO_TOP, 'latest', 'Tháng'],
  ] as const
).map(([code, units, asks, target, top, adds, every]) => ({ code, units, asks, target, top, adds, every }));

/** Last day of the first period, after which a missing figure is missed. */
export const FIRST_CLOSE: Readonly<Record<string, Day>> = {
  Tháng: '2026-01-14',
  Quý: '2026-03-14',
  '6 tháng': '2026-06-14',
  Năm: '2026-12-31',
  'Một lần': '2026-12-31',
};

/** Weekdays on which the ward is closed (Bộ luật Lao động 2019, Điều 112, and the notice of Tết). */
export const HOLIDAYS: readonly Day[] = [
  '2026-01-01',
  '2026-02-16',
  '2026-02-17',
  '2026-02-18',
  '2026-02-19',
  '2026-02-20',
  '2026-04-27',
  '2026-04-30',
  '2026-05-01',
  '2026-09-01',
  '2026-09-02',
];

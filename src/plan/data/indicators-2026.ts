// Phụ lục I as the plan prints it (lines 179–198): nineteen rows, with what the print leaves to be read into them.
import type { Aggregate, Direction } from '../figures.ts';
import type { Cadence } from '../indicator.ts';
import { aggregateOf, ECONOMY_OWNER, possibleOwners, SOCIETY_OWNERS } from './indicator-traits-2026.ts';

/** A row of Phụ lục I. The printed strings are kept byte for byte, marks that belong to the print included. */
export interface PrintedIndicator {
  readonly code: string;
  /** Line of the plan's text. */
  readonly line: number;
  /** Blank where the print numbers only the row above. */
  readonly stt: string;
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  /** The print gives it once per block; here it stands on every row of the block. */
  readonly responsibleUnits: string;
  readonly cadence: Cadence;
  readonly aggregate: Aggregate;
  readonly direction: Direction;
  /** The office has yet to confirm which unit answers for the row. */
  readonly ownerUnconfirmed?: true;
}

type Row = readonly [
  code: string,
  line: number,
  stt: string,
  name: string,
  unit: string,
  target: string,
  cadence: Cadence,
  direction: Direction,
];

const ECONOMY: readonly Row[] = [
  ['CT-01', 180, '1', 'Tốc độ tăng trưởng GRDP. Trong đó:', '%', '14% - 14,5', 'halfYear', 'higher'],
  ['CT-01.1', 181, '', '- Công nghiệp, xây dựng', '%', '12,5-13', 'halfYear', 'higher'],
  ['CT-01.2', 182, '', '- Thương mại, dịch vụ', '%', '15,5', 'halfYear', 'higher'],
  ['CT-01.3', 183, '', '- Nông, lâm, thủy sản', '%', '4,5', 'halfYear', 'higher'],
  ['CT-02', 184, '2', 'Thu ngân sách nhà nước', '%', '8', 'month', 'higher'],
  ['CT-03', 185, '3', 'Giải ngân vốn đầu tư công', '%', '100', 'month', 'higher'],
];

const SOCIETY: readonly Row[] = [
  ['CT-04', 186, '4', 'Tỷ lệ hộ nghèo', '%', '< 0,2', 'year', 'lower'],
  ['CT-05', 187, '5', 'Giải quyết việc làm', 'Lao động', '>500', 'month', 'higher'],
  ['CT-06', 188, '6', 'Trẻ em suy dinh dưỡng', '%', '<7', 'year', 'lower'],
  ['CT-07', 189, '7', 'Người dân tham gia BHYT', '%', '90', 'month', 'higher'],
  ['CT-08', 190, '8', 'Người dân được quản lý sức khỏe điện tử', '%', '30', 'month', 'higher'],
  ['CT-09', 191, '9', 'Thu hút khách du lịch', 'Lượt người', '300.000', 'month', 'higher'],
  [
    'CT-10',
    192,
    '10',
    'Trường học giữ vững danh hiệu Trường đạt chuẩn Quốc gia',
    'Trường',
    '11/12',
    'year',
    'higher',
  ],
  ['CT-11', 193, '11', 'Gia đình văn hóa', '%', '>90', 'year', 'higher'],
  ['CT-11.1', 194, '', 'Tổ dân phố giữ vững danh hiệu văn hóa', '%', '100', 'year', 'higher'],
];

export const INDICATORS_2026: readonly PrintedIndicator[] = [
  ...block(ECONOMY_OWNER, ECONOMY),
  ...block(SOCIETY_OWNERS, SOCIETY),
  ...block('Trung tâm Phục vụ hành chính công; các phòng chuyên môn.', [
    ['CT-12', 195, '12', 'Giải quyết thủ tục hành chính đúng hạn', '%', '100', 'month', 'higher'],
    ['CT-12.1', 196, '', 'Hồ sơ trực tuyến', '%', '95', 'month', 'higher'],
  ]),
  ...block('Ban chỉ huy Quân sự', [['CT-13', 197, '13', 'Chỉ tiêu giao quân', '%', '100', 'once', 'higher']]),
  ...block('Công an phường', [
    ['CT-14', 198, '14', 'Giữ vững an ninh chính trị, trật tự an toàn xã hội', '', '', 'month', 'higher'],
  ]),
];

function block(responsibleUnits: string, rows: readonly Row[]): readonly PrintedIndicator[] {
  return rows.map(([code, line, stt, name, unit, target, cadence, direction]) => ({
    code,
    line,
    stt,
    name,
    unit,
    target,
    responsibleUnits,
    cadence,
    aggregate: aggregateOf(code),
    direction,
    ...(possibleOwners({ code, responsibleUnits }) ? { ownerUnconfirmed: true as const } : {}),
  }));
}

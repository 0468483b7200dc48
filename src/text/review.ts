// What Soát kế hoạch says of each finding: its heading, its sentence, and what leaving it as it stands means.
import { formatDay } from '../plan/day.ts';
import type { About } from '../plan/review/finding.ts';

type Sentences<T extends { readonly code: string }> = {
  readonly [C in T['code']]: (of: Extract<T, { readonly code: C }>, quote: string) => string;
};

/** In the order in which they are shown. */
export const GROUP_TITLES = {
  owners: 'Đơn vị chịu trách nhiệm',
  names: 'Tên lãnh đạo, tên đơn vị',
  deadlines: 'Thời hạn',
  targets: 'Mức kế hoạch năm',
  wording: 'Câu chữ của bản in',
  body: 'Phần nội dung khác phụ lục',
  unlisted: 'Đơn vị ghi chung',
  withoutTask: 'Chỉ tiêu chưa có nhiệm vụ',
} as const;

export type GroupName = keyof typeof GROUP_TITLES;

const FOUND: Sentences<About> = {
  ownerUnconfirmed: ({ row, tasks }) =>
    `${rowName(row)}: bản in gộp ô nên chưa rõ đơn vị nào chịu trách nhiệm${
      tasks.length > 0 ? `; nhiệm vụ cùng nội dung (${tasks.join(', ')}) do đơn vị khác chủ trì` : ''
    }.`,
  ownerDiffers: ({ row, tasks }) =>
    `${rowName(row)}: nhiệm vụ cùng nội dung (${tasks.join(', ')}) do đơn vị khác chủ trì, không phải đơn vị chịu trách nhiệm chỉ tiêu.`,
  spellings: ({ forms }) => `Tên một lãnh đạo được viết theo ${forms.length} cách khác nhau.`,
  unknownUnit: ({ text }) => `Danh bạ chưa có đơn vị «${shortened(text)}».`,
  groupUnlisted: ({ row }) => `${rowName(row)} ghi chung các đơn vị, chưa nêu tên từng đơn vị.`,
  foreignYear: ({ row, year, planYear }) =>
    `${rowName(row)} ghi năm ${year}, trong khi đây là kế hoạch năm ${planYear}.`,
  noTask: ({ row }) => `Phụ lục II chưa có nhiệm vụ nào để thực hiện chỉ tiêu ${numberOf(row)}.`,
  deadlineUnreadable: ({ row }, quote) =>
    quote.trim() === ''
      ? `${rowName(row)} chưa ghi thời hạn.`
      : `Thời hạn của nhiệm vụ ${numberOf(row)} không xác định được ngày.`,
  targetUnreadable: ({ row }, quote) =>
    quote.trim() === ''
      ? `${rowName(row)} chưa ghi mức kế hoạch năm.`
      : `Mức kế hoạch năm của chỉ tiêu ${numberOf(row)} không đọc được.`,
  deadlineMoved: ({ from, to, rows }) =>
    `Hạn ${formatDay(from)} của ${
      rows.length > 1 ? `${rows.length} nhiệm vụ` : `nhiệm vụ ${rows.join()}`
    } rơi vào ngày nghỉ nên đang tính đến ngày làm việc kế tiếp, ${formatDay(to)}.`,
  deadlineFixed: ({ row, due, printedDue, source }) =>
    `${rowName(row)} đang tính theo ngày cố định ${formatDay(due)} (${source}); thời hạn của bản in đến hết ngày ${formatDay(printedDue)}.`,
  titleBlank: () => 'Dòng tiêu đề còn để trống số hoặc ngày của kế hoạch.',
  titleUnnumbered: ({ title }) =>
    `Tiêu đề không ghi là phụ lục số mấy; ghi đủ là «${shortened(title, 120)}».`,
  bodyDiffers: ({ row }) => `${rowName(row)}: phần nội dung của kế hoạch ghi khác phụ lục.`,
};

const KEPT: Sentences<About> = {
  ownerUnconfirmed: () => 'Giữ đơn vị đang ghi',
  ownerDiffers: () => 'Giữ phân công đang ghi',
  spellings: () => 'Là những người khác nhau, giữ nguyên',
  unknownUnit: () => 'Giữ nguyên, không thêm vào Danh bạ',
  groupUnlisted: () => 'Giữ cách ghi chung',
  foreignYear: ({ year }) => `Năm ${year} là đúng`,
  noTask: () => 'Không cần nhiệm vụ riêng',
  deadlineUnreadable: () => 'Chưa đặt hạn',
  targetUnreadable: () => 'Giữ nguyên cách ghi',
  deadlineMoved: ({ to }) => `Đồng ý dời đến ${formatDay(to)}`,
  deadlineFixed: ({ due }) => `Theo ngày cố định ${formatDay(due)}`,
  titleBlank: () => 'Để trống như bản in',
  titleUnnumbered: () => 'Giữ tiêu đề như bản in',
  bodyDiffers: () => 'Theo phụ lục',
};

export function foundText(about: About, quote: string): string {
  const sentence = FOUND[about.code] as (of: About, quote: string) => string;
  return sentence(about, quote);
}

export function keptText(about: About): string {
  const sentence = KEPT[about.code] as (of: About, quote: string) => string;
  return sentence(about, '');
}

/** Kinds that have a heading to themselves, which says what is found: the row's name is enough beneath it. */
const TOLD_BY_HEADING: readonly About['code'][] = ['bodyDiffers', 'groupUnlisted', 'noTask'];

/** A finding in one line, where many of its kind stand together; `name` is the row's. */
export function lineText(about: About, name: string): string {
  return 'row' in about && TOLD_BY_HEADING.includes(about.code) && name.trim() !== ''
    ? `${about.row}. ${shortened(name.replace(/^- /, ''), 56)}`
    : foundText(about, name);
}

/** Cut between words; the cell keeps everything. */
export function shortened(text: string, length = 70): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  return clean.length <= length ? clean : `${clean.slice(0, length).replace(/[\s,;.–-]*\s\S*$/, '')}…`;
}

function rowName(code: string): string {
  const kind = code.startsWith('CT') ? 'Chỉ tiêu' : code.startsWith('NV') ? 'Nhiệm vụ' : 'Dòng';
  // People know rows by their printed number; the Mã stands in a hidden column.
  return `${kind} ${numberOf(code)}`;
}

/** NV-09 → "9 (NV-09)". */
function numberOf(code: string): string {
  const number = code.replace(/^\D+0*/, '');
  return /^\d/.test(number) ? `${number} (${code})` : code;
}

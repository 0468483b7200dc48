// What officers type, right and wrong, each with what it means: the oracle need not read a single text.
import type { Chance } from './chance.ts';
import { DOCUMENT, DONE_ON, LINK, PERIOD, PROGRESS, PUT_OFF, RESULT, STATE } from './oracle/columns.ts';
import { type Day, dataMonthOf, plus, printed } from './oracle/days.ts';
import { INDICATORS, type IndicatorRow } from './oracle/plan-table.ts';

/** Text and meaning; null: it says nothing right. */
export type Word = readonly [text: string, means: string | null];

const STATES: readonly Word[] = [
  ['Hoàn thành', 'Hoàn thành'],
  ['hoàn  thành', 'Hoàn thành'],
  ['Hoàn thành'.normalize('NFD'), 'Hoàn thành'],
  ['Đang thực hiện', 'Đang thực hiện'],
  ['Đang thực hiện', 'Đang thực hiện'],
  ['ĐANG THỰC HIỆN ', 'Đang thực hiện'],
  ['Chưa thực hiện', 'Chưa thực hiện'],
  ['Tạm dừng', 'Tạm dừng'],
];
const WRONG_STATES = ['xong rồi', 'Đã xong', '70%', 'Hoan thanh'];
const PERCENTS = ['10', '25', '40%', '62,5', '80', '100', '100%'];
const WRONG_PERCENTS = ['150', '150%', '-5', 'gần xong', 'một nửa', '1/2'];
const WRONG_DAYS = ['hôm qua', '32/01/2026', '30/02/2026', 'cuối tháng'];
const DOCUMENTS = ['12/KH-UBND', 'Số 5/QĐ-UBND', '11/12', '=3/BC', 'Kế hoạch'.normalize('NFD')];
const LINKS = ['https://chuvanan.vn/vb/12', 'http://docs.chuvanan.vn/a?b=1&c=<2>'];
const WRONG_LINKS = ['xem trong thư', 'chuvanan.vn/vb/12', 'http://vanban'];
const REMARKS = [
  'Chờ cấp vốn',
  'Thiếu người 👍🏽',
  'Vướng mặt bằng'.normalize('NFD'),
  '=SUM(A1)',
  '- chưa có',
];
const WRONG_PERIODS = ['13/2026', 'quý I', '03/2025', 'tháng trước'];
const WRONG_RESULTS = ['khoảng 90', 'chưa tổng hợp', 'x'];

/** A word for the cell; every sixth is wrong unless `wrong` says. */
export function word(column: string, code: string, day: Day, chance: Chance, wrong = chance.oneIn(6)): Word {
  const same = (texts: readonly string[]): Word => asIs(chance.of(texts));
  const bad = (texts: readonly string[]): Word => [chance.of(texts), null];
  switch (column) {
    case STATE:
      return wrong ? bad(WRONG_STATES) : chance.of(STATES);
    case PROGRESS:
      return wrong ? bad(WRONG_PERCENTS) : same(PERCENTS);
    case DONE_ON:
      if (!wrong) return dayWord(plus(day, -chance.below(12)), chance);
      return chance.oneIn(2) ? bad(WRONG_DAYS) : dayWord(chance.of([plus(day, 3), '2062-03-31']), chance);
    case PUT_OFF:
      if (!wrong) return dayWord(plus(day, 5 + chance.below(60)), chance);
      return chance.oneIn(2) ? bad(WRONG_DAYS) : dayWord('2062-03-31', chance);
    case DOCUMENT:
      return same(DOCUMENTS);
    case LINK:
      return wrong ? bad(WRONG_LINKS) : same(LINKS);
    case PERIOD:
      return periodWord(day, chance, wrong);
    case RESULT:
      return wrong ? bad(WRONG_RESULTS) : resultWord(code, dataMonthOf(day), chance);
    default:
      return same(REMARKS);
  }
}

export function periodOf(month: string, chance: Chance): Word {
  const [year = '', number = ''] = month.split('-');
  const short = String(Number(number));
  return [
    chance.of([
      `${number}/${year}`,
      `${short}/${year}`,
      `T${short}/${year}`,
      `Tháng ${number}/${year}`,
      `tháng ${short} năm ${year}`,
    ]),
    month,
  ];
}

/** The month that runs or the one before; the plan's year has no others. */
export function recentMonth(day: Day, chance: Chance): string {
  const runs = dataMonthOf(day) > '2026-12' ? '2026-12' : dataMonthOf(day);
  const before = plus(`${runs}-01`, -1).slice(0, 7);
  return before.startsWith('2026') && chance.oneIn(2) ? before : runs;
}

function periodWord(day: Day, chance: Chance, wrong: boolean): Word {
  if (!wrong) return periodOf(recentMonth(day, chance), chance);
  const next = plus(`${dataMonthOf(day)}-28`, 7).slice(0, 7);
  return next.startsWith('2026') && chance.oneIn(2)
    ? periodOf(next, chance)
    : [chance.of(WRONG_PERIODS), null];
}

/** Near the target; of a running total, near the part of it that the month asks for. */
export function resultWord(code: string, month: string, chance: Chance): Word {
  const row = INDICATORS.find((one) => one.code === code);
  if (!row) throw new Error(`no indicator ${code}`);
  if (row.asks === 'Đạt') {
    return chance.of<Word>([
      ['Đạt', 'Đạt'],
      ['giữ vững', 'Đạt'],
      ['Đạt – không có vụ việc', 'Đạt'],
      ['Chưa đạt', 'Chưa đạt'],
      ['Vượt', 'Vượt'],
    ]);
  }
  if (code === 'CT-10') {
    return chance.of<Word>([
      ['11/12', '11'],
      ['12 / 12', '12'],
      ['10/12', '10'],
      ['11', '11'],
      ['11/13', '11'],
      ['13/12', null],
    ]);
  }
  return numberWord(row, month, chance);
}

function numberWord({ code, target, adds }: IndicatorRow, month: string, chance: Chance): Word {
  const isCount = code === 'CT-05' || code === 'CT-09';
  const fine = target < 1 ? 100 : 10;
  const part = adds === 'total' ? Number(month.slice(5)) / 12 : 1;
  const wanted = target * part * chance.of([0.8, 0.95, 1, 1, 1.1]);
  const value = isCount ? Math.round(wanted) : Math.round(Math.min(wanted, 100) * fine) / fine;
  const plain = String(value).replace('.', ',');
  if (isCount && chance.oneIn(8)) return [`${plain}%`, null];
  if (isCount) {
    const parted = (mark: string) => plain.replace(/\B(?=(\d{3})+$)/g, mark);
    return [chance.of([plain, parted('.'), parted(' ')]), String(value)];
  }
  return [chance.of([plain, plain, `${plain}%`, String(value)]), String(value)];
}

function dayWord(day: Day, chance: Chance): Word {
  const short = printed(day).replace(/^0|\/0/g, (zero) => zero.replace('0', ''));
  return [chance.of([printed(day), short]), day];
}

function asIs(text: string): Word {
  return [text, text];
}

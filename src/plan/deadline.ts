// The deadline of a task as the plan prints it, read into days.
import { dayOf, endOfMonth, type IsoDate } from './day.ts';
import { foldDiacritics } from './text.ts';

export type Deadline =
  | {
      readonly kind: 'dated';
      /** First day of the window the print names; 1 January where it names only an end. */
      readonly start: IsoDate;
      /** Last day, as written: not yet moved to a working day. */
      readonly due: IsoDate;
      /** Every end that the print names, in order; the last is `due`. */
      readonly milestones: readonly IsoDate[];
    }
  /** No end; something is to be reported every month or quarter. */
  | { readonly kind: 'ongoing'; readonly cadence: 'month' | 'quarter' }
  | { readonly kind: 'unreadable'; readonly text: string };

interface Span {
  readonly start: IsoDate;
  readonly due: IsoDate;
}

const ROMAN = ['i', 'ii', 'iii', 'iv'];
const UNTIL = /^(?:hoan thanh |xong )?(?:(?:truoc|den|cham nhat|muon nhat|trong)(?: het)? )?(?:ngay )?/;
/** A beginning alone ("từ tháng 3") names no end. */
const WITHIN = /^(?:hoan thanh |xong )?(?:trong |den het |het |tu (?=.* den ))?/;
const WHOLE_YEAR =
  /^(?:hoan thanh |xong )?(?:(?:trong |ca |den |het )+nam|(?:trong |ca |den |het )*nam (\d{4})|(\d{4}))$/;
const PART_OF_YEAR = /^(\d{1,2}|ba|sau|chin) thang (dau|cuoi) nam(?:[ /]*(\d{4}))?$/;
const NUMBERED = /^(thang|quy|qui|t|q|(?=\d)) ?(.*?)(?:(?:,? nam |\/| \/ ?)(\d{4}))?$/;
const ONGOING =
  /^(thuong xuyen)?[ ,;-]*(?:dinh ky )?(?:(?:hang|moi) (thang|quy|qui))?[ ,;]*(?:(?:trong |ca )*nam(?: \d{4})?)?$/;

/**
 * Reads what the plan prints (L205–235): Tháng 1 năm 2026 · Tháng 01/2026 · Quý I năm 2026 · Quý III, quý IV năm 2026 ·
 * Năm 2026 · Thường xuyên; and what other plans print: trước ngày 15/3/2026 (the 15th itself still counts) · 30/6/2026 ·
 * 6 tháng đầu năm · hằng tháng, hàng tháng · hằng quý · Quý II/2026 · T3/2026 · cả năm. Case, marks and missing marks do
 * not matter; a missing year is the plan's. Anything else, blank included, is unreadable: nothing is ongoing by default.
 */
export function parseDeadline(text: string, planYear: number): Deadline {
  const said = foldDiacritics(text)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[ .;,]+$/, '');
  const cadence = ongoingCadence(said);
  if (cadence) return { kind: 'ongoing', cadence };
  const spans =
    dayOfText(said, planYear) ??
    wholeYear(said, planYear) ??
    spansOfText(said.replace(WITHIN, ''), planYear) ??
    [];
  const [first, last] = [spans[0], spans[spans.length - 1]];
  if (!first || !last) return { kind: 'unreadable', text };
  return { kind: 'dated', start: first.start, due: last.due, milestones: spans.map(({ due }) => due) };
}

function ongoingCadence(said: string): 'month' | 'quarter' | null {
  const found = ONGOING.exec(said);
  if (!found || (!found[1] && !found[2])) return null;
  return found[2] === undefined || found[2] === 'thang' ? 'month' : 'quarter';
}

function dayOfText(said: string, planYear: number): readonly Span[] | null {
  const text = said.replace(UNTIL, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})(\/|-|\.| thang )(\d{1,2})(?:(?:\2|,? nam )(\d{4}|\d{2}))?$/.exec(text);
  const [, year, month, day] = iso ?? [null, local?.[4], local?.[3], local?.[1]];
  const due = dayOf(yearNumber(year, planYear), Number(month), Number(day));
  const start = due && dayOf(Math.min(planYear, yearNumber(year, planYear)), 1, 1);
  return due && start ? [{ start, due }] : null;
}

function wholeYear(said: string, planYear: number): readonly Span[] | null {
  const whole = WHOLE_YEAR.exec(said);
  return whole && spansOfMonths([1], 12, yearNumber(whole[1] ?? whole[2], planYear));
}

/** Months, quarters or parts of the year: "quy iii, quy iv nam 2026", "6 thang dau nam", "tu thang 1 den thang 3/2026". */
function spansOfText(text: string, planYear: number): readonly Span[] | null {
  const part = PART_OF_YEAR.exec(text);
  if (part) return partOfYear(part[1] ?? '', part[2] === 'dau', yearNumber(part[3], planYear));
  const match = NUMBERED.exec(text);
  if (!match || (match[1] === '' && match[3] === undefined)) return null;
  const isQuarter = match[1]?.startsWith('q') === true;
  const listed = (match[2] ?? '').split(/ ?(?:,|;|&|va) ?/);
  const ends = (match[2] ?? '').split(/ ?(?:-|den) ?/);
  const isRange = listed.length === 1 && ends.length === 2;
  const numbers = (isRange ? ends : listed)
    .map((item) => item.replace(/^(?:thang|quy|qui) /, ''))
    .map((item) => (isQuarter ? quarterOf(item) : wholeBetween(item, 12)));
  if (numbers.some((number, index) => number === 0 || number <= (numbers[index - 1] ?? 0))) return null;
  const months = isQuarter ? numbers.map((quarter) => quarter * 3 - 2) : numbers;
  const spans = spansOfMonths(months, isQuarter ? 3 : 1, yearNumber(match[3], planYear));
  return isRange ? joined(spans) : spans;
}

/** From the start of the first to the end of the last: a range has one end, a list has several. */
function joined(spans: readonly Span[] | null): readonly Span[] | null {
  const [first, last] = spans ?? [];
  return first && last ? [{ start: first.start, due: last.due }] : null;
}

function partOfYear(count: string, isFirst: boolean, year: number): readonly Span[] | null {
  const words: Readonly<Record<string, number>> = { ba: 3, sau: 6, chin: 9 };
  const months = words[count] ?? wholeBetween(count, 11);
  if (months === 0) return null;
  return spansOfMonths([isFirst ? 1 : 13 - months], months, year);
}

/** One span for each first month, `length` months long. */
function spansOfMonths(firstMonths: readonly number[], length: number, year: number): readonly Span[] | null {
  const spans = firstMonths.map((month) => {
    const start = dayOf(year, month, 1);
    return start && { start, due: endOfMonth(year, month + length - 1) };
  });
  return spans.every((span): span is Span => span !== null) ? spans : null;
}

function quarterOf(text: string): number {
  return ROMAN.indexOf(text) + 1 || wholeBetween(text, 4);
}

/** 0 when the text is no whole number from 1 to `most`. */
function wholeBetween(text: string, most: number): number {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return number <= most ? number : 0;
}

function yearNumber(text: string | undefined | null, planYear: number): number {
  if (!text) return planYear;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

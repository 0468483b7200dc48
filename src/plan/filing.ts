// Under which month a typed result belongs, told from the order in which people type: the figures of a day are provisional.
import type { Period } from './indicator.ts';

type Texts = Readonly<Record<string, string>>;

/** What a row showed last, and how its figures came about on that day. */
export interface Filing {
  /** yyyy-MM-dd. */
  readonly on: string;
  readonly period: Period;
  readonly result: string;
  /** By month touched on the day: its figure before the day, '' for none. */
  readonly base: Texts;
  /** By month under which a result was typed on the day: its figure before the last typing, '' for none. */
  readonly before: Texts;
  /** A month that was left with a figure in doubt. */
  readonly left?: { readonly period: Period; readonly result: string };
}

export interface Figures {
  /** As typed, by period (yyyy-MM). */
  readonly figures: Texts;
  readonly filing: Filing | null;
}

interface Shown {
  readonly period: Period;
  readonly result: string;
}

/** More than a year of months. */
export const MOST_FIGURES = 24;

/**
 * Files what a row shows now; `period` is '' where it cannot be read, `result` where there is none. Within a day:
 * - a result typed under a month replaces that month's; cleared again, the month gets back what it had before the day;
 * - a month that was only passed through gets back what it had;
 * - when the month changes under a result that was typed that day, an earlier day's figure of the old month comes back:
 *   the new month was meant. A month that had none keeps the result before the last one, or its only one;
 * - when after that the result changes too, months are typed first: a month that had no earlier figure keeps its last.
 * `heard`: false where no event told of a change, if there is one: it is then of the day on which the row was last filed.
 */
export function fileFigure(known: Figures, shown: Shown, today: string, heard = true): Figures {
  const { figures, filing } = filed(known, shown, (heard ? null : known.filing?.on) ?? today);
  // Each look at the row renews the day, so that what is found later cannot be of an earlier one.
  return { figures, filing: filing && filing.on !== today ? freshDay(filing, today) : filing };
}

function filed({ figures, filing }: Figures, shown: Shown, today: string): Figures {
  const last = filing?.on === today ? filing : freshDay(filing, today);
  const { period, result } = shown;
  if (period === '' && result === '' && last.base[last.period] !== undefined) {
    // Both cells emptied on the day they were filled: it was a slip.
    const back: Record<string, string> = { ...figures };
    put(back, last.period, last.base[last.period] ?? '');
    return { figures: back, filing: { ...last, result: '' } };
  }
  if (period === '' || (period === last.period && result === last.result)) return { figures, filing };
  const after: Record<string, string> = { ...figures };
  const base = { ...last.base, [period]: last.base[period] ?? figures[period] ?? '' };
  if (period !== last.period) {
    const left = leave(after, last, shown);
    if (result !== '') after[period] = result;
    return { figures: newest(after, period), filing: { ...last, ...shown, base, ...left } };
  }
  const { left, ...kept } = last;
  if (result === '') {
    put(after, period, base[period] ?? '');
    return { figures: newest(after, period), filing: { ...kept, ...shown, base } };
  }
  if (left) after[left.period] = left.result;
  const before = { ...last.before, [period]: figures[period] ?? '' };
  after[period] = result;
  return { figures: newest(after, period), filing: { ...kept, ...shown, base, before } };
}

/** A figure given or taken back ('') for a month by name; what the row shows stays as it is. */
export function setFigure({ figures, filing }: Figures, period: Period, text: string): Figures {
  const after: Record<string, string> = { ...figures };
  put(after, period, text);
  if (!filing) return { figures: newest(after, period), filing };
  const { left, ...kept } = filing;
  const { [period]: _base, ...base } = filing.base;
  const still = left && left.period !== period ? { left } : {};
  return { figures: newest(after, period), filing: { ...kept, base, ...still } };
}

/** What is filed by the end of a day stands. */
function freshDay(filing: Filing | null, today: string): Filing {
  return { on: today, period: filing?.period ?? '', result: filing?.result ?? '', base: {}, before: {} };
}

/** The row turns to another month: settles the one it leaves, and says what of it is still in doubt. */
function leave(
  figures: Record<string, string>,
  { period: old, result: oldResult, base, before }: Filing,
  shown: Shown,
): Pick<Filing, 'left'> {
  const standing = base[old];
  if (standing === undefined) return {};
  const typed = before[old];
  if (typed === undefined) {
    put(figures, old, standing);
    return {};
  }
  if (shown.result !== oldResult || oldResult === '') return {};
  if (standing !== '') {
    put(figures, old, standing);
    return {};
  }
  // A month of another year was a slip of the hand.
  const slip = old.slice(0, 4) !== shown.period.slice(0, 4);
  put(figures, old, slip ? '' : typed || oldResult);
  return slip ? {} : { left: { period: old, result: oldResult } };
}

function put(figures: Record<string, string>, period: string, text: string): void {
  if (text === '') delete figures[period];
  else figures[period] = text;
}

/** The newest months, and the one just filed, however old. */
function newest(figures: Texts, period: string): Texts {
  const months = Object.keys(figures).sort();
  const kept = months.slice(-MOST_FIGURES);
  if (figures[period] !== undefined && !kept.includes(period)) kept[0] = period;
  return Object.fromEntries(kept.map((month) => [month, figures[month] ?? '']));
}

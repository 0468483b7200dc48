// Numbers as Vietnamese offices write them: comma before decimals, full stop between thousands.
import { cleanText } from './text.ts';

export interface NumberIssue {
  readonly code: 'unreadableNumber';
  /** As typed. */
  readonly text: string;
}

export type NumberReading =
  /** `percent`: a % sign was written; the value is the number before it (95 for "95%"). */
  | { readonly ok: true; readonly value: number; readonly percent: boolean }
  | { readonly ok: false; readonly issue: NumberIssue };

/** Beyond 15 digits a number no longer keeps the digits that were typed. */
const MOST_DIGITS = 15;
/** More decimals than any figure of a plan has. */
const MOST_DECIMALS = 6;

const PLAIN = /^\d+(?:,\d+)?$/;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const SPACED = /^[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?$/;
const POINTED = /^\d+\.\d+$/;

/**
 * Reads one number with an optional sign and % sign: "14,5", "300.000", "1.234,5", "300 000", "95%". A full stop before
 * groups of three digits parts thousands (1.500 is 1500); elsewhere it is a decimal point from a foreign keyboard
 * (15.5 is 15,5). Anything else, blank included, is an issue: never NaN, never 0.
 */
export function parseNumber(text: string): NumberReading {
  const match = /^([+\-\u2012-\u2015\u2212]?) ?([\d., ]*\d) ?(%?)$/.exec(cleanText(text));
  const size = match ? sizeOf(match[2] ?? '') : null;
  if (!match || size === null) return { ok: false, issue: { code: 'unreadableNumber', text } };
  const negative = match[1] !== '' && match[1] !== '+' && size !== 0;
  return { ok: true, value: negative ? -size : size, percent: match[3] === '%' };
}

/** Writes a finite number of size up to 10^15 with at most six decimals; parseNumber reads it back. */
export function formatNumber(value: number): string {
  const rounded = Number(value.toFixed(MOST_DECIMALS));
  if (rounded === 0) return '0';
  const [whole = '', decimals = ''] = Math.abs(rounded)
    .toFixed(MOST_DECIMALS)
    .replace(/\.?0+$/, '')
    .split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${rounded < 0 ? '-' : ''}${grouped}${decimals === '' ? '' : `,${decimals}`}`;
}

function sizeOf(digits: string): number | null {
  if (digits.replace(/\D/g, '').length > MOST_DIGITS) return null;
  if (PLAIN.test(digits) || GROUPED.test(digits) || SPACED.test(digits)) {
    return Number(digits.replace(/[. ]/g, '').replace(',', '.'));
  }
  return POINTED.test(digits) ? Number(digits) : null;
}

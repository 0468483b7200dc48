// The difference between a formula as Google takes it and as the engine under the host does.
import type { Locale } from '../types.ts';

/** An argument separator, or a number with a point (which the name T.DIST.2T is not). */
const NOT_VIETNAMESE = /,|(?<![\w.])\d*\.\d/;
const STRINGS_AND_REST = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g;

/**
 * The engine's spelling, where `,` separates arguments; null where Google would show #ERROR!: a decimal-comma
 * locale never takes `,`, nor a number with a point (`0.5`); every locale takes `;`. Under such a locale Google reads
 * `0,5` as a number and SUM(1,2) as that of 1.2: no `,` at all is the stricter reading. Array literals (`{1\2}`) are
 * not told apart.
 */
export function toEngineFormula(formula: string, locale: Locale): string | null {
  const parts = formula.match(STRINGS_AND_REST) ?? [];
  const code = parts.filter((part) => !isQuoted(part));
  if (locale === 'vi_VN' && code.some((part) => NOT_VIETNAMESE.test(part))) return null;
  return parts.map((part) => (isQuoted(part) ? part : part.replaceAll(';', ','))).join('');
}

/**
 * A formula as it was written, unless its references have moved with rows or columns since: then the engine's, in the
 * spelling that every locale takes.
 */
export function stillWritten(written: string, current: string): string {
  if (current === '' || toEngineFormula(written, 'en_US') === current) return written;
  return mapCode(current, (code) => code.replaceAll(',', ';'));
}

/** Changes the formula outside its texts and quoted names. */
export function mapCode(formula: string, change: (code: string) => string): string {
  const parts = formula.match(STRINGS_AND_REST) ?? [];
  return parts.map((part) => (isQuoted(part) ? part : change(part))).join('');
}

/** Whether the formula names a cell of some sheet (`'Danh bạ'!A1`), a text literal apart. */
export function namesASheet(formula: string): boolean {
  return (formula.match(STRINGS_AND_REST) ?? []).some((part) => !part.startsWith('"') && part.includes('!'));
}

function isQuoted(part: string): boolean {
  return part.length > 1 && (part.startsWith('"') || part.startsWith("'"));
}

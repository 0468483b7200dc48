// Text on its way into a plain-text cell (@) and back: nothing a person typed may become a formula.
import type { Value } from './cell.ts';

/**
 * In an `@` cell written by script only two leading characters are in doubt: "=" may still make a formula and
 * "'" may be swallowed. Both get an apostrophe in front; `restoreText` takes it away whichever way Google stores it.
 */
export function neutraliseText(text: string): string {
  return /^[=']/.test(text) ? `'${text}` : text;
}

/** Numbers stay as they are. */
export function neutralise(value: Value): Value {
  return typeof value === 'string' ? neutraliseText(value) : value;
}

export function restoreText(stored: string): string {
  return /^'[=']/.test(stored) ? stored.slice(1) : stored;
}

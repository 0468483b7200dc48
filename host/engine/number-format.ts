// What a number format (Google's pattern language) says about a cell.
import { numfmt } from '@univerjs/core';

/** Google's name for "no format": what getNumberFormats gives for an untouched cell. */
export const AUTOMATIC = '0.###############';
const dates = new Map<string, boolean>();

export function isTextFormat(format: string): boolean {
  return format === '@' || format === '@@@';
}

/** A number under such a format is a Date to a script. */
export function isDateFormat(format: string): boolean {
  if (format === '') return false;
  const known = dates.get(format);
  if (known !== undefined) return known;
  const is = numfmt.isValidFormat(format) && numfmt.isDateFormat(format);
  dates.set(format, is);
  return is;
}

/** '' for the patterns that mean automatic. */
export function withoutAutomatic(format: string): string {
  return format === AUTOMATIC || format.toLowerCase() === 'general' ? '' : format;
}

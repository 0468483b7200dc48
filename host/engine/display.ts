// The text a person sees for a value under a number format; patterns are locale-neutral, rendering is not.
import { numfmt } from '@univerjs/core';
import type { Locale } from '../types.ts';
import { CONVENTIONS } from './conventions.ts';

export function displayText(value: string | number | boolean, format: string, locale: Locale): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const { tag, decimal } = CONVENTIONS[locale];
  if (typeof value === 'string') return value;
  if (format === '' || !numfmt.isValidFormat(format)) return automatic(value, decimal);
  return numfmt.format(format, value, { locale: tag, leap1900: false });
}

/** Ten decimals at most, the exponent form from 1E+15 on. */
function automatic(value: number, decimal: string): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-10)) {
    return value
      .toExponential(5)
      .replace(/\.?0*e/, 'E')
      .replace('.', decimal);
  }
  return String(Number(value.toFixed(10))).replace('.', decimal);
}

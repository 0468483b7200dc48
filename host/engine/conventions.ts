// How a spreadsheet locale writes numbers and dates.
import type { Locale } from '../types.ts';

export interface Conventions {
  readonly decimal: string;
  readonly group: string;
  readonly dayFirst: boolean;
  /** What stands between the parts of a typed date; under vi_VN a dot does too, so `1.5` is 1 May. */
  readonly dateSeparators: string;
  readonly dateFormat: string;
  readonly currency: string;
  /** What an amount of it makes of an unformatted cell. */
  readonly currencyFormat: string;
  /** The language tag that the number formatter knows. */
  readonly tag: string;
}

export const CONVENTIONS: Readonly<Record<Locale, Conventions>> = {
  vi_VN: {
    decimal: ',',
    group: '.',
    dayFirst: true,
    dateSeparators: '/.-',
    dateFormat: 'dd/MM/yyyy',
    currency: '₫',
    currencyFormat: '#,##0 "₫"',
    tag: 'vi',
  },
  en_US: {
    decimal: '.',
    group: ',',
    dayFirst: false,
    dateSeparators: '/-',
    dateFormat: 'M/d/yyyy',
    currency: '$',
    currencyFormat: '"$"#,##0.00',
    tag: 'en-US',
  },
};

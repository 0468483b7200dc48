// Deadlines that stand by law: neither the print nor a weekend moves them.
import { day, type IsoDate } from '../day.ts';

export interface FixedDeadline {
  readonly due: IsoDate;
  /** Where the day is fixed. */
  readonly source: string;
}

/** By task code. Election day is a Sunday (L61); the print of NV-16 says only "Quý I năm 2026". */
export const FIXED_DEADLINES: Readonly<Record<string, FixedDeadline>> = {
  'NV-16': { due: day('2026-03-15'), source: 'ngày bầu cử, mục II.2 của Kế hoạch' },
};

/** null for a code without such a day, and outside the year the day belongs to. */
export function fixedDeadlineOf(code: string, planYear: number): FixedDeadline | null {
  const fixed = Object.keys(FIXED_DEADLINES).includes(code) ? FIXED_DEADLINES[code] : undefined;
  return fixed?.due.startsWith(`${planYear}-`) ? fixed : null;
}

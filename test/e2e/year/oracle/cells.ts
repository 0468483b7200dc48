// The cells as the history leaves them, and which of them say nothing right on a day.
import type { Touch } from '../history.ts';
import {
  CADENCE,
  DONE_ON,
  INDICATOR_UPDATES,
  PERIOD,
  PUT_OFF,
  REASON,
  RESULT,
  TASK_UPDATES,
} from './columns.ts';
import { type Day, dataMonthOf, printed } from './days.ts';
import { INDICATORS } from './plan-table.ts';

/** Each once: one of them is a column of both appendices. */
const TYPED = [...new Set([...TASK_UPDATES, ...INDICATOR_UPDATES, PUT_OFF, REASON, CADENCE])];

export class Cells {
  readonly all = new Map<string, Touch>();

  constructor() {
    for (const { code, every } of INDICATORS) this.put({ code, column: CADENCE, text: every, means: every });
  }

  put(touch: Touch): void {
    this.all.set(`${touch.code}|${touch.column}`, touch);
  }

  shown(code: string, column: string): string {
    return shownOf(this.at(code, column));
  }

  /** '' for nothing right. */
  says(code: string, column: string, day: Day): string {
    return this.isWrong(code, column, day) ? '' : (this.at(code, column).means ?? '');
  }

  isWrong(code: string, column: string, day: Day): boolean {
    const { means } = this.at(code, column);
    if (means === null) return true;
    if (column === PERIOD && means === '') return this.says(code, RESULT, day) !== '';
    if (means === '') return false;
    const isFar = Math.abs(Number(means.slice(0, 4)) - 2026) > 1;
    if (column === DONE_ON) return isFar || means > day;
    if (column === PUT_OFF) return isFar;
    return column === PERIOD && (!means.startsWith('2026') || means > dataMonthOf(day));
  }

  wrongIn(code: string, day: Day): readonly string[] {
    return TYPED.filter((column) => this.isWrong(code, column, day)).sort();
  }

  isReported(code: string): boolean {
    return [...TASK_UPDATES, ...INDICATOR_UPDATES].some((column) => this.at(code, column).text !== '');
  }

  private at(code: string, column: string): Touch {
    return this.all.get(`${code}|${column}`) ?? { code, column, text: '', means: '' };
  }
}

/** As the cell shows it. */
export function shownOf({ column, text, means }: Touch): string {
  const isDay = (column === DONE_ON || column === PUT_OFF) && means;
  return isDay ? printed(means) : text.normalize('NFC').trim();
}

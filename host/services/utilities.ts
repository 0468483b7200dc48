// Utilities: dates as text, and waiting.
import { refuseUnknown } from '../errors.ts';
import type { Execution } from '../execution.ts';
import { formatDate } from './format-date.ts';
import { signatureMismatch } from './signature.ts';

/** By what the value is inside: the bundle's Date may come from another realm. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

export class Utilities implements Pick<GoogleAppsScript.Utilities.Utilities, 'formatDate' | 'sleep'> {
  constructor(private readonly execution: Execution) {}

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    this.execution.call('Utilities.formatDate', 'other');
    const instant = isDate(date) ? date.getTime() : Number.NaN;
    if (Number.isNaN(instant) || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw signatureMismatch(this.execution, 'Utilities.formatDate', [date, timeZone, format]);
    }
    return formatDate(instant, timeZone, format);
  }

  /** Takes the run's own time; the host's clock moves by hand only. */
  sleep(milliseconds: number): void {
    this.execution.call('Utilities.sleep', 'other');
    this.execution.wait(milliseconds);
  }
}

export function createUtilities(execution: Execution): Utilities {
  return refuseUnknown(new Utilities(execution), 'Utilities');
}

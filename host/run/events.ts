// The event objects that simple and time triggers receive.
import type { Execution } from '../execution.ts';
import { AUTH_MODE } from '../services/script-app.ts';
import { activeUser } from '../services/session.ts';
import type { CellArea, InstalledTrigger } from '../types.ts';
import type { Readings } from '../unsure.ts';
import { wallTime } from '../zone.ts';
import type { Services } from './globals.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What the cell held before and holds now, as raw texts; left out where Google leaves them out. */
export interface EditedText {
  /** An object where Google's former runtime gave one: for what was erased. */
  readonly value?: string | object | undefined;
  readonly oldValue?: string | undefined;
}

function common(execution: Execution, services: Services): Record<string, unknown> {
  return {
    authMode: AUTH_MODE[execution.authMode],
    source: services.spreadsheet(),
    user: activeUser(execution),
  };
}

export function openEvent(execution: Execution, services: Services): Record<string, unknown> {
  return common(execution, services);
}

export function erasedText(oldValue: string, reading: Readings['erasedCell']): EditedText {
  if (reading === 'nothing') return {};
  return reading === 'object' ? { value: { oldValue } } : { oldValue };
}

/** `value` and `oldValue` only for a single cell, and never the empty text. */
export function editEvent(
  execution: Execution,
  services: Services,
  area: CellArea,
  { value, oldValue }: EditedText,
): Record<string, unknown> {
  const isSingle = area.rows === 1 && area.columns === 1;
  return {
    ...common(execution, services),
    range: services.range(area),
    ...(isSingle && value ? { value } : {}),
    ...(isSingle && oldValue ? { oldValue } : {}),
  };
}

/** Google tells the time in UTC, whatever the trigger's own zone, and gives no spreadsheet. */
export function timeEvent(execution: Execution, trigger: InstalledTrigger): Record<string, unknown> {
  const now = execution.world.clock.now();
  const { year, month, day, hour, minute, second } = wallTime(now, 'UTC');
  const weekday = new Date(now).getUTCDay() || 7;
  const thursday = new Date(Math.floor(now / DAY) * DAY + (4 - weekday) * DAY);
  const yearsFirst = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return {
    authMode: AUTH_MODE[execution.authMode],
    triggerUid: execution.world.reading('triggerUid') === 'number' ? Number(trigger.id) : trigger.id,
    timezone: 'UTC',
    year,
    month,
    'day-of-month': day,
    'day-of-week': weekday,
    'week-of-year': Math.floor((thursday.getTime() - yearsFirst) / (7 * DAY)) + 1,
    hour,
    minute,
    second,
  };
}

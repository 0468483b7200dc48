// The page's time: Hà Nội days, and a Date that runs on from the world's clock while the page is looked at.
import { Clock, dateOf } from '../clock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Vietnam keeps one offset all year. */
const OFFSET = 7 * HOUR;
const OFFICE_OPENS = 'T08:00:00+07:00';
const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

function hanoi(instant: number): Date {
  return new Date(instant + OFFSET);
}

/** 'YYYY-MM-DD' in Hà Nội. */
export function dayOf(instant: number): string {
  return hanoi(instant).toISOString().slice(0, 10);
}

export function openingOf(day: string): number {
  return Date.parse(day + OFFICE_OPENS);
}

export function dayAfter(instant: number): string {
  return dayOf(instant + DAY);
}

export function weekdayOf(instant: number): string {
  return WEEKDAYS[hanoi(instant).getUTCDay()] ?? '';
}

/** '08:00, Thứ Hai 09/02/2026', as an office writes it. */
export function readable(instant: number): string {
  const [year, month, day] = dayOf(instant).split('-');
  const time = hanoi(instant).toISOString().slice(11, 16);
  return `${time}, ${weekdayOf(instant)} ${day}/${month}/${year}`;
}

export function isDay(text: string | null): text is string {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(openingOf(text));
}

/** Lets the world's clock advance by real time whenever somebody asks what time it is. */
class RunningClock extends Clock {
  #seen = performance.now();

  constructor(readonly world: Clock) {
    super(world.now());
  }

  override now(): number {
    const at = performance.now();
    const passed = Math.floor(at - this.#seen);
    this.#seen += passed;
    this.world.set(this.world.now() + passed);
    return this.world.now();
  }
}

/** From here on the whole page, the spreadsheet's TODAY() included, lives in the world's time. */
export function liveIn(clock: Clock): void {
  globalThis.Date = dateOf(new RunningClock(clock));
}

/** dd/MM/yyyy: a browser's own date field shows the month first wherever the browser speaks English. */
export function localDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** A day typed as d/M/yyyy, or null. */
export function typedDay(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}

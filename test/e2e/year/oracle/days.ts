// Days of the oracle: yyyy-MM-dd, reckoned with apart from the add-in's own calendar.

/** yyyy-MM-dd. */
export type Day = string;

const LENGTH = 86_400_000;

export function plus(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * LENGTH).toISOString().slice(0, 10);
}

export function daysFrom(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / LENGTH;
}

export function mondayOf(day: Day): Day {
  return plus(day, -((new Date(day).getUTCDay() + 6) % 7));
}

/** Monday to Sunday. */
export function weekOf(day: Day): readonly Day[] {
  return [0, 1, 2, 3, 4, 5, 6].map((n) => plus(mondayOf(day), n));
}

export function isWorking(day: Day, holidays: ReadonlySet<Day>): boolean {
  return ![0, 6].includes(new Date(day).getUTCDay()) && !holidays.has(day);
}

/** From the 15th on a day belongs to the next month's figures (Nghị định 09/2019/NĐ-CP). */
export function dataMonthOf(day: Day): string {
  return Number(day.slice(8)) <= 14 ? day.slice(0, 7) : plus(`${day.slice(0, 7)}-28`, 7).slice(0, 7);
}

/** dd/MM/yyyy. */
export function printed(day: Day): string {
  return day.split('-').reverse().join('/');
}

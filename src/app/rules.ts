// The settings and holidays that judgements hang on, and the short copy of them that an edit can afford to read.
import type { AssessmentContext } from '../plan/assessment.ts';
import type { Calendar } from '../plan/calendar.ts';
import { type IsoDate, weekdayOf, yearOf } from '../plan/day.ts';
import { readHolidays } from '../sheet/layout/holidays.ts';
import { HOLIDAYS_TAB, SETTINGS_TAB } from '../sheet/layout/registers.ts';
import type { Settings } from '../sheet/layout/settings.ts';
import { readSettings, type SettingIssue } from '../sheet/read-settings.ts';
import { Fault } from './fault.ts';
import type { Book, Store } from './ports.ts';
import { readJson } from './stored.ts';
import { demandKnown, STRUCTURE } from './structure-version.ts';

export interface Rules {
  readonly settings: Settings;
  readonly holidays: readonly string[];
  /** Of the spreadsheet. */
  readonly timeZone: string;
  /** Columns of the registers in the order of their layouts, of those in which people have moved them. */
  readonly lineColumns?: LineColumns;
}

/** By the tab's name. */
export type LineColumns = Readonly<Record<string, readonly number[]>>;

export interface RulesReading {
  readonly rules: Rules;
  readonly settingIssues: readonly SettingIssue[];
  readonly unreadableHolidays: readonly { readonly row: number; readonly text: string }[];
}

const KEY = 'rules';

/** From the tabs themselves: two reads. @throws Fault where a tab or a header is missing: no default stands in silently. */
export function readRules(book: Book): RulesReading {
  const { settings, issues, problem } = readSettings(book.read(SETTINGS_TAB.name));
  if (problem) throw new Fault(problem);
  const { days, unreadable, problem: noHolidays } = readHolidays(book.read(HOLIDAYS_TAB.name));
  if (noHolidays) throw new Fault(noHolidays);
  return {
    rules: { settings, holidays: [...days], timeZone: book.timeZone.get() },
    settingIssues: issues,
    unreadableHolidays: unreadable,
  };
}

/**
 * Accounts decide no judgement, and could be longer than a property may be. What was not read anew stays as it was. The
 * structure goes along: an edit has no time to ask for another property.
 */
export function rememberRules(store: Store, rules: Rules, lineColumns = recallLineColumns(store)): void {
  const settings = { ...rules.settings, officeAccounts: [] };
  const moved = Object.keys(lineColumns).length > 0 ? { lineColumns } : {};
  const { planYear } = settings;
  const holidays = rules.holidays.filter((date) => isDayOff(date as IsoDate, planYear));
  const text = JSON.stringify({ ...rules, holidays, settings, ...moved, structure: STRUCTURE });
  if (store.get(KEY) !== text) store.set(KEY, text);
}

/** Weekends are days off anyway, and a property holds some 650 days: people list every Saturday of ten years. */
function isDayOff(date: IsoDate, planYear: number): boolean {
  return weekdayOf(date) <= 5 && Math.abs(yearOf(date) - planYear) <= 1;
}

/** As the last daily run found them: lines are added without a look at the registers' headers. */
export function recallLineColumns(store: Store): LineColumns {
  const { lineColumns } = (readJson(store, KEY) ?? {}) as Partial<Rules>;
  return lineColumns ?? {};
}

/**
 * The copy made by the last refresh; without one, the tabs. An edit judged by an older copy is judged anew by the next
 * refresh. @throws Fault structureNewer where a later version made the copy.
 */
export function recallRules(book: Book, store: Store): Rules {
  const kept = known(store);
  if (!kept) return readRules(book).rules;
  demandKnown(kept.structure ?? 1);
  return kept;
}

/** For pages that change nothing: the zone as the last refresh found it spares them a read. */
export function recallZone(book: Book, store: Store): void {
  // Pages need the other properties anyway: all of them come with one call.
  store.all(KEY);
  const zone = known(store)?.timeZone;
  if (zone) book.timeZone.assume(zone);
}

function known(store: Store): (Rules & { readonly structure?: number }) | null {
  return readJson(store, KEY) as Rules | null;
}

export function contextOf(rules: Rules, today: IsoDate): AssessmentContext {
  const { planYear, soonDays, closingDay, moveToWorkingDay } = rules.settings;
  const calendar: Calendar = { holidays: new Set(rules.holidays), moveToWorkingDay };
  return { today, planYear, soonDays, closingDay, calendar };
}

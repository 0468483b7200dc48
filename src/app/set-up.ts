// What setup is made of: how the tabs stand, how a missing one is built, who gets the daily job. What is there is never touched.
import type { SetupDesk } from '../contract/setup.ts';
import { cellText, type Grid } from '../sheet/cell.ts';
import type { TabLayout } from '../sheet/layout/column.ts';
import { SHEET_LOCALE, SHEET_TIME_ZONE } from '../sheet/layout/locale.ts';
import { SETTINGS_TAB } from '../sheet/layout/registers.ts';
import type { SeedFile } from '../sheet/layout/seeds.ts';
import type { Settings } from '../sheet/layout/settings.ts';
import { isOurSummary, SUMMARY_TAB } from '../sheet/layout/summary.ts';
import { TABS } from '../sheet/layout/tabs.ts';
import { readSettings } from '../sheet/read-settings.ts';
import { conditionOf, type TabCondition } from '../sheet/tab-condition.ts';
import { findHeader } from '../sheet/table.ts';
import type { Write } from '../sheet/write.ts';
import { Fault } from './fault.ts';
import { mayDecide } from './office.ts';
import { isMine, lifeOf } from './ownership.ts';
import type { Ports } from './ports.ts';

/** Name and condition of each tab, in the order in which they stand. */
export type Examined = readonly { readonly tab: string; readonly condition: TabCondition }[];

/** Reads every tab of ours. */
export function examine(ports: Ports): Examined {
  return TAB_NAMES.map((tab) => ({ tab, condition: conditionOfTab(ports, tab) }));
}

export const TAB_NAMES: readonly string[] = [SUMMARY_TAB.name, ...TABS.map(({ name }) => name)];

/** Unless it stands already, or something else by its name. @throws Fault seedsUnreadable */
export function buildTab(ports: Ports, tab: string): void {
  const writes = buildWrites(ports.seedFile().tabs, tab, conditionOfTab(ports, tab), TAB_NAMES.indexOf(tab));
  ports.book.apply(writes);
}

/** Language and time zone of the spreadsheet, by which entries are read and days end. */
export function mendZone({ locale, timeZone }: Ports['book']): void {
  if (locale.get() !== SHEET_LOCALE) locale.set(SHEET_LOCALE);
  if (timeZone.get() !== SHEET_TIME_ZONE) timeZone.set(SHEET_TIME_ZONE);
}

/**
 * None for a tab that stands already.
 * @throws Fault seedsUnreadable
 */
export function buildWrites(
  seed: SeedFile['tabs'],
  tab: string,
  condition: TabCondition,
  index: number,
): readonly Write[] {
  if (condition !== 'missing' && condition !== 'empty') return [];
  const writes = seed[tab];
  if (!writes) throw new Fault({ code: 'seedsUnreadable' });
  return condition === 'missing' ? [{ kind: 'insertTab', tab, index }, ...writes] : writes;
}

/**
 * Google shows each person only his own triggers, so a second one is prevented by asking who owns the first. `stands`:
 * the spreadsheet was there before, which makes it a copy where nobody is known to have the job.
 */
export function jobOf(ports: Ports, settings: Settings, stands: boolean): SetupDesk['daily'] {
  const life = lifeOf(ports, settings.silentDays);
  if (life === 'none' || life === 'copy') {
    if (!stands) return 'install';
    return mayDecide(ports, { reading: { rules: { settings } } }) ? 'ask' : 'keep';
  }
  if (isMine(ports)) return ports.daily.isInstalled() ? 'keep' : 'install';
  return life === 'silent' ? 'install' : 'keep';
}

/** The defaults, where there is no tab yet. */
export function settingsOf({ book }: Ports): Settings {
  return readSettings(book.read(SETTINGS_TAB.name)).settings;
}

export function conditionOfTab({ book }: Ports, tab: string): TabCondition {
  const layout = TABS.find(({ name }) => name === tab);
  return conditionOf(book.read(tab), (grid) => (layout ? hasMostHeaders(grid, layout) : isSummary(grid)));
}

function isSummary([first, second]: Grid): boolean {
  return isOurSummary(cellText(first?.[0]), cellText(second?.[0]));
}

/** Half of the headers make a tab ours: a renamed or lost one is for Kiểm tra và sửa trang tính, not for a new tab. */
function hasMostHeaders(grid: Grid, layout: TabLayout): boolean {
  const found = findHeader(grid, layout);
  return (
    found.ok || !('headers' in found.problem) || found.problem.headers.length * 2 < layout.columns.length
  );
}

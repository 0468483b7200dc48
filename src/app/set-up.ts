// Builds the tabs from the printed plan, installs the daily run, and never touches what is already there.
import { cellText, type Grid } from '../sheet/cell.ts';
import type { TabLayout } from '../sheet/layout/column.ts';
import { SHEET_LOCALE, SHEET_TIME_ZONE } from '../sheet/layout/locale.ts';
import { SETTINGS_TAB } from '../sheet/layout/registers.ts';
import type { SeedFile } from '../sheet/layout/seeds.ts';
import { readSettings, type Settings } from '../sheet/layout/settings.ts';
import { isOurSummary, SUMMARY_TAB } from '../sheet/layout/summary.ts';
import { TABS } from '../sheet/layout/tabs.ts';
import { conditionOf, type TabCondition } from '../sheet/tab-condition.ts';
import { findHeader } from '../sheet/table.ts';
import type { Write } from '../sheet/write.ts';
import type { SetupFacts } from '../text/say.ts';
import { Fault } from './fault.ts';
import { mayDecide } from './office.ts';
import { isMine, isOwnSpreadsheet, lifeOf, readOwner, takeOver } from './ownership.ts';
import type { Ports } from './ports.ts';
import { demandKnown, keepStructure, STRUCTURE, structureOf } from './structure-version.ts';

interface Examined {
  readonly conditions: readonly { readonly layout: TabLayout; readonly condition: TabCondition }[];
  readonly summary: TabCondition;
}

/** What setup would change, before anyone agrees to it. @throws Fault structureNewer. */
export function examineSetup(ports: Ports): SetupFacts {
  demandKnown(structureOf(ports.store));
  const { conditions, summary } = examine(ports);
  const all = [
    ...conditions.map(({ layout, condition }) => ({ name: layout.name, condition })),
    { name: SUMMARY_TAB.name as string, condition: summary },
  ];
  const named = (...wanted: readonly TabCondition[]) =>
    all.filter((tab) => wanted.includes(tab.condition)).map((tab) => tab.name);
  const { locale, timeZone } = ports.book;
  const settings = settingsOf(ports);
  return {
    build: named('missing', 'empty'),
    keep: named('ours'),
    migrates: named('ours').length > 0 && structureOf(ports.store) < STRUCTURE,
    foreign: named('foreign'),
    locale: locale.get() === SHEET_LOCALE ? null : locale.get(),
    timeZone: timeZone.get() === SHEET_TIME_ZONE ? null : timeZone.get(),
    daily: jobOf(ports, settings, named('ours').length > 0),
    keeper: isOwnSpreadsheet(ports) ? (readOwner(ports)?.email ?? null) : null,
  };
}

/** `takesJob`: the caller is to run the daily job. Safe to run again, also after a run that was cut off: tabs that are ours already are left as they are. */
export function setUp(ports: Ports, takesJob: boolean): void {
  const { book, store } = ports;
  demandKnown(structureOf(store));
  mendZone(book);
  const { conditions, summary } = examine(ports);
  // Asked here again: a colleague may have taken the job over while the question stood.
  const stands = [summary, ...conditions.map(({ condition }) => condition)].includes('ours');
  // Before the first tab: whenever a later version looks, it knows what it has before it.
  if (!stands) keepStructure(store, STRUCTURE);
  const takes = takesJob && jobOf(ports, settingsOf(ports), stands) !== 'keep';
  const { tabs } = ports.seedFile();
  book.apply(buildWrites(tabs, SUMMARY_TAB.name, summary, 0));
  conditions.forEach(({ layout, condition }, index) => {
    book.apply(buildWrites(tabs, layout.name, condition, index + 1));
  });
  if (takes) takeOver(ports, settingsOf(ports).digestHour);
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

/** Google shows each person only his own triggers, so a second one is prevented by asking who owns the first. */
function jobOf(ports: Ports, settings: Settings, stands: boolean): SetupFacts['daily'] {
  const life = lifeOf(ports, settings.silentDays);
  if (life === 'none' || life === 'copy') {
    if (!stands) return 'install';
    return mayDecide(ports, { reading: { rules: { settings } } }) ? 'ask' : 'keep';
  }
  if (isMine(ports)) return ports.daily.isInstalled() ? 'keep' : 'install';
  return life === 'silent' ? 'install' : 'keep';
}

/** The defaults, where there is no tab yet. */
function settingsOf({ book }: Ports): Settings {
  return readSettings(book.read(SETTINGS_TAB.name)).settings;
}

function examine(ports: Ports): Examined {
  const conditions = TABS.map((layout) => ({
    layout,
    condition: conditionOf(ports.book.read(layout.name), (grid) => hasMostHeaders(grid, layout)),
  }));
  const summary = conditionOf(ports.book.read(SUMMARY_TAB.name), ([first, second]) =>
    isOurSummary(cellText(first?.[0]), cellText(second?.[0])),
  );
  return { conditions, summary };
}

/** Half of the headers make a tab ours: a renamed or lost one is for Kiểm tra và sửa trang tính, not for a new tab. */
function hasMostHeaders(grid: Grid, layout: TabLayout): boolean {
  const found = findHeader(grid, layout);
  return (
    found.ok || !('headers' in found.problem) || found.problem.headers.length * 2 < layout.columns.length
  );
}

// What is still missing after setup, and whether the add-in is alive: for the end of setup and for "Kiểm tra cài đặt".
import { listOf } from '../contract/review-list.ts';
import { rightsView } from '../contract/rights-view.ts';
import type { Check, SetupCell } from '../contract/setup.ts';
import { TO_BE_CONFIRMED } from '../plan/data/holidays-2026.ts';
import { columnLetters } from '../sheet/a1.ts';
import { isAddress } from '../sheet/addresses.ts';
import type { TabLayout } from '../sheet/layout/column.ts';
import { SHEET_LOCALE, SHEET_TIME_ZONE } from '../sheet/layout/locale.ts';
import { HOLIDAYS_TAB, SETTINGS_TAB } from '../sheet/layout/registers.ts';
import type { SettingIssue } from '../sheet/read-settings.ts';
import { readTable } from '../sheet/table.ts';
import { faultText } from '../text/faults.ts';
import { lifeText } from '../text/heartbeat.ts';
import { notice } from '../text/notices.ts';
import { check, KEEPER_GONE } from '../text/setup-checks.ts';
import { isFault } from './fault.ts';
import { signsOf } from './heartbeat.ts';
import { loadPlan, type Plan } from './load-plan.ts';
import { mailingsOf } from './mails/compose.ts';
import { nextMails } from './mails/due.ts';
import { openLedger } from './mails/ledger.ts';
import { planSending } from './mails/letters.ts';
import { addressNotices } from './mails/notices.ts';
import { isMine, lifeOf } from './ownership.ts';
import type { Ports } from './ports.ts';
import { loadReview } from './review.ts';
import { loadRights } from './rights.ts';
import type { Examined } from './set-up.ts';
import { STRUCTURE, structureOf } from './structure-version.ts';
import { VERSION } from './version.ts';

/** In the order in which they are worth doing. */
export function checksOf(ports: Ports, examined: Examined, isUnfinished: boolean): readonly Check[] {
  const having = (...conditions: readonly string[]) =>
    examined.filter(({ condition }) => conditions.includes(condition)).map(({ tab }) => tab);
  const first = [
    ...(isUnfinished ? [check.unfinished] : []),
    check.tabs(having('missing', 'empty'), having('foreign')),
    ...zoneChecks(ports),
  ];
  const last = check.version(VERSION, structureOf(ports.store), STRUCTURE);
  if (having('ours').length < examined.length) return [...first, last];
  try {
    return [...first, ...planChecks(ports, loadPlan(ports)), last];
  } catch (error) {
    if (!isFault(error)) throw error;
    return [...first, check.unreadable(faultText(error.fault)), last];
  }
}

function zoneChecks({ book, scriptZone }: Ports): readonly Check[] {
  const zones = [book.timeZone.get(), scriptZone()];
  return [check.zone(book.locale.get(), zones, SHEET_LOCALE, SHEET_TIME_ZONE)];
}

function planChecks(ports: Ports, plan: Plan): readonly Check[] {
  const { reading } = plan;
  const { settings } = reading.rules;
  const review = loadReview(ports, plan);
  const rights = rightsView(loadRights(ports, [], plan), review);
  const { findings } = listOf(review);
  const [silent, wrong] = addressNotices(plan);
  const unreadable = [
    [
      notice.wrongSettings(reading.settingIssues),
      at(SETTINGS_TAB, 'value', reading.settingIssues.flatMap(rowsOf)),
    ],
    [
      notice.wrongHolidays(reading.unreadableHolidays),
      at(
        HOLIDAYS_TAB,
        'day',
        reading.unreadableHolidays.map(({ row }) => row),
      ),
    ],
  ] as const;
  return [
    keeperCheck(ports, plan),
    mailsCheck(ports, plan),
    ...(silent ? [check.addresses(silent)] : []),
    ...(wrong && wrong.count > 0 ? [check.wrongAddresses(wrong)] : []),
    check.accounts(
      settings.officeAccounts,
      settings.officeAccounts.filter((text) => !isAddress(text)),
    ),
    check.rights(rights.ours.length, rights.add.length + rights.remove.length, rights.mayChange),
    check.title(findings.filter(({ about }) => about.code === 'titleBlank').map(({ quote }) => quote)),
    check.review(findings.length),
    holidaysCheck(ports),
    ...unreadable.filter(([{ count }]) => count > 0).map(([said, cell]) => check.settings(said, cell)),
  ];
}

/** In the column, as setup has it, that is to be mended; in the header's next row where no row is named. */
function at<K extends string>(
  { name, headerRow, columns }: TabLayout<K>,
  wanted: NoInfer<K>,
  [row = headerRow + 1]: readonly number[],
): SetupCell {
  const column = columns.findIndex(({ key }) => key === wanted) + 1;
  return { tab: name, cell: `${columnLetters(column)}${row}` };
}

/** Google shows a trigger to its owner alone; of another's the last run has to tell. */
function keeperCheck(ports: Ports, plan: Plan): Check {
  const life = lifeOf(ports, plan.reading.rules.settings.silentDays);
  const isGone = life === 'alive' && isMine(ports) && !ports.daily.isInstalled();
  return check.keeper(isGone ? 'silent' : life, isGone ? KEEPER_GONE : lifeText(life, signsOf(ports, plan)));
}

function mailsCheck(ports: Ports, plan: Plan): Check {
  const { lastMails, missed } = signsOf(ports, plan);
  const ledger = openLedger(ports.store, plan.context.today);
  const sending = planSending(mailingsOf(plan, ports, ledger), ledger);
  return check.mails(lastMails, missed, nextMails(ports, plan, ledger, sending));
}

/** Those whose name still says that they wait for the official notice, as their cells say them. */
function holidaysCheck({ book }: Ports): Check {
  const table = readTable(book.read(HOLIDAYS_TAB.name), HOLIDAYS_TAB);
  const rows = table.ok ? table.value.rows : [];
  const doubtful = rows.filter((row) => row.text('name').includes(TO_BE_CONFIRMED));
  return check.holidays(
    doubtful.map((row) => row.text('day')),
    at(
      HOLIDAYS_TAB,
      'name',
      doubtful.map(({ number }) => number),
    ),
  );
}

/** None of a line that is missing; of one that is doubled all. */
function rowsOf(issue: SettingIssue): readonly number[] {
  if (issue.code === 'settingMissing') return [];
  return issue.code === 'settingDoubled' ? issue.rows : [issue.row];
}

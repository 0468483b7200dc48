// What is still missing after setup, and whether the add-in is alive: for the end of setup and for "Kiểm tra cài đặt".
import { listOf } from '../contract/review-list.ts';
import { rightsView } from '../contract/rights-view.ts';
import type { Check } from '../contract/setup.ts';
import { TO_BE_CONFIRMED } from '../plan/data/holidays-2026.ts';
import { isAddress } from '../sheet/addresses.ts';
import { SHEET_LOCALE, SHEET_TIME_ZONE } from '../sheet/layout/locale.ts';
import { HOLIDAYS_TAB } from '../sheet/layout/registers.ts';
import { readTable } from '../sheet/table.ts';
import { faultText } from '../text/faults.ts';
import { lifeText } from '../text/heartbeat.ts';
import { notice } from '../text/notices.ts';
import { nextText } from '../text/sending.ts';
import { check, KEEPER_GONE } from '../text/setup-checks.ts';
import { isFault } from './fault.ts';
import { signsOf } from './heartbeat.ts';
import { loadPlan, type Plan } from './load-plan.ts';
import { nextDay } from './mails/due.ts';
import { openLedger } from './mails/ledger.ts';
import { addressNotices } from './mails/notices.ts';
import { isMine, isOwnSpreadsheet, lifeOf } from './ownership.ts';
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
    notice.wrongSettings(reading.settingIssues),
    notice.wrongHolidays(reading.unreadableHolidays),
  ];
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
    check.holidays(doubtfulDays(ports)),
    ...unreadable.filter(({ count }) => count > 0).map(check.settings),
  ];
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
  const next = isOwnSpreadsheet(ports) ? nextDay(ports, plan, ledger) : null;
  return check.mails(lastMails, missed, nextText(next, plan.reading.rules.settings));
}

/** As their cells say them. */
function doubtfulDays({ book }: Ports): readonly string[] {
  const table = readTable(book.read(HOLIDAYS_TAB.name), HOLIDAYS_TAB);
  const rows = table.ok ? table.value.rows : [];
  return rows.filter((row) => row.text('name').includes(TO_BE_CONFIRMED)).map((row) => row.text('day'));
}

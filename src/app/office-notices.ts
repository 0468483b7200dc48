// What Văn phòng has to see to before the figures can be trusted; shown on Tổng hợp and in its mail.
import { issuedCodes, issuedNameSums } from '../plan/data/codes-2026.ts';
import { readUnits } from '../plan/names.ts';
import { isOwnerOpen } from '../plan/review/owners.ts';
import { checkSum } from '../sheet/check-sum.ts';
import { wrongHeaders } from '../sheet/computed.ts';
import type { TabLayout } from '../sheet/layout/column.ts';
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import type { OfficeNotice } from '../sheet/layout/summary.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import type { ReadRow } from '../sheet/task-row.ts';
import { notice } from '../text/notices.ts';
import { openPoints } from './answers.ts';
import { wrongLanguage } from './language.ts';
import type { Plan } from './load-plan.ts';
import { addressNotices, pastNotices, weekNotices } from './mails/notices.ts';
import type { Ports } from './ports.ts';

/** Only what is there: an empty list means nothing is open. A mail tells of this week's mails in lines of its own. */
export function officeNotices(plan: Plan, ports: Ports, where: 'sheet' | 'mail'): readonly OfficeNotice[] {
  const all = [
    ...addressNotices(plan),
    ...pastNotices(plan, ports),
    ...(where === 'sheet' ? weekNotices(plan, ports) : []),
    notice.wrongEntries([...wrongIn(TASKS_TAB, plan.tasks), ...wrongIn(INDICATORS_TAB, plan.indicators)]),
    notice.missingRows(missingCodes(plan)),
    notice.mixedRows(mixedCodes(plan)),
    notice.rowsWithoutCode(plan.rowsWithoutCode),
    notice.doubledCodes([
      ...doubled([...plan.tasks, ...plan.indicators].map((row) => row.value.code)),
      ...plan.doubledUnitCodes,
    ]),
    notice.ownersUnconfirmed(
      plan.indicators
        .map((row) => row.value)
        .filter((row) => isOwnerOpen(row, plan.answers))
        .map(({ code }) => code),
    ),
    notice.deadlinesNeeded(
      plan.tasks
        .filter((row) => row.assessed.assessment.status === 'deadlineNeeded')
        .map((row) => row.value.code),
    ),
    notice.unexplained(
      plan.tasks
        .map(({ value }) => value)
        .filter((task) => task.adjustedDeadline && task.adjustmentReason === '')
        .map(({ code }) => code),
    ),
    notice.unknownUnits(unknownUnits(plan)),
    notice.wrongLanguage(wrongLanguage(ports)),
    notice.wrongSettings(plan.reading.settingIssues),
    notice.wrongHolidays(plan.reading.unreadableHolidays),
  ];
  const open = openPoints(ports.store);
  return (open === 0 ? all : [...all, notice.openPoints(open)]).filter((item) => item.count > 0);
}

function wrongIn<K extends string>(
  layout: TabLayout<K>,
  rows: readonly ReadRow<{ readonly code: string }, K>[],
) {
  return rows
    .filter(({ issues }) => issues.length > 0)
    .map(({ row, value, issues }) => ({
      tab: layout.name,
      row,
      code: value.code,
      headers: wrongHeaders(issues, layout),
    }))
    .filter(({ headers }) => headers.length > 0);
}

/** Rows of the issued plan that no row of the sheet stands for. */
export function missingCodes({ context, tasks, indicators }: Plan): readonly string[] {
  const present = new Set([...tasks, ...indicators].map((row) => row.value.code));
  return issuedCodes(context.planYear).filter((code) => !present.has(code));
}

/** Rows with the printed name of a Mã that another row has: some columns were sorted without the others. */
function mixedCodes({ context, tasks, indicators }: Plan): readonly string[] {
  const sums = issuedNameSums(context.planYear);
  const rows = [...tasks, ...indicators].map(({ value: { code, name } }) => ({ code, sum: checkSum(name) }));
  const held = new Set(rows.map(({ code }) => sums.get(code)));
  return rows
    .filter(({ code, sum }) => sums.has(code) && sums.get(code) !== sum && held.has(sum))
    .map(({ code }) => code);
}

function doubled(codes: readonly string[]): readonly string[] {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const code of codes) (once.has(code) ? again : once).add(code);
  return [...again];
}

function unknownUnits(plan: Plan): readonly string[] {
  const texts = [
    ...plan.tasks.map((row) => row.value.leadUnit),
    ...plan.indicators.map((row) => row.value.responsibleUnits),
  ];
  return [...new Set(texts.flatMap((text) => readUnits(text, plan.directory).unknown))];
}

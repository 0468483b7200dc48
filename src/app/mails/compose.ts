// Composes the week's mails from a judged plan: one for each set of roles, with all that its people are to hear.

import { composeMail, composeTrial, type MailText } from '../../mail/mail.ts';
import { leaderOf, leadUnitOf } from '../../plan/assessed.ts';
import { dataMonth } from '../../plan/data-month.ts';
import { daysBetween, formatDay, isoWeekOf } from '../../plan/day.ts';
import { type Change, changesSince } from '../../plan/digest/changes.ts';
import { dueRows } from '../../plan/digest/due-rows.ts';
import { rowsByLeader } from '../../plan/digest/leader-rows.ts';
import { rowsByUnit } from '../../plan/digest/unit-rows.ts';
import { isQuestion } from '../../plan/entry.ts';
import { readUnits } from '../../plan/names.ts';
import { SILENT_DAYS } from '../../plan/silence.ts';
import { summarise } from '../../plan/summary.ts';
import { tallyOf } from '../../plan/tally.ts';
import { OFFICE_CODE } from '../../sheet/directory.ts';
import type { TabLayout } from '../../sheet/layout/column.ts';
import { quoted } from '../../sheet/layout/due-text.ts';
import { INDICATORS_TAB } from '../../sheet/layout/indicators.ts';
import { formatPeriod } from '../../sheet/layout/labels.ts';
import { OFFICE_NAME } from '../../sheet/layout/registers.ts';
import { TASKS_TAB } from '../../sheet/layout/tasks.ts';
import type { CellIssue } from '../../sheet/task-row.ts';
import { entryIssueText } from '../../text/entry-issues.ts';
import type { LeaderNews } from '../../text/mail/leader.ts';
import { isQuiet, type News } from '../../text/mail/mail.ts';
import type { Moment } from '../../text/mail/moment.ts';
import type { UnitNews } from '../../text/mail/unit.ts';
import type { Plan } from '../load-plan.ts';
import { officeNotices } from '../office-notices.ts';
import { readOwner } from '../ownership.ts';
import type { Ports } from '../ports.ts';
import { missedDay } from './due.ts';
import type { Ledger } from './ledger.ts';
import { judgedBefore } from './past.ts';
import { placesOf } from './places.ts';
import { type Recipient, recipientsOf } from './recipients.ts';

/** Characters of what is said of a wrong entry. */
const REMARK = 100;

export interface Mailing extends Recipient {
  /** False when there is nothing to say; Văn phòng's is never empty. */
  readonly sends: boolean;
  /** Leaders, and units with something overdue: first where not all can be sent. */
  readonly urgent: boolean;
  /** `mails`: what became of this week's mails, for Văn phòng. */
  write(mails: readonly string[]): MailText;
  writeTrial(mails: readonly string[]): MailText;
}

export function mailingsOf(plan: Plan, ports: Ports, ledger: Ledger): readonly Mailing[] {
  const { context } = plan;
  const before = judgedBefore(ports.store, context.today);
  const month = dataMonth(context.today, context.closingDay);
  const moment: Moment = {
    today: context.today,
    planYear: context.planYear,
    week: isoWeekOf(context.today).slice(-2),
    period: formatPeriod(month.period),
    span: `${formatDay(month.start).slice(0, 5)}–${formatDay(month.end).slice(0, 5)}`,
    before: before?.day ?? null,
    missed: missedDay(ports, plan, ledger),
    contact: contactOf(plan),
  };
  const places = placesOf(plan, ports.book);
  const newsOf = reporter(plan, ports, before);
  return recipientsOf(plan.contacts, readOwner(ports)?.email ?? '').map((recipient) => {
    const news = newsOf(recipient);
    const told = (mails: readonly string[]): News => {
      const { office } = news;
      return office ? { ...news, office: { ...office, mails } } : news;
    };
    return {
      ...recipient,
      sends: !isQuiet(news),
      urgent: recipient.leaders.length > 0 || news.units.some(({ rows }) => rows.overdue.length > 0),
      write: (mails) => composeMail(told(mails), moment, places),
      writeTrial: (mails) => composeTrial(told(mails), recipient.name, moment, places),
    };
  });
}

/** What a recipient hears; each unit's and leader's rows are looked for once. */
function reporter(
  plan: Plan,
  ports: Ports,
  before: ReturnType<typeof judgedBefore>,
): (recipient: Recipient) => News {
  const { context, directory, reading } = plan;
  const { today, calendar } = context;
  const { escalationDays } = reading.rules.settings;
  const tasks = plan.tasks.map((row) => row.assessed);
  const indicators = plan.indicators.map((row) => row.assessed);
  const changes = before ? changesSince(before.judgements, tasks, indicators) : [];
  const unitRows = rowsByUnit(tasks, indicators, directory, today);
  const leaderRows = rowsByLeader(tasks, directory, today, calendar, escalationDays);
  const wrong = wrongRows(plan);
  const unitNews = (unit: string): UnitNews => ({
    unit,
    rows: unitRows(unit),
    wrong: wrong.filter(({ units }) => units.includes(unit)),
    changes: changes.filter((change) => unitsOf(change, plan).includes(unit)),
  });
  const leaderNews = (leader: string): LeaderNews => ({
    leader,
    rows: leaderRows(leader),
    changes: changes.filter(({ item }) => 'task' in item && leaderOf(item.task, directory) === leader),
    tally: tallyOf(
      leader,
      tasks.filter(({ task }) => leaderOf(task, directory) === leader),
    ),
    escalationDays,
  });
  const summary = summarise(tasks, indicators, directory, context);
  // Nobody can have been silent for longer than there has been a sheet to speak in.
  const isNew = daysBetween(readOwner(ports)?.start ?? today, today) <= SILENT_DAYS;
  return ({ office, leaders, units }) => ({
    office:
      office === null
        ? null
        : {
            name: office,
            rows: dueRows(tasks, today),
            summary: isNew ? { ...summary, silent: [] } : summary,
            notices: officeNotices(plan, ports, 'mail'),
            changes,
            mails: [],
          },
    leaders: leaders.map(leaderNews),
    units: units.map(unitNews),
  });
}

function unitsOf({ item }: Change, { directory }: Plan): readonly string[] {
  return 'task' in item
    ? [leadUnitOf(item.task, directory)]
    : readUnits(item.indicator.responsibleUnits, directory).units;
}

/** Rows with entries that could not be read, and who should see to them. */
function wrongRows({ tasks, indicators, directory }: Plan) {
  return [
    ...tasks.map(({ value, issues }) => ({
      code: value.code,
      name: value.name,
      remark: wrongText(issues, TASKS_TAB),
      units: [leadUnitOf(value, directory)],
    })),
    ...indicators.map(({ value, issues }) => ({
      code: value.code,
      name: value.name,
      remark: wrongText(issues, INDICATORS_TAB),
      units: readUnits(value.responsibleUnits, directory).units,
    })),
  ].filter(({ remark }) => remark !== '');
}

/** "Ngày hoàn thành: «32/01/2026» không phải là ngày. …". */
function wrongText<K extends string>(issues: readonly CellIssue<K>[], { columns }: TabLayout<K>): string {
  return issues
    .filter(({ issue }) => !isQuestion(issue))
    .map(({ column, issue }) => {
      const header = columns.find(({ key }) => key === column)?.header ?? '';
      return `${header}: ${quoted(entryIssueText(issue), REMARK)}`;
    })
    .join('; ');
}

function contactOf({ contacts }: Plan): string {
  const office = contacts.find(({ kind, code }) => kind === 'unit' && code === OFFICE_CODE);
  const [email] = office?.emails ?? [];
  return quoted(office?.name ?? OFFICE_NAME) + (email ? ` (${email})` : '');
}

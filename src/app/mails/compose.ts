// Composes the week's mails from a judged plan: one for each set of roles, with all that its people are to hear.
import { composeMail, composeTrial, type MailText } from '../../mail/mail.ts';
import { dataMonth } from '../../plan/data-month.ts';
import { formatDay, isoWeekOf } from '../../plan/day.ts';
import { OFFICE_CODE } from '../../sheet/directory.ts';
import { quoted } from '../../sheet/layout/due-text.ts';
import { formatPeriod } from '../../sheet/layout/labels.ts';
import { OFFICE_NAME } from '../../sheet/layout/registers.ts';
import { isQuiet, type News } from '../../text/mail/mail.ts';
import type { Moment } from '../../text/mail/moment.ts';
import type { Plan } from '../load-plan.ts';
import { readOwner } from '../ownership.ts';
import type { Ports } from '../ports.ts';
import { missedDay } from './due.ts';
import type { Ledger } from './ledger.ts';
import { reporter } from './news.ts';
import { judgedBefore } from './past.ts';
import { placesOf } from './places.ts';
import { type Recipient, recipientsOf } from './recipients.ts';

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

function contactOf({ contacts }: Plan): string {
  const office = contacts.find(({ kind, code }) => kind === 'unit' && code === OFFICE_CODE);
  const [email] = office?.emails ?? [];
  return quoted(office?.name ?? OFFICE_NAME) + (email ? ` (${email})` : '');
}

// Composes the week's mails from a judged plan: one for each unit, one for Văn phòng.
import { isoWeekOf } from '../plan/day.ts';
import { digestSections, isEmptyDigest, unitDigests } from '../plan/digest.ts';
import { summarise } from '../plan/summary.ts';
import { type Contact, OFFICE_CODE } from '../sheet/directory.ts';
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { OFFICE_NAME } from '../sheet/layout/registers.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import { type MailText, officeMail, unitMail } from '../text/mail.ts';
import type { Plan } from './load-plan.ts';
import { officeNotices } from './office-notices.ts';
import type { Book, Ports } from './ports.ts';

export interface Digest {
  /** The ledger's keys: a unit whose Mã or name is changed within the week is known by the other. */
  readonly keys: readonly [code: string, name: string];
  readonly name: string;
  readonly emails: readonly string[];
  readonly mail: MailText;
  /** False when there is nothing to say; Văn phòng's is never empty. */
  readonly sends: boolean;
}

/** Văn phòng first: if the day's quota ends early, it knows. Its mail holds everything, so it gets no second one as a unit. */
export function composeDigests(plan: Plan, ports: Ports): readonly Digest[] {
  const { today } = plan.context;
  const week = isoWeekOf(today).slice(-2);
  const tasks = plan.tasks.map((row) => row.assessed);
  const indicators = plan.indicators.map((row) => row.assessed);
  const linkTo = linker(plan, ports.book);
  const contacts = plan.contacts.filter((contact) => contact.kind === 'unit');
  const office = contacts.find((contact) => contact.code === OFFICE_CODE);
  const contactOf = (unit: string) => contacts.find((contact) => contact.name === unit);

  const whole = officeMail(
    digestSections(tasks, indicators),
    summarise(tasks, indicators, plan.directory, plan.context),
    officeNotices(plan, ports),
    week,
    today,
    linkTo,
  );
  return [
    {
      keys: [`${OFFICE_CODE}*`, `${OFFICE_CODE}*`],
      name: office?.name ?? OFFICE_NAME,
      emails: office?.emails ?? [],
      mail: whole,
      sends: true,
    },
    ...unitDigests(tasks, indicators, plan.directory)
      .filter(({ unit }) => unit !== office?.name)
      .map(({ unit, sections }) => ({
        keys: [keyOf(contactOf(unit), unit), unit] as const,
        name: unit,
        emails: contactOf(unit)?.emails ?? [],
        mail: unitMail(unit, sections, week, today, linkTo),
        sends: !isEmptyDigest(sections),
      })),
  ];
}

function keyOf(contact: Contact | undefined, unit: string): string {
  return contact && contact.code !== '' ? contact.code : unit;
}

function linker(plan: Plan, book: Book): (code: string) => string {
  const places = new Map([
    ...plan.tasks.map((row) => [row.value.code, { tab: TASKS_TAB.name, row: row.row }] as const),
    ...plan.indicators.map((row) => [row.value.code, { tab: INDICATORS_TAB.name, row: row.row }] as const),
  ]);
  return (code) => {
    const place = places.get(code);
    return place ? book.linkTo(place.tab, place.row) : book.url();
  };
}

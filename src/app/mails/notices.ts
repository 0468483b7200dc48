// What Văn phòng has to see to so that every mail arrives: addresses, and mails that have not left or may not have.
import type { OfficeNotice } from '../../sheet/layout/summary.ts';
import { notice } from '../../text/notices.ts';
import { addressText } from '../../text/sending.ts';
import type { Plan } from '../load-plan.ts';
import { readOwner } from '../ownership.ts';
import type { Ports } from '../ports.ts';
import { missedDay, missedWeeks } from './due.ts';
import { type Fate, type Ledger, openLedger } from './ledger.ts';

export function addressNotices({ contacts, namelessContacts, unknownKinds }: Plan): readonly OfficeNotice[] {
  const silent = contacts.filter(({ emails, wrongEmails }) => emails.length + wrongEmails.length === 0);
  return [
    notice.withoutAddress(silent.map(({ name }) => name)),
    notice.wrongAddresses(
      contacts.flatMap(({ name, wrongEmails }) => wrongEmails.map((text) => ({ name, text }))),
    ),
    notice.namelessContacts(namelessContacts),
    notice.unknownKinds(unknownKinds),
  ];
}

/** Of weeks that are over. */
export function pastNotices(plan: Plan, ports: Ports): readonly OfficeNotice[] {
  const ledger = openLedger(ports.store, plan.context.today);
  const missed = notice.missedWeeks(missedWeeks(ports, plan, ledger));
  const { lost } = ledger;
  if (!lost) return [missed];
  const { addresses = [], waiting, unknown } = lost;
  const known = addresses.filter((address) => isKnown(plan, ports, address));
  const gone = addresses.length - known.length;
  return [missed, notice.lostMails(lost.week, waiting + unknown - gone, known)];
}

/** Of this week. */
export function weekNotices(plan: Plan, ports: Ports): readonly OfficeNotice[] {
  const ledger = openLedger(ports.store, plan.context.today);
  const missed = missedDay(ports, plan, ledger);
  const waiting = having(ledger, 'waiting').filter((address) => isKnown(plan, ports, address));
  return [
    ...(missed ? [notice.missedDay(missed)] : []),
    notice.unknownMails(having(ledger, 'sending').map((address) => recipientName(plan, address))),
    notice.waitingMails(waiting.map((address) => recipientName(plan, address))),
    notice.damagedLedger(ledger.damaged),
  ];
}

function having({ fates }: Ledger, fate: Fate): readonly string[] {
  return [...fates].flatMap(([address, found]) => (found === fate ? [address] : []));
}

/** What waits for an address that nobody has any more will never be sent. */
function isKnown({ contacts }: Plan, ports: Ports, address: string): boolean {
  const all = [readOwner(ports)?.email ?? '', ...contacts.flatMap(({ emails }) => emails)];
  return all.some((email) => email.toLowerCase() === address);
}

/** "Công an phường (congan@chuvanan.vn)"; the address alone where Danh bạ has it no more. */
function recipientName({ contacts }: Plan, address: string): string {
  const found = contacts.find(({ emails }) => emails.some((email) => email.toLowerCase() === address));
  return found ? addressText({ name: found.name, address }) : address;
}

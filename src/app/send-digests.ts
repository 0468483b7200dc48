// Sends the week's mails, each at most once, and tells what became of every one.
import type { SendOutcome } from '../text/say.ts';
import { composeDigests, type Digest } from './digests.ts';
import { Fault } from './fault.ts';
import { type Entry, type Ledger, readLedger, writeLedger } from './ledger.ts';
import type { Plan } from './load-plan.ts';
import { isOwnSpreadsheet } from './ownership.ts';
import type { Ports } from './ports.ts';

export interface SendPlan {
  /** Would be sent now. */
  readonly due: readonly Digest[];
  readonly withoutAddress: readonly string[];
  readonly nothingToSay: readonly Digest[];
  readonly already: readonly string[];
  readonly unknown: readonly string[];
}

export function planSending(ports: Ports, plan: Plan): SendPlan {
  const { entries } = readLedger(ports);
  const digests = composeDigests(plan, ports);
  const entryOf = ({ keys: [code, name] }: Digest) => entries[code] ?? entries[name];
  const fresh = digests.filter((digest) => entryOf(digest) === undefined);
  const open = fresh.filter((digest) => digest.sends);
  const names = (list: readonly Digest[]) => list.map((digest) => digest.name);
  return {
    due: open.filter((digest) => digest.emails.length > 0),
    withoutAddress: names(open.filter((digest) => digest.emails.length === 0)),
    nothingToSay: fresh.filter((digest) => !digest.sends),
    already: names(digests.filter((digest) => entryOf(digest) === 'sent')),
    unknown: names(digests.filter((digest) => entryOf(digest) === 'sending')),
  };
}

/**
 * One ledger write and one send for each mail: the write before a sending says "sending" of this mail and "sent"
 * of the one before it. Must run alone in the document.
 * @throws Fault copiedSheet when this is not the spreadsheet that was set up.
 */
export function sendDigests(ports: Ports, plan: Plan): SendOutcome {
  if (!isOwnSpreadsheet(ports)) throw new Fault({ code: 'copiedSheet' });
  const sending = planSending(ports, plan);
  let ledger = withEntries(readLedger(ports), sending.nothingToSay, 'nothing');
  let quota = ports.mailer.remaining();
  const sent: string[] = [];
  const failed: string[] = [];
  const overQuota: string[] = [];
  for (const digest of sending.due) {
    if (digest.emails.length > quota) {
      overQuota.push(digest.name);
      continue;
    }
    ledger = withEntries({ ...ledger, lastDay: ports.now().day }, [digest], 'sending');
    writeLedger(ports, ledger);
    const error = attempt(() => ports.mailer.send({ to: digest.emails.join(','), ...digest.mail }));
    if (error) {
      // No exception tells whether the mail has left, so it stays "sending": reported, never repeated.
      failed.push(digest.name);
      ports.report('digest-refused', error);
      continue;
    }
    quota -= digest.emails.length;
    ledger = withEntries(ledger, [digest], 'sent');
    sent.push(digest.name);
  }
  writeLedger(ports, ledger);
  const { withoutAddress, already, unknown } = sending;
  return { sent, failed, overQuota, withoutAddress, already, unknown };
}

function withEntries(ledger: Ledger, digests: readonly Digest[], entry: Entry): Ledger {
  const entries = Object.fromEntries(digests.flatMap(({ keys }) => keys.map((key) => [key, entry])));
  return { ...ledger, entries: { ...ledger.entries, ...entries } };
}

function attempt(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error ?? new Error('unknown');
  }
}

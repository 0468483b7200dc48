// The dialog "Bản tin tuần": shows every mail, tries one, sends what is owed, settles what is unknown.
import type { MailDesk } from '../../contract/mails.ts';
import type { SendMailsRequest, SendTrialRequest, SettleMailRequest } from '../../contract/requests.ts';
import { mailState, sentReport, settledReport, trialReport } from '../../text/sending.ts';
import { badRequest, Fault } from '../fault.ts';
import { inTurn } from '../in-turn.ts';
import { keeperOf } from '../keeper.ts';
import { lookAtPlan, type Plan } from '../load-plan.ts';
import { mayDecide } from '../office.ts';
import { isOwnSpreadsheet } from '../ownership.ts';
import type { Ports } from '../ports.ts';
import { refresh } from '../refresh.ts';
import { type Mailing, mailingsOf } from './compose.ts';
import { nextMails } from './due.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { named, planSending, type SendPlan } from './letters.ts';
import { retell } from './retell.ts';
import { sendMails, unknownOf } from './send.ts';
import { previewLines, standingLines } from './state-lines.ts';

interface Look {
  readonly ledger: Ledger;
  readonly mailings: readonly Mailing[];
  readonly sending: SendPlan;
  /** What Văn phòng's mail says of the others. */
  readonly lines: readonly string[];
}

/** Five reads; never touches the ledger. `report`: of what was just done, whether or not all of it was. */
export function loadMails(ports: Ports, report = '', done = true, plan: Plan = lookAtPlan(ports)): MailDesk {
  const { ledger, mailings, sending, lines } = look(ports, plan);
  const me = ports.ownerEmail().toLowerCase();
  const own = mailings.find(({ addresses }) => addresses.some((address) => address.toLowerCase() === me));
  const resends = new Set(sending.unknown.map(({ address }) => address));
  const isOffice = mayDecide(ports, plan);
  const mails = mailings.map((mailing) => ({
    key: keyOf(mailing),
    name: mailing.name,
    to: mailing.addresses,
    ...mailing.write(lines),
    state: mailState(mailing.sends, mailing.addresses, ledger),
    sends: mailing.sends,
    sent: mailing.addresses.some((address) => ledger.fates.get(address.toLowerCase()) === 'sent'),
  }));
  return {
    mails,
    own: own && !isOffice ? keyOf(own) : (mails[0]?.key ?? ''),
    due: sending.due.map(named),
    withoutAddress: sending.withoutAddress,
    next: nextMails(ports, plan, ledger, sending),
    unknown: unknownOf(sending).map((one) => ({ ...one, resends: resends.has(one.address) })),
    already: sending.already.map(named),
    ...{ report, done },
    maySend: isOwnSpreadsheet(ports) && isOffice,
    keeper: keeperOf(ports, plan),
  };
}

/** Marked as a trial, to the person at the keyboard. @throws Fault noOwnAddress, quotaSpent, mailGone. */
export function sendTrial(ports: Ports, { key }: SendTrialRequest): MailDesk {
  const to = ports.ownerEmail();
  if (to === '') throw new Fault({ code: 'noOwnAddress' });
  const plan = lookAtPlan(ports);
  const { mailings, lines } = look(ports, plan);
  const mailing = mailings.find((one) => keyOf(one) === key);
  if (!mailing) throw new Fault({ code: 'mailGone' });
  demandQuota(ports);
  ports.mailer.send({ to, ...mailing.writeTrial(lines) });
  return loadMails(ports, trialReport(mailing.name, to), /* done= */ true, plan);
}

/**
 * To the addresses agreed to, parted by commas; what has come up since then waits for the daily run. Safe to press twice:
 * what has been sent this week is not sent again.
 * @throws Fault officeOnly, copiedSheet, ledgerDamaged.
 */
export function sendNow(ports: Ports, { to }: SendMailsRequest): MailDesk {
  const [plan, outcome] = inTurn(ports, () => {
    const fresh = refresh(ports);
    demandOffice(ports, fresh);
    return [fresh, sendMails(ports, fresh, to.split(','))] as const;
  });
  const { sent, failed, waiting } = outcome;
  const report = sentReport({ ...outcome, already: [], withoutAddress: [] });
  return loadMails(ports, report, sent.length > 0 && failed.length + waiting.length === 0, plan);
}

/**
 * A mail of unknown fate is sent once more, or counts as sent from now on: whoever asked the recipient knows.
 * @throws Fault officeOnly, copiedSheet, quotaSpent, mailGone where its fate is known by now.
 */
export function settleMail(ports: Ports, { address, answer }: SettleMailRequest): MailDesk {
  if (answer !== 'again' && answer !== 'arrived') throw badRequest();
  const plan = inTurn(ports, () => {
    const fresh = refresh(ports);
    demandOffice(ports, fresh);
    const { ledger, sending } = look(ports, fresh);
    const letter = sending.unknown.find((one) => one.address === address);
    if (!letter && (answer === 'again' || !sending.strayed.includes(address))) {
      throw new Fault({ code: 'mailGone' });
    }
    if (letter && answer === 'again') {
      demandQuota(ports);
      ledger.note([[address, 'sending']], fresh.context.today);
      ports.mailer.send({ to: address, ...letter.mailing.write(standingLines(sending, address)) });
    }
    ledger.note([[address, 'sent']]);
    retell(ports, fresh);
    return fresh;
  });
  return loadMails(ports, settledReport(address, answer), /* done= */ true, plan);
}

/** @throws Fault officeOnly, copiedSheet. */
export function demandOffice(ports: Ports, plan: Plan): void {
  if (!isOwnSpreadsheet(ports)) throw new Fault({ code: 'copiedSheet' });
  if (!mayDecide(ports, plan)) throw new Fault({ code: 'officeOnly' });
}

function demandQuota({ mailer }: Ports): void {
  if (mailer.remaining() < 1) throw new Fault({ code: 'quotaSpent' });
}

function look(ports: Ports, plan: Plan): Look {
  const ledger = openLedger(ports.store, plan.context.today);
  const mailings = mailingsOf(plan, ports, ledger);
  const sending = planSending(mailings, ledger);
  return { ledger, mailings, sending, lines: previewLines(sending) };
}

function keyOf({ name, addresses }: Mailing): string {
  return [name, ...addresses].join('|');
}

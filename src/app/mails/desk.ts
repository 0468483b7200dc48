// The dialog "Bản tin tuần": shows every mail, tries one, sends what is owed, settles what is unknown.
import type { MailDesk } from '../../contract/mails.ts';
import type { SendTrialRequest, SettleMailRequest } from '../../contract/requests.ts';
import { sentReport, settledReport, trialReport } from '../../text/sending.ts';
import { badRequest, Fault } from '../fault.ts';
import { inTurn } from '../in-turn.ts';
import { keeperOf } from '../keeper.ts';
import { loadPlan, type Plan } from '../load-plan.ts';
import { mayDecide } from '../office.ts';
import { isOwnSpreadsheet } from '../ownership.ts';
import type { Ports } from '../ports.ts';
import { refresh } from '../refresh.ts';
import { type Mailing, mailingsOf } from './compose.ts';
import { openLedger } from './ledger.ts';
import { named, planSending } from './letters.ts';
import { retell } from './retell.ts';
import { sendMails } from './send.ts';
import { previewLines } from './state-lines.ts';

/** Reads as a refresh does; never touches the ledger. */
export function loadMails(ports: Ports, report = '', plan: Plan = loadPlan(ports)): MailDesk {
  const ledger = openLedger(ports);
  const mailings = mailingsOf(plan, ports, ledger);
  const sending = planSending(mailings, ledger);
  const lines = previewLines(ports, plan, ledger, sending);
  return {
    mails: mailings.map((mailing) => ({
      key: keyOf(mailing),
      name: mailing.name,
      to: mailing.addresses,
      ...mailing.write(lines),
      sends: mailing.sends,
    })),
    due: sending.due.map(named),
    withoutAddress: sending.withoutAddress,
    unknown: sending.unknown.map(named),
    already: sending.already.map(named),
    report,
    maySend: isOwnSpreadsheet(ports) && mayDecide(ports, plan),
    keeper: keeperOf(ports, plan),
  };
}

/** Marked as a trial, to the person at the keyboard. @throws Fault noOwnAddress, mailGone. */
export function sendTrial(ports: Ports, { key }: SendTrialRequest): MailDesk {
  const to = ports.userEmail() || ports.ownerEmail();
  if (to === '') throw new Fault({ code: 'noOwnAddress' });
  const plan = loadPlan(ports);
  const ledger = openLedger(ports);
  const mailings = mailingsOf(plan, ports, ledger);
  const mailing = mailings.find((one) => keyOf(one) === key);
  if (!mailing) throw new Fault({ code: 'mailGone' });
  const lines = previewLines(ports, plan, ledger, planSending(mailings, ledger));
  ports.mailer.send({ to, ...mailing.writeTrial(lines) });
  return loadMails(ports, trialReport(mailing.name, to), plan);
}

/** Safe to press twice: what has been sent this week is not sent again. @throws Fault notAllowed, copiedSheet. */
export function sendNow(ports: Ports): MailDesk {
  const [plan, outcome] = inTurn(ports, () => {
    const fresh = refresh(ports);
    demandOffice(ports, fresh);
    return [fresh, sendMails(ports, fresh)] as const;
  });
  return loadMails(ports, sentReport(outcome), plan);
}

/**
 * A mail of unknown fate is sent once more, or counts as sent from now on: whoever asked the recipient knows.
 * @throws Fault notAllowed, copiedSheet, mailGone where its fate is known by now.
 */
export function settleMail(ports: Ports, { address, answer }: SettleMailRequest): MailDesk {
  if (answer !== 'again' && answer !== 'arrived') throw badRequest();
  const plan = inTurn(ports, () => {
    const fresh = refresh(ports);
    demandOffice(ports, fresh);
    const ledger = openLedger(ports);
    const mailings = mailingsOf(fresh, ports, ledger);
    const sending = planSending(mailings, ledger);
    const letter = sending.unknown.find((one) => one.address === address);
    if (!letter) throw new Fault({ code: 'mailGone' });
    if (answer === 'again') {
      const lines = previewLines(ports, fresh, ledger, sending);
      ledger.note([[address, 'sending']], ports.now().day);
      ports.mailer.send({ to: address, ...letter.mailing.write(lines) });
    }
    ledger.note([[address, 'sent']]);
    retell(ports, fresh);
    return fresh;
  });
  return loadMails(ports, settledReport(address, answer), plan);
}

/** @throws Fault notAllowed, copiedSheet. */
export function demandOffice(ports: Ports, plan: Plan): void {
  if (!isOwnSpreadsheet(ports)) throw new Fault({ code: 'copiedSheet' });
  if (!mayDecide(ports, plan)) throw new Fault({ code: 'notAllowed', tab: '', cell: '' });
}

function keyOf({ name, addresses }: Mailing): string {
  return [name, ...addresses].join('|');
}

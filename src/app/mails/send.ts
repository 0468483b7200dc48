// Sends the week's mails, each at most once, and tells what became of every one.
import { type SendOutcome, sendingLines } from '../../text/sending.ts';
import { Fault } from '../fault.ts';
import type { Plan } from '../load-plan.ts';
import { isOwnSpreadsheet } from '../ownership.ts';
import type { Ports } from '../ports.ts';
import { mailingsOf } from './compose.ts';
import { missedWeeks } from './due.ts';
import { openLedger } from './ledger.ts';
import { isForOffice, named, planSending } from './letters.ts';
import { keepJudgements } from './past.ts';
import { openPost } from './post.ts';
import { retell } from './retell.ts';

/**
 * Văn phòng's mail comes last, so that it tells what became of the others, and has its share of the quota kept for it.
 * Must run alone in the document.
 * @throws Fault copiedSheet when this is not the spreadsheet that was set up.
 */
export function sendMails(ports: Ports, plan: Plan): SendOutcome {
  if (!isOwnSpreadsheet(ports)) throw new Fault({ code: 'copiedSheet' });
  const ledger = openLedger(ports);
  const sending = planSending(mailingsOf(plan, ports, ledger), ledger);
  const missed = missedWeeks(ports, plan, ledger);
  const office = sending.due.filter(isForOffice);
  const others = sending.due.filter((letter) => !isForOffice(letter));
  const post = openPost(ports, ledger);
  const outcome = (): SendOutcome => ({
    sent: post.sent.map(named),
    failed: post.failed.map(named),
    waiting: post.waiting.map(named),
    already: sending.already.map(named),
    unknown: sending.unknown.map(named),
    withoutAddress: sending.withoutAddress,
  });
  if (sending.due.length > 0) {
    const rows = [plan.tasks.map((row) => row.assessed), plan.indicators.map((row) => row.assessed)] as const;
    keepJudgements(ports, ...rows);
  }
  for (const letter of others) post.send(letter, () => letter.mailing.write([]), office.length);
  for (const letter of office)
    post.send(letter, () => letter.mailing.write(sendingLines(outcome(), missed)), 0);
  post.close(sending.nothingToSay);
  retell(ports, plan);
  return outcome();
}

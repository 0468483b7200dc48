// Sends the week's mails, each at most once, and tells what became of every one.
import type { Addressee } from '../../contract/mails.ts';
import { type SendOutcome, STRAYED, sendingLines } from '../../text/sending.ts';
import { Fault } from '../fault.ts';
import type { Plan } from '../load-plan.ts';
import { isOwnSpreadsheet } from '../ownership.ts';
import type { Ports } from '../ports.ts';
import { mailingsOf } from './compose.ts';
import { clearDamage, openLedger } from './ledger.ts';
import { isForOffice, type Letter, named, planSending, type SendPlan } from './letters.ts';
import { keepJudgements } from './past.ts';
import { openPost } from './post.ts';
import { retell } from './retell.ts';

/**
 * Văn phòng's mail comes last, so that it tells what became of the others, and has its share of the quota kept for it.
 * `confirmed`: the addresses that a person has agreed to, null for all that are due. Must run alone in the document.
 * @throws Fault copiedSheet when this is not the spreadsheet that was set up, ledgerDamaged.
 */
export function sendMails(ports: Ports, plan: Plan, confirmed: readonly string[] | null = null): SendOutcome {
  if (!isOwnSpreadsheet(ports)) throw new Fault({ code: 'copiedSheet' });
  const { today } = plan.context;
  let ledger = openLedger(ports.store, today);
  if (ledger.damaged) {
    if (!clearDamage(ports.store, today)) throw new Fault({ code: 'ledgerDamaged' });
    ledger = openLedger(ports.store, today);
  }
  const sending = planSending(mailingsOf(plan, ports, ledger), ledger);
  const due = sending.due.filter(({ address }) => confirmed?.includes(address) ?? true);
  const office = due.filter(isForOffice);
  const others = due.filter((letter) => !isForOffice(letter));
  const post = openPost(ports, ledger, today);
  const outcome = (told: (letter: Letter) => boolean): SendOutcome => {
    const list = (letters: readonly Letter[]) => letters.filter(told).map(named);
    return {
      ...{ sent: list(post.sent), failed: list(post.failed), waiting: list(post.waiting) },
      ...{ already: list(sending.already), unknown: unknownOf(sending) },
      withoutAddress: sending.withoutAddress,
    };
  };
  if (due.length > 0) {
    const rows = [plan.tasks.map((row) => row.assessed), plan.indicators.map((row) => row.assessed)] as const;
    keepJudgements(ports, today, ...rows);
  }
  for (const letter of others) post.send(letter, () => letter.mailing.write([]), office.length);
  for (const letter of office)
    post.send(
      letter,
      () => letter.mailing.write(sendingLines(outcome((one) => !isForOffice(one)))),
      0,
      /* anyhow= */ true,
    );
  post.close(sending.nothingToSay);
  retell(ports, plan);
  return outcome(() => true);
}

/** With those to addresses that nobody has any more. */
export function unknownOf({ unknown, strayed }: SendPlan): readonly Addressee[] {
  return [...unknown.map(named), ...strayed.map((address) => ({ name: STRAYED, address }))];
}

// What the menu's items do around the use cases: ask first, work alone, say what came of it.
import { sendQuestion, sentReport } from '../text/sending.ts';
import { inTurn } from './in-turn.ts';
import { loadPlan } from './load-plan.ts';
import { mailingsOf } from './mails/compose.ts';
import { demandOffice } from './mails/desk.ts';
import { openLedger } from './mails/ledger.ts';
import { named, planSending } from './mails/letters.ts';
import { sendMails, unknownOf } from './mails/send.ts';
import type { Ports } from './ports.ts';
import { refresh } from './refresh.ts';

/** Safe to press twice: what has been sent this week is not sent again. @throws Fault copiedSheet, notAllowed. */
export function sendByHand(ports: Ports): void {
  const plan = loadPlan(ports);
  demandOffice(ports, plan);
  const ledger = openLedger(ports.store, plan.context.today);
  const sending = planSending(mailingsOf(plan, ports, ledger), ledger);
  const due = sending.due.map(named);
  const { withoutAddress } = sending;
  const [unknown, already] = [unknownOf(sending), sending.already.map(named)];
  const question = sendQuestion(due, { withoutAddress, unknown, already });
  if (due.length === 0) {
    ports.screen.inform(question);
    return;
  }
  if (!ports.screen.confirm(question)) return;
  const outcome = inTurn(ports, () =>
    sendMails(
      ports,
      refresh(ports),
      due.map(({ address }) => address),
    ),
  );
  ports.screen.inform(sentReport(outcome));
}

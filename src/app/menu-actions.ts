// What the menu's items do around the use cases: ask first, work alone, say what came of it.
import { SUMMARY_TAB } from '../sheet/layout/summary.ts';
import { say } from '../text/say.ts';
import { sendQuestion, sentReport } from '../text/sending.ts';
import { mendColours } from './colours.ts';
import { inTurn } from './in-turn.ts';
import { loadPlan, type Plan } from './load-plan.ts';
import { mailingsOf } from './mails/compose.ts';
import { demandOffice } from './mails/desk.ts';
import { openLedger } from './mails/ledger.ts';
import { named, planSending } from './mails/letters.ts';
import { sendMails, unknownOf } from './mails/send.ts';
import { migrate } from './migrate.ts';
import type { Ports } from './ports.ts';
import { refresh } from './refresh.ts';
import { examineSetup, setUp } from './set-up.ts';
import { forgetSummaryLook } from './summary-tab.ts';

/** The lock is taken after the questions: Google drops locks while it waits for an answer. */
export function setUpByHand(ports: Ports): void {
  const before = examineSetup(ports);
  if (!ports.screen.confirm(say.setupQuestion(before))) return;
  const takesJob =
    before.daily === 'install' || (before.daily === 'ask' && ports.screen.confirm(say.copyQuestion));
  const plan = inTurn(ports, () => {
    forgetSummaryLook(ports);
    setUp(ports, takesJob);
    if (before.foreign.length > 0) return null;
    migrate(ports);
    const fresh = refresh(ports);
    mendColours(ports, fresh);
    ports.book.show(SUMMARY_TAB.name);
    return fresh;
  });
  ports.screen.inform(say.setupDone(before, plan ? unitsWithoutAddress(plan) : []));
}

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

function unitsWithoutAddress(plan: Plan): readonly string[] {
  return plan.contacts.filter((c) => c.kind === 'unit' && c.emails.length === 0).map((c) => c.name);
}

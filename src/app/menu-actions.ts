// What the menu's items do around the use cases: ask first, work alone, say what came of it.
import { SUMMARY_TAB } from '../sheet/layout/summary.ts';
import { say } from '../text/say.ts';
import { mendColours } from './colours.ts';
import { Fault } from './fault.ts';
import { inTurn } from './in-turn.ts';
import { loadPlan, type Plan } from './load-plan.ts';
import { isOwnSpreadsheet } from './ownership.ts';
import type { Ports } from './ports.ts';
import { refresh } from './refresh.ts';
import { planSending, sendDigests } from './send-digests.ts';
import { examineSetup, setUp } from './set-up.ts';
import { forgetSummaryLook } from './summary-tab.ts';
import { sendTrial } from './trial.ts';

/** The lock is taken after the question: Google drops locks while it waits for an answer. */
export function setUpByHand(ports: Ports): void {
  const before = examineSetup(ports);
  if (!ports.screen.confirm(say.setupQuestion(before))) return;
  const plan = inTurn(ports, () => {
    forgetSummaryLook(ports);
    setUp(ports);
    if (before.foreign.length > 0) return null;
    const fresh = refresh(ports);
    mendColours(ports, fresh);
    ports.book.show(SUMMARY_TAB.name);
    return fresh;
  });
  ports.screen.inform(say.setupDone(before, plan ? unitsWithoutAddress(plan) : []));
}

export function sendTrialByHand(ports: Ports): void {
  const { names, to } = sendTrial(ports);
  ports.screen.toast(say.trialSent(names, to));
}

/** Safe to press twice: what has been sent this week is not sent again. */
export function sendByHand(ports: Ports): void {
  if (!isOwnSpreadsheet(ports)) throw new Fault({ code: 'copiedSheet' });
  const sending = planSending(ports, loadPlan(ports));
  const recipients = sending.due.map((digest) => `${digest.name}: ${digest.emails.join(', ')}`);
  const question = say.sendQuestion(recipients, sending);
  if (recipients.length === 0) {
    ports.screen.inform(question);
    return;
  }
  if (!ports.screen.confirm(question)) return;
  const outcome = inTurn(ports, () => sendDigests(ports, refresh(ports)));
  ports.screen.inform(say.sent(outcome));
}

function unitsWithoutAddress(plan: Plan): readonly string[] {
  return plan.contacts.filter((c) => c.kind === 'unit' && c.emails.length === 0).map((c) => c.name);
}

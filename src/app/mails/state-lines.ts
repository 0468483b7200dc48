// What Văn phòng's mail says of the week's mails while none is being sent.
import { sendingLines } from '../../text/sending.ts';
import type { Plan } from '../load-plan.ts';
import type { Ports } from '../ports.ts';
import { missedWeeks } from './due.ts';
import type { Ledger } from './ledger.ts';
import { isForOffice, named, type SendPlan } from './letters.ts';

/** As if all that is due had left: the mail that Văn phòng would get now. */
export function previewLines(
  ports: Ports,
  plan: Plan,
  ledger: Ledger,
  { due, already, unknown, withoutAddress }: SendPlan,
): readonly string[] {
  const others = [...due, ...already].filter((letter) => !isForOffice(letter));
  const outcome = { sent: others.map(named), already: [], failed: [], waiting: [] };
  const missed = missedWeeks(ports, plan, ledger);
  return sendingLines({ ...outcome, unknown: unknown.map(named), withoutAddress }, missed);
}

// What Văn phòng's mail says of the week's mails when they are not being sent with it.
import { sendingLines } from '../../text/sending.ts';
import { isForOffice, type Letter, named, type SendPlan } from './letters.ts';
import { unknownOf } from './send.ts';

const NONE = { already: [], failed: [], withoutAddress: [] };
const others = (letters: readonly Letter[]) => letters.filter((letter) => !isForOffice(letter)).map(named);

/** The mail that Văn phòng would get now; what is due is yet to leave. */
export function previewLines(sending: SendPlan): readonly string[] {
  const sent = others(sending.already);
  const outcome = { ...NONE, sent, waiting: [], unknown: unknownOf(sending) };
  return sendingLines(outcome, others(sending.due).length);
}

/** As it is, but for the mail to `address`, which is the one that says so. */
export function standingLines(sending: SendPlan, address: string): readonly string[] {
  const [sent, waiting] = [others(sending.already), others(sending.due)];
  const unknown = unknownOf(sending).filter((one) => one.address !== address);
  return sendingLines({ ...NONE, sent, waiting, unknown });
}

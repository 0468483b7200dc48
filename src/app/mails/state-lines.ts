// What Văn phòng's mail says of the week's mails while none is being sent.
import { sendingLines } from '../../text/sending.ts';
import { isForOffice, named, type SendPlan } from './letters.ts';
import { unknownOf } from './send.ts';

/** As if all that is due had left: the mail that Văn phòng would get now. */
export function previewLines(sending: SendPlan): readonly string[] {
  const others = [...sending.due, ...sending.already].filter((letter) => !isForOffice(letter));
  const outcome = { sent: others.map(named), already: [], failed: [], waiting: [], withoutAddress: [] };
  return sendingLines({ ...outcome, unknown: unknownOf(sending) });
}

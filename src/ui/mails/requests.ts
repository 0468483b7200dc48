// What the dialog asks of the server.
import type { Keeper, MailDesk } from '../../contract/mails.ts';
import type { Reply } from '../../contract/reply.ts';
import * as PAGE from '../../text/page.ts';
import { call } from '../shared/server.ts';

export const loadMails = (): Promise<Reply<MailDesk>> => call('loadMails', [], PAGE.failed);
/** `to`: the addresses agreed to. */
export const sendMails = (to: readonly string[]): Promise<Reply<MailDesk>> =>
  call('sendMails', [{ to: to.join(',') }], PAGE.failed);
export const sendTrial = (key: string): Promise<Reply<MailDesk>> => call('sendTrial', [{ key }], PAGE.failed);
export const settleMail = (address: string, answer: 'again' | 'arrived'): Promise<Reply<MailDesk>> =>
  call('settleMail', [{ address, answer }], PAGE.failed);
export const takeOver = (): Promise<Reply<Keeper>> => call('takeOver', [], PAGE.failed);

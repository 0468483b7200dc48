// MailApp: mail leaves from the effective user's own mailbox, within that user's quota, whole or not at all.
import { exception, NotEmulatedError, refuseUnknown, type Sentence } from '../errors.ts';
import type { Execution } from '../execution.ts';
import { remainingRecipients, spendRecipients } from './mail-quota.ts';
import { signatureMismatch } from './signature.ts';

type Google = GoogleAppsScript.Mail.MailApp;
type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

const RECIPIENTS_PER_MESSAGE = 50;
const SUBJECT_LENGTH = 250;
const BODY_BYTES = { consumer: 200 * 1024, workspace: 400 * 1024 };
/** What a mail may hold here. */
export const MAIL_FIELDS = [
  'to',
  'cc',
  'bcc',
  'subject',
  'body',
  'htmlBody',
  'name',
] as const satisfies readonly (keyof Message)[];

const NO_RECIPIENT: Sentence = {
  en: 'Failed to send email: no recipient',
  vi: 'Không gửi được email: không có người nhận',
};
const TOO_MANY_RECIPIENTS: Sentence = {
  en: 'Limit Exceeded: Email Recipients Per Message.',
  vi: 'Đã vượt quá giới hạn: Người nhận email trên mỗi thư.',
};
const BODY_TOO_LARGE: Sentence = {
  en: 'Limit Exceeded: Email Body Size.',
  vi: 'Đã vượt quá giới hạn: Kích thước nội dung email.',
};
const SUBJECT_TOO_LARGE: Sentence = {
  en: 'Argument too large: subject',
  vi: 'Đối số quá lớn: subject',
};
const QUOTA_SPENT: Sentence = {
  en: 'Service invoked too many times for one day: email.',
  vi: 'Dịch vụ bị gọi quá nhiều lần trong một ngày: email.',
};

/** What RFC 5322 calls a dot-atom on the left, and host names on the right; no letter with a diacritic anywhere. */
const WORD = "[\\w!#$%&'*+/=?^`{|}~-]+";
const HOST = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const BARE = `${WORD}(?:\\.${WORD})*@${HOST}(?:\\.${HOST})+`;
/** Well-formed is all Google asks: an address nobody has bounces later, into the sender's mailbox. */
const ADDRESS = new RegExp(`^(?:[^<>]*<${BARE}>|${BARE})$`, 'i');

function addresses(list: string | undefined): readonly string[] {
  return list?.trim() ? list.split(',').map((address) => address.trim()) : [];
}

export class MailApp implements Pick<Google, 'sendEmail' | 'getRemainingDailyQuota'> {
  constructor(private readonly execution: Execution) {}

  /** Google's other three forms take a recipient first; the bundle uses the object form only. */
  sendEmail(message: Message | string, ...rest: readonly unknown[]): void {
    this.execution.call('MailApp.sendEmail', 'mail');
    this.execution.requireFullAuth('MailApp.sendEmail');
    if (typeof message === 'string')
      throw new NotEmulatedError('MailApp.sendEmail(recipient, subject, body)');
    if (typeof message !== 'object' || message === null || rest.length > 0) {
      throw signatureMismatch(this.execution, 'MailApp.sendEmail', [message, ...rest]);
    }
    const extra = Object.keys(message).find((key) => !MAIL_FIELDS.some((field) => field === key));
    if (extra) throw new NotEmulatedError(`MailApp.sendEmail({ ${extra} })`);
    const count = this.checkedRecipients(message);
    this.checkSizes(message);
    const { world, user } = this.execution;
    if (count > remainingRecipients(world, user)) throw this.refusal(QUOTA_SPENT);
    spendRecipients(world, user, count);
    const { to = '', cc = '', bcc = '', subject = '', body = '', htmlBody = '', name = user.name } = message;
    world.mails.push({
      at: this.execution.now(),
      from: user.email,
      to,
      cc,
      bcc,
      subject,
      body,
      htmlBody,
      name,
    });
  }

  getRemainingDailyQuota(): number {
    this.execution.call('MailApp.getRemainingDailyQuota', 'other');
    this.execution.requireFullAuth('MailApp.getRemainingDailyQuota');
    return remainingRecipients(this.execution.world, this.execution.user);
  }

  private checkedRecipients({ to, cc, bcc }: Message): number {
    const first = addresses(to);
    if (first.length === 0) throw this.refusal(NO_RECIPIENT);
    const all = [...first, ...addresses(cc), ...addresses(bcc)];
    const invalid = all.find((address) => !ADDRESS.test(address));
    if (invalid !== undefined) {
      throw this.refusal({ en: `Invalid email: ${invalid}`, vi: `Email không hợp lệ: ${invalid}` });
    }
    if (all.length > RECIPIENTS_PER_MESSAGE) throw this.refusal(TOO_MANY_RECIPIENTS);
    return all.length;
  }

  private checkSizes({ subject = '', body = '', htmlBody = '' }: Message): void {
    if (subject.length > SUBJECT_LENGTH) throw this.refusal(SUBJECT_TOO_LARGE);
    const bytes = new TextEncoder().encode(body + htmlBody).length;
    if (bytes > BODY_BYTES[this.execution.user.account]) throw this.refusal(BODY_TOO_LARGE);
  }

  private refusal(sentence: Sentence): Error {
    return exception(this.execution.world.options.language, sentence);
  }
}

export function createMailApp(execution: Execution): MailApp {
  return refuseUnknown(new MailApp(execution), 'MailApp');
}

// Hands letters to Google one by one, with the ledger written around each, for as long as the quota and Google allow.

import type { MailText } from '../../mail/mail.ts';
import type { IsoDate } from '../../plan/day.ts';
import type { Ports } from '../ports.ts';
import type { Ledger } from './ledger.ts';
import type { Letter } from './letters.ts';

/** A run may last six minutes, and a mail a second or two. */
const MOST_LETTERS = 150;
/** After so many refusals on end it is hardly the addresses. */
const MOST_REFUSALS = 3;

export interface Post {
  readonly sent: readonly Letter[];
  /** Google threw: no exception tells whether the mail has left, so it is reported and never repeated unasked. */
  readonly failed: readonly Letter[];
  readonly waiting: readonly Letter[];
  /** `kept`: letters of the quota that are not for this one; `anyhow`: also after refusals on end. */
  send(letter: Letter, write: () => MailText, kept: number, anyhow?: boolean): void;
  /** Notes the fates that no later letter has taken along. */
  close(nothingToSay: readonly Letter[]): void;
}

/**
 * One ledger write and one send for each letter: the write before a sending says «sending» of this one and «sent» of the
 * one before it.
 */
export function openPost(ports: Ports, ledger: Ledger, today: IsoDate): Post {
  const sent: Letter[] = [];
  const failed: Letter[] = [];
  const waiting: Letter[] = [];
  let allowance: number | null = null;
  let refusals = 0;
  let arrived: readonly (readonly [string, 'sent'])[] = [];
  return {
    ...{ sent, failed, waiting },
    send: (letter, write, kept, anyhow = false) => {
      allowance = allowance ?? Math.min(MOST_LETTERS, ports.mailer.remaining());
      if (allowance <= kept || (refusals >= MOST_REFUSALS && !anyhow)) {
        waiting.push(letter);
        return;
      }
      const { address } = letter;
      let mail: MailText;
      try {
        mail = write();
      } catch (error) {
        // One recipient's rows must not keep the others' mails.
        waiting.push(letter);
        ports.report('mailUnwritten', error);
        return;
      }
      ledger.note([...arrived, [address, 'sending']], today);
      arrived = [];
      allowance -= 1;
      try {
        ports.mailer.send({ to: address, ...mail });
      } catch (error) {
        refusals += 1;
        failed.push(letter);
        ports.report('mailRefused', error);
        return;
      }
      refusals = 0;
      arrived = [[address, 'sent']];
      sent.push(letter);
    },
    close: (nothingToSay) => {
      const rest = [
        ...arrived,
        ...waiting.map(({ address }) => [address, 'waiting'] as const),
        ...nothingToSay.map(({ address }) => [address, 'nothing'] as const),
      ];
      if (rest.length > 0) ledger.note(rest);
    },
  };
}

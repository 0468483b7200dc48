// A weekly mail ready to be sent: subject, plain text and page, whatever the rows hold never too large.
import { quoted } from '../sheet/layout/due-text.ts';
import { headerText } from '../text/escape.ts';
import type { MailContent } from '../text/mail/content.ts';
import { DUE_LISTED } from '../text/mail/due.ts';
import { trialLine, trialSubject } from '../text/mail/furniture.ts';
import type { Places } from '../text/mail/lines.ts';
import { mailContent, type News } from '../text/mail/mail.ts';
import type { Moment } from '../text/mail/moment.ts';
import { mailPage, trialBanner } from './page.tsx';
import { plainText } from './plain.ts';

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Gmail cuts a page off at 102 KB; characters outside ASCII, of two or three bytes, are written as they are. */
export const MOST_BYTES = 100 * 1024;

/** Rows that a list names, tried in turn until the page is small enough. */
const LISTED = [DUE_LISTED, 5, 3, 1, 0] as const;

export function composeMail(news: News, moment: Moment, places: Places): MailText {
  for (const most of LISTED) {
    const mail = writeMail(mailContent(news, moment, places, most));
    if (bytesOf(mail.html) <= MOST_BYTES) return mail;
  }
  // Of so many roles that even their headings are too much, the first ones, and how many more there are.
  for (let parts = 32; parts > 1; parts /= 2) {
    const mail = writeMail(mailContent(news, moment, places, 0, parts));
    if (bytesOf(mail.html) <= MOST_BYTES) return mail;
  }
  return writeMail(mailContent(news, moment, places, 0, 1));
}

/** The same mail as a trial: it says so in the subject and on its first line. */
export function composeTrial(news: News, name: string, moment: Moment, places: Places): MailText {
  const mail = composeMail(news, moment, places);
  const line = trialLine(quoted(name));
  return {
    subject: headerText(trialSubject(mail.subject)),
    text: `${line}\n\n${mail.text}`,
    html: mail.html.replace(/<body[^>]*>/, (body) => `${body}${trialBanner(line)}`),
  };
}

function writeMail(content: MailContent): MailText {
  return { subject: content.subject, text: plainText(content), html: mailPage(content) };
}

/** In UTF-8, at most: each half of a pair counts as a whole character. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}

// What the dialog "Bản tin tuần" shows: every recipient's mail of the week, what has become of them, who sends them.
import type { Life } from './life.ts';

/** One mail as it would leave now. */
export interface MailPreview {
  /** By which a trial is asked for. */
  readonly key: string;
  readonly name: string;
  /** Empty where Danh bạ has none. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** What has become of it, or will: a few words. */
  readonly state: string;
  /** False when there is nothing to say and so nothing is sent. */
  readonly sends: boolean;
  /** To one of the addresses at least; what is shown has been made anew since. */
  readonly sent: boolean;
}

export interface Addressee {
  readonly name: string;
  readonly address: string;
}

/** `resends`: Danh bạ still has the address, so that the mail can be sent again. */
export type UnknownMail = Addressee & { readonly resends: boolean };

export interface Keeper {
  readonly life: Life;
  /** Who, since when, last run, last mails: a sentence. */
  readonly text: string;
  /** Whether the person at the keyboard may take the job over. */
  readonly mayTake: boolean;
}

export interface MailDesk {
  readonly mails: readonly MailPreview[];
  /** Key of the mail that the person at the keyboard would get; the first one where there is none. */
  readonly own: string;
  /** Would leave now, in this order. */
  readonly due: readonly Addressee[];
  readonly withoutAddress: readonly string[];
  /** When the daily run next sends by itself, in words. */
  readonly next: string;
  /** Of these nobody knows whether they have left. */
  readonly unknown: readonly UnknownMail[];
  readonly already: readonly Addressee[];
  /** '', or a report of what was just done. */
  readonly report: string;
  /** Whether all of it was done. */
  readonly done: boolean;
  /** Whether the person may send and settle. */
  readonly maySend: boolean;
  readonly keeper: Keeper;
}

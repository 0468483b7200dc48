// Which letters this week still owes: a mail to one address each, in the order in which they are to leave.
import type { Addressee } from '../../contract/mails.ts';
import type { Mailing } from './compose.ts';
import type { Fate, Ledger } from './ledger.ts';

export interface Letter {
  readonly mailing: Mailing;
  /** As typed. */
  readonly address: string;
}

export interface SendPlan {
  /** Would be sent now: leaders and units with overdue rows first, Văn phòng last. */
  readonly due: readonly Letter[];
  readonly nothingToSay: readonly Letter[];
  /** Had nothing to hear on the week's day, and have now: it waits for the next week. */
  readonly nextWeek: readonly Letter[];
  /** Names of those who would be written to. */
  readonly withoutAddress: readonly string[];
  readonly already: readonly Letter[];
  /** Intended by a run that was cut off or refused: nobody knows whether they have left. */
  readonly unknown: readonly Letter[];
  /** Such ones to addresses that Danh bạ has no more. */
  readonly strayed: readonly string[];
}

/** None is due while the ledger is damaged: it is not known who has had a mail. */
export function planSending(mailings: readonly Mailing[], { fates, damaged }: Ledger): SendPlan {
  const letters = mailings.flatMap((mailing) => mailing.addresses.map((address) => ({ mailing, address })));
  const having = (...wanted: readonly (Fate | undefined)[]) =>
    letters.filter(({ address }) => wanted.includes(fates.get(address.toLowerCase())));
  const open = damaged ? [] : having(undefined, 'waiting');
  const rank = (letter: Letter) => (isForOffice(letter) ? 2 : letter.mailing.urgent ? 0 : 1);
  const unknown = having('sending');
  const known = new Set(unknown.map(({ address }) => address.toLowerCase()));
  return {
    due: open.filter(({ mailing }) => mailing.sends).sort((a, b) => rank(a) - rank(b)),
    nothingToSay: open.filter(({ mailing }) => !mailing.sends),
    nextWeek: having('nothing').filter(({ mailing }) => mailing.sends),
    withoutAddress: mailings.filter((one) => one.addresses.length === 0 && one.sends).map(({ name }) => name),
    already: having('sent'),
    unknown,
    strayed: [...fates].flatMap(([address, fate]) =>
      fate === 'sending' && !known.has(address) ? [address] : [],
    ),
  };
}

export function isForOffice({ mailing }: Letter): boolean {
  return mailing.office !== null;
}

export function named({ mailing, address }: Letter): Addressee {
  return { name: mailing.name, address };
}

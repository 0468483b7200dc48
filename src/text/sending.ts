// What became of the week's mails, in sentences: for whoever pressed Gửi ngay, for Văn phòng's mail.
import type { Addressee } from '../contract/mails.ts';
import { formatDay, type IsoDate } from '../plan/day.ts';
import { quoted } from '../sheet/layout/due-text.ts';
import { bullets } from './bullets.ts';

export interface SendOutcome {
  readonly sent: readonly Addressee[];
  /** Google threw, just now. */
  readonly failed: readonly Addressee[];
  /** Intended in an earlier run that was cut off or refused: nobody knows whether these have left. */
  readonly unknown: readonly Addressee[];
  /** The next run sends these: the day's quota is spent, or Google refuses one after the other. */
  readonly waiting: readonly Addressee[];
  readonly already: readonly Addressee[];
  readonly withoutAddress: readonly string[];
}

/** So many by name in a mail, the rest as a number. */
const NAMED = 20;

/** In the place of a name, for an address that was taken out of Danh bạ. */
export const STRAYED = 'Địa chỉ không còn trong Danh bạ';

/** "Công an phường (congan@chuvanan.vn)". */
export function addressText({ name, address }: Addressee): string {
  return `${quoted(name)} (${address})`;
}

/** For Văn phòng's mail, whose own sending is not counted. `ahead`: how many are still to leave, in a preview. */
export function sendingLines(outcome: SendOutcome, ahead = 0): readonly string[] {
  const { sent, failed, unknown, waiting, already } = outcome;
  const lost = [...failed, ...unknown];
  return [
    `Bản tin tuần này: ${sentText(sent.length + already.length, ahead)}, không kể thư này.`,
    ...told('Chưa gửi được hôm nay, sẽ gửi ở lần chạy kế tiếp', waiting.map(addressText)),
    ...told(
      'Chưa rõ đã tới nơi, chờ Văn phòng xử lý (Bản tin tuần ▸ Xem trước, gửi thử)',
      lost.map(addressText),
    ),
  ];
}

function sentText(sent: number, ahead: number): string {
  const will = ahead > 0 ? [`sẽ gửi ${ahead} thư`] : [];
  return [...(sent > 0 || ahead === 0 ? [`đã gửi ${sent} thư`] : []), ...will].join(', ');
}

/** For whoever pressed the button. */
export function sentReport({ sent, failed, unknown, waiting, already, withoutAddress }: SendOutcome): string {
  return [
    `Đã gửi ${sent.length} thư.`,
    ...part(already.map(addressText), 'Đã gửi trước đó trong tuần này, không gửi lại:'),
    ...part(
      waiting.map(addressText),
      'Chưa gửi được hôm nay (hết hạn mức thư trong ngày hoặc Google đang từ chối), sẽ gửi ở lần chạy kế tiếp:',
    ),
    ...part(
      [...failed, ...unknown].map(addressText),
      'Chưa rõ đã tới nơi nên không tự gửi lại; hãy hỏi người nhận rồi chọn «Đã nhận được» hoặc «Gửi lại» ở Bản tin tuần ▸ Xem trước, gửi thử:',
    ),
    ...part(withoutAddress, 'Chưa có e-mail ở trang Danh bạ:'),
  ].join('\n\n');
}

export function sendQuestion(
  due: readonly Addressee[],
  { withoutAddress, unknown, already }: Pick<SendOutcome, 'withoutAddress' | 'unknown' | 'already'>,
): string {
  return [
    due.length > 0
      ? `Sẽ gửi ${due.length} thư:\n${bullets(due.map(addressText))}`
      : 'Không còn bản tin nào cần gửi trong tuần này.',
    ...part(already.map(addressText), 'Đã gửi trong tuần này, không gửi lại:'),
    ...part(
      unknown.map(addressText),
      'Chưa rõ đã tới nơi nên không tự gửi lại; hãy hỏi người nhận rồi chọn «Đã nhận được» hoặc «Gửi lại» ở Bản tin tuần ▸ Xem trước, gửi thử:',
    ),
    ...part(withoutAddress, 'Chưa có e-mail nên không gửi được:'),
    ...(due.length > 0 ? ['Gửi ngay?'] : []),
  ].join('\n\n');
}

function part(items: readonly string[], lead: string): readonly string[] {
  return items.length > 0 ? [`${lead}\n${bullets(items)}`] : [];
}

function told(lead: string, items: readonly string[]): readonly string[] {
  const more = items.length > NAMED ? `; … và ${items.length - NAMED} nơi khác` : '';
  return items.length > 0 ? [`${lead}: ${items.slice(0, NAMED).join('; ')}${more}.`] : [];
}

export function trialReport(name: string, to: string): string {
  return `Đã gửi đến ${to} thư thử của ${name}. Thư thử không tính là bản tin tuần.`;
}

export function settledReport(address: string, answer: 'again' | 'arrived'): string {
  return answer === 'again'
    ? `Đã gửi lại cho ${address}.`
    : `Đã ghi nhận ${address} đã nhận được thư; không gửi lại nữa.`;
}

/** In a list of recipients. `fates`: by address in small letters. */
export function mailState(
  sends: boolean,
  addresses: readonly string[],
  { fates, damaged }: { readonly fates: ReadonlyMap<string, string>; readonly damaged: boolean },
): string {
  if (addresses.length === 0) return sends ? 'chưa có e-mail' : 'chưa có e-mail, không có việc cần báo';
  if (damaged) return 'chưa rõ, sổ gửi bị hỏng';
  const found = addresses.map((address) => fates.get(address.toLowerCase()));
  if (found.includes('sending')) return 'chưa rõ đã tới nơi';
  if (sends && found.includes(undefined)) return 'sẽ gửi';
  if (sends && found.includes('waiting')) return 'chờ gửi tiếp';
  if (found.includes('sent')) return 'đã gửi tuần này';
  return sends ? 'để sang tuần sau' : 'không có việc cần báo';
}

/**
 * "Lần gửi tự động tới: 16/02/2026, khoảng 7–8 giờ."; '' where none is known. `isPast`: mails are owed today and the run
 * has been, or its hour. `last`: the plan's last day with mails.
 */
export function nextText(
  { day, isPast }: { readonly day: IsoDate | null; readonly isPast: boolean },
  { digestHour }: { readonly digestHour: number },
  today: IsoDate,
  last: IsoDate,
): string {
  if (today > last) return `Năm kế hoạch đã hết, bản tin tự động dừng sau ngày ${formatDay(last)}.`;
  if (!day) return '';
  const why = isPast ? ' (giờ chạy hôm nay đã qua)' : '';
  return `Lần gửi tự động tới: ${formatDay(day)}, khoảng ${digestHour}–${digestHour + 1} giờ${why}.`;
}

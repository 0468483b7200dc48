// What is out of the ordinary: an owner who leaves and somebody who takes over, a copied spreadsheet, new mailboxes and holidays.
import { give, SEND, told } from '../mails/post-office.ts';
import { aWardAgain, kept, MENU, type Ward } from '../ward.ts';
import type { Chance } from './chance.ts';
import { Hands } from './hands.ts';
import { type Day, plus, printed } from './oracle/days.ts';
import type { Recollection } from './oracle/recall.ts';
import { DEPUTY, OWNER, PEOPLE, type Person, personOf } from './people.ts';
import { sit } from './sittings.ts';

interface Scene {
  readonly hands: Hands;
  readonly oracle: Recollection;
  readonly chance: Chance;
}

/** An account that is gone runs no trigger; the file goes to a colleague. */
export function bidFarewell({ world }: Ward): void {
  const users = PEOPLE.filter(({ email }) => email !== OWNER).map((user) =>
    user.email === DEPUTY ? { ...user, role: 'owner' as const } : user,
  );
  world.options = { ...world.options, users };
}

/**
 * Somebody opens the sheet, is told if the job has been silent for more than three days, and then takes it over.
 * Whoever has; null while nobody is told.
 */
export function lookForKeeper({ hands, oracle, chance }: Scene): Person | null {
  const { day, ward } = hands;
  const { office, screen } = ward;
  const finder = personOf(chance.of(PEOPLE.filter(({ role }) => role === 'editor')).email);
  const before = screen.toasts.length;
  office.as(finder.email).open();
  const isTold = screen.toasts.slice(before).some(({ message }) => message.includes('đã ngừng từ sau ngày'));
  expect([day, isTold]).toEqual([day, oracle.silence(day) > 3]);
  if (!isTold) return null;
  screen.willAnswer('YES', 'OK');
  office.click(MENU, 'Bản tin tuần', 'Nhận việc gửi bản tin');
  hands.tell({ did: 'take', day, who: finder.email });
  return finder;
}

export function sendByHand({ hands, oracle }: Scene): void {
  const { office, screen } = hands.ward;
  office.as(oracle.post.keeper).open();
  screen.willAnswer('YES', 'OK');
  office.click(...SEND);
  hands.tell({ did: 'send', day: hands.day });
}

/** With properties, triggers and all, which is worse than Google does: people work in it, and it sends nothing. */
export function copySpreadsheet({ hands: { ward, day }, oracle, chance }: Scene): void {
  const original = kept(ward);
  const workbook = { ...(original.workbook as object), id: 'ban-sao' };
  const copy = aWardAgain({ world: { ...original.world, mails: [] }, workbook });
  const hands = new Hands(copy, () => undefined);
  hands.day = day;
  const person = personOf(oracle.post.keeper);
  sit({ hands, person, chance });
  copy.office.as(person.email).open();
  copy.screen.willAnswer('OK');
  copy.office.click(...SEND);
  expect(copy.screen.alerts.at(-1)?.message).toContain('là một bản sao, nên bản tin không được gửi');
  for (const later of [4, 5, 11].map((days) => plus(day, days))) {
    copy.world.clock.set(instant(later, 6));
    copy.office.passUntil(instant(later, 8));
  }
  expect(copy.office.failures).toEqual([]);
  expect(told(copy)[2]).toMatch(/^ĐÂY LÀ BẢN SAO/);
  expect(copy.world.mails).toEqual([]);
  copy.office.engine.dispose();
}

/** Into Danh bạ; `emails` are those of `typed` that are addresses. */
export function enterMailbox(
  hands: Hands,
  email: string,
  name: string,
  emails: readonly string[],
  typed = emails.join('; '),
): void {
  hands.ward.office.as(email);
  give(hands.ward, { [name]: typed });
  hands.tell({ did: 'address', day: hands.day, name, emails });
}

export function addHoliday(hands: Hands, date: Day): void {
  const { ward, day } = hands;
  const row = ward.shown('Ngày nghỉ').length + 1;
  ward.office.as(DEPUTY).type('Ngày nghỉ', `A${row}`, printed(date));
  ward.office.type('Ngày nghỉ', `B${row}`, 'Nghỉ bù Quốc khánh');
  hands.tell({ did: 'holiday', day, date });
}

/** In Hà Nội. */
export function instant(day: Day, hour: number): number {
  return Date.parse(`${day}T00:00:00+07:00`) + hour * 3_600_000;
}

// A ward whose Danh bạ has addresses, and what becomes of its mails.

import type { WorldOptions } from '../../../host/types.ts';
import { aWardSetUp, type KeptWard, kept, MENU, type Ward } from '../ward.ts';

export const SEND = [MENU, 'Bản tin tuần', 'Gửi ngay'] as const;

/** By name in Danh bạ. */
export const ADDRESSES: Readonly<Record<string, string>> = {
  'Văn phòng HĐND và UBND': 'vanphong@chuvanan.vn',
  'Phòng Kinh tế, Hạ tầng và Đô thị': 'kinhte@chuvanan.vn',
  'Công an phường': 'congan@chuvanan.vn',
};

/** With a leader, and everybody's address in the order in which the mails of week 07 leave. */
export const PEOPLE: Readonly<Record<string, string>> = {
  ...ADDRESSES,
  'Nguyễn Tiến Hiện': 'hien@chuvanan.vn',
};
export const ALL = ['kinhte@chuvanan.vn', 'hien@chuvanan.vn', 'congan@chuvanan.vn', 'vanphong@chuvanan.vn'];

/** The evening before the mails of week 07 leave. */
export function sundayEvening(): KeptWard {
  const ward = aWardWithAddresses('2026-02-07', PEOPLE);
  pass(ward, '2026-02-08T23:00');
  return kept(ward);
}

export function give(ward: Ward, addresses: Readonly<Record<string, string>>): void {
  for (const [name, address] of Object.entries(addresses)) {
    const row = ward.shown('Danh bạ').findIndex((cells) => cells[0] === name) + 1;
    if (row === 0) throw new Error(`Danh bạ has no ${name}`);
    ward.office.type('Danh bạ', `D${row}`, address);
  }
}

export function set(ward: Ward, setting: string, value: string): void {
  const row = ward.shown('Cấu hình').findIndex((cells) => cells[0] === setting) + 1;
  if (row === 0) throw new Error(`Cấu hình has no ${setting}`);
  ward.office.type('Cấu hình', `B${row}`, value);
}

export function aWardWithAddresses(
  today: string,
  addresses: Readonly<Record<string, string>> = ADDRESSES,
  options: Partial<WorldOptions> = {},
): Ward {
  const ward = aWardSetUp(today, options);
  give(ward, addresses);
  return ward;
}

/** @param until a moment in Hà Nội, "2026-02-09T12:00". */
export function pass(ward: Ward, until: string): void {
  const before = ward.office.failures.length;
  ward.office.passUntil(Date.parse(`${until}:00+07:00`));
  expect(ward.office.failures.slice(before)).toEqual([]);
}

/** Who was written to, in order. */
export function recipients(ward: Ward): readonly string[] {
  return ward.world.mails.map(({ to }) => to);
}

/** The last one. */
export function mailTo(ward: Ward, address: string) {
  const mail = ward.world.mails.filter(({ to }) => to === address).pop();
  if (!mail) throw new Error(`no mail to ${address}`);
  return mail;
}

/** The lines of Tổng hợp: first cells, of notices with what they are about. */
export function told(ward: Ward): readonly string[] {
  const lines: string[] = [];
  for (const [title = '', count = '', detail = ''] of ward.shown('Tổng hợp')) {
    // A long one goes on below, beside blanks.
    if (title + count === '' && detail !== '') lines[lines.length - 1] += ` ${detail}`;
    else lines.push(detail === '' || !/^\d+$/.test(count) ? title : `${title}: ${detail}`);
  }
  return lines;
}

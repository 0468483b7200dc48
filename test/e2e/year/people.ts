// The nine people of the ward, the mailboxes of Danh bạ, and whose rows are whose.
import type { User } from '../../../host/types.ts';
import { INDICATORS, TASKS, UNITS, type Unit } from './oracle/plan-table.ts';

/** Installs the add-in and leaves in June. */
export const OWNER = 'vanphong@chuvanan.vn';
export const DEPUTY = 'lan@chuvanan.vn';

export interface Person extends User {
  /** Blank for a leader, who reads. */
  readonly unit: Unit | '';
}

const person = (email: string, name: string, unit: Unit | '', role: User['role'] = 'editor'): Person => ({
  email,
  name,
  unit,
  role,
  account: email.endsWith('gmail.com') ? 'consumer' : 'workspace',
});

export const PEOPLE: readonly Person[] = [
  person(OWNER, 'Văn phòng', 'VP', 'owner'),
  person(DEPUTY, 'Lan (Văn phòng)', 'VP'),
  person('kinhte@chuvanan.vn', 'Kinh tế', 'KT'),
  person('vanhoa@gmail.com', 'Văn hóa', 'VH'),
  person('motcua@chuvanan.vn', 'Một cửa', 'HCC'),
  person('sunghiep@gmail.com', 'Sự nghiệp', 'SNC'),
  person('quansu@gmail.com', 'Quân sự', 'QS'),
  person('congan@chuvanan.vn', 'Công an', 'CA'),
  person('hoa@chuvanan.vn', 'Nguyễn Thị Hòa', '', 'viewer'),
];

/** In Danh bạ from the first day; whoever reads for two units gets one mail. */
export const MAILBOXES: Readonly<Record<string, readonly string[]>> = {
  [UNITS.VP]: [OWNER],
  [UNITS.KT]: ['kinhte@chuvanan.vn', 'kt2@chuvanan.vn'],
  [UNITS.VH]: ['vanhoa@gmail.com'],
  [UNITS.HCC]: ['motcua@chuvanan.vn'],
  [UNITS.SNC]: ['sunghiep@gmail.com', 'vanhoa@gmail.com'],
  [UNITS.CA]: ['congan@chuvanan.vn'],
  'Nguyễn Văn Thưởng': ['chutich@chuvanan.vn'],
  'Nguyễn Thị Hòa': ['hoa@chuvanan.vn'],
};

export function tasksOf({ unit }: Person): readonly string[] {
  return TASKS.filter(({ lead }) => lead === unit).map(({ code }) => code);
}

export function indicatorsOf({ unit }: Person): readonly string[] {
  return INDICATORS.filter(({ units }) => units.some((one) => one === unit)).map(({ code }) => code);
}

export function personOf(email: string): Person {
  const found = PEOPLE.find((one) => one.email === email);
  if (!found) throw new Error(`nobody has ${email}`);
  return found;
}

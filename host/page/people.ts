// Who may use the imitated sheet, and the imitated Google that the page starts with.
import type { User, WorldOptions } from '../types.ts';

export const OWNER: User = {
  email: 'vanphong@chuvanan.example',
  name: 'Nguyễn Thị Lan – Văn phòng HĐND và UBND',
  role: 'owner',
  account: 'workspace',
};

const PEOPLE: readonly User[] = [
  OWNER,
  {
    email: 'kinhte@chuvanan.example',
    name: 'Trần Văn Minh – Phòng Kinh tế, Hạ tầng và Đô thị',
    role: 'editor',
    account: 'workspace',
  },
  {
    email: 'vanhoa.chuvanan@gmail.example',
    name: 'Phạm Thu Hà – Phòng Văn hóa – Xã hội',
    role: 'editor',
    account: 'consumer',
  },
  {
    email: 'quang.levan@chuvanan.example',
    name: 'Lê Văn Quang – người xem',
    role: 'viewer',
    account: 'workspace',
  },
];

export function startingOptions(now: number): WorldOptions {
  return {
    now,
    users: PEOPLE,
    locale: 'vi_VN',
    sheetTimeZone: 'Asia/Ho_Chi_Minh',
    scriptTimeZone: 'Asia/Ho_Chi_Minh',
    language: 'vi',
    mailQuota: { consumer: 100, workspace: 1500 },
  };
}

// The units and leaders that the plan of 2026 names, as a first filling of the directory; the office corrects it there.
import type { DirectoryEntry, LeaderEntry } from '../names.ts';

/** Seven units; aliases are forms met in the plan itself (L155) or usual in the ward's papers. */
export const UNITS_2026: readonly DirectoryEntry[] = [
  {
    code: 'VP',
    name: 'Văn phòng HĐND và UBND',
    aliases: ['Văn phòng HĐND và UBND phường', 'Văn phòng HĐND-UBND', 'Văn phòng'],
  },
  {
    code: 'KTHTDT',
    name: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    aliases: ['Phòng Kinh tế - Hạ tầng và Đô thị', 'Phòng KT-HT-ĐT', 'Phòng KT, HT và ĐT', 'Phòng KTHTĐT'],
  },
  {
    code: 'VHXH',
    name: 'Phòng Văn hóa – Xã hội',
    aliases: ['Phòng Văn hóa và Xã hội', 'Phòng VH-XH', 'Phòng VHXH'],
  },
  {
    code: 'TTPVHCC',
    name: 'Trung tâm Phục vụ hành chính công',
    aliases: ['TT Phục vụ hành chính công', 'Trung tâm PVHCC', 'TTPVHCC'],
  },
  {
    code: 'TTDVSNC',
    name: 'Trung tâm Dịch vụ sự nghiệp công',
    aliases: ['TT Dịch vụ sự nghiệp công', 'Trung tâm DVSNC', 'TTDVSNC'],
  },
  {
    code: 'BCHQS',
    name: 'Ban chỉ huy Quân sự',
    aliases: ['Ban chỉ huy Quân sự phường', 'Ban CHQS', 'BCHQS'],
  },
  { code: 'CA', name: 'Công an phường', aliases: ['Công an'] },
];

/**
 * Three leaders. The plan spells two of them in more than one way: Thương L173, Thưởng L205, L206, L210, L235;
 * Hiển L207–211, Hiện L215–221, Hiền L225. The office confirms which is right; until then all forms mean one person.
 */
export const LEADERS_2026: readonly LeaderEntry[] = [
  { role: 'CT', name: 'Nguyễn Văn Thưởng', aliases: ['Nguyễn Văn Thương'], unconfirmed: true },
  {
    role: 'PCT',
    name: 'Nguyễn Tiến Hiện',
    aliases: ['Nguyễn Tiến Hiển', 'Nguyễn Tiến Hiền'],
    unconfirmed: true,
  },
  { role: 'PCT', name: 'Nguyễn Thị Hòa', aliases: [] },
];

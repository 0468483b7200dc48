// One finding of each kind and one answer of each kind, as the plan of 2026 has them.
import { day } from '../../src/plan/day.ts';
import type { About, ChoiceCode } from '../../src/plan/review/finding.ts';

const D = day;
export const EVERY_ABOUT: { readonly [C in About['code']]: Extract<About, { code: C }> } = {
  ownerUnconfirmed: { code: 'ownerUnconfirmed', row: 'CT-04', tasks: ['NV-15'] },
  ownerDiffers: { code: 'ownerDiffers', row: 'CT-13', tasks: ['NV-22'] },
  spellings: { code: 'spellings', forms: ['Nguyễn Tiến Hiển', 'Nguyễn Tiến Hiện'] },
  unknownUnit: { code: 'unknownUnit', text: 'Phòng Nội vụ' },
  groupUnlisted: { code: 'groupUnlisted', row: 'NV-09' },
  foreignYear: { code: 'foreignYear', row: 'NV-17', year: 2025, planYear: 2026 },
  noTask: { code: 'noTask', row: 'CT-05' },
  deadlineUnreadable: { code: 'deadlineUnreadable', row: 'NV-12' },
  targetUnreadable: { code: 'targetUnreadable', row: 'CT-08' },
  deadlineMoved: {
    code: 'deadlineMoved',
    from: D('2026-01-31'),
    to: D('2026-02-02'),
    rows: ['NV-01', 'NV-03'],
  },
  deadlineFixed: {
    code: 'deadlineFixed',
    row: 'NV-16',
    due: D('2026-03-15'),
    printedDue: D('2026-03-31'),
    source: 'ngày bầu cử, mục II.2 của Kế hoạch',
  },
  titleBlank: { code: 'titleBlank' },
  titleUnnumbered: { code: 'titleUnnumbered', title: 'PHỤ LỤC II' },
  bodyDiffers: { code: 'bodyDiffers', row: 'CT-02', body: 'Mục I: «Tăng thu ngân sách đạt 8%»' },
};

const VALUES: { readonly [C in ChoiceCode]: readonly [value: string, about: About] } = {
  keep: ['', EVERY_ABOUT.titleBlank],
  setOwner: ['Phòng Văn hóa – Xã hội', EVERY_ABOUT.ownerUnconfirmed],
  setSpelling: ['Nguyễn Tiến Hiển', EVERY_ABOUT.spellings],
  addAlias: ['Văn phòng HĐND và UBND', EVERY_ABOUT.unknownUnit],
  addUnit: ['Phòng Nội vụ', EVERY_ABOUT.unknownUnit],
  misprint: ['2026', EVERY_ABOUT.foreignYear],
  asBody: ['', EVERY_ABOUT.bodyDiffers],
  bothHold: ['', EVERY_ABOUT.bodyDiffers],
  linkTask: ['NV-17', EVERY_ABOUT.noTask],
  setDeadline: ['2026-06-30', EVERY_ABOUT.deadlineUnreadable],
  listUnits: ['Công an phường; Ban chỉ huy Quân sự', EVERY_ABOUT.groupUnlisted],
  stopMoving: ['2026-01-31', EVERY_ABOUT.deadlineMoved],
  retype: ['PHỤ LỤC II', EVERY_ABOUT.titleUnnumbered],
};
/** Each answer with a value and a finding that offers it. */
export const EVERY_ANSWER = Object.entries(VALUES) as [ChoiceCode, readonly [string, About]][];

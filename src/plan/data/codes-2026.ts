// The rows that the plan of 2026 was issued with, by Mã: what is missing of them has been deleted or renamed by hand.

const TASKS = 22;
const INDICATORS = '01 01.1 01.2 01.3 02 03 04 05 06 07 08 09 10 11 11.1 12 12.1 13 14'.split(' ');

/** None for a year whose plan is not known here. */
export function issuedCodes(planYear: number): readonly string[] {
  if (planYear !== 2026) return [];
  const tasks = Array.from({ length: TASKS }, (_, i) => `NV-${String(i + 1).padStart(2, '0')}`);
  return [...INDICATORS.map((number) => `CT-${number}`), ...tasks];
}

/** By Mã, the sum of the printed name: the names themselves are long, and only setup and pages carry them. */
export function issuedNameSums(planYear: number): ReadonlyMap<string, string> {
  const sums = NAME_SUMS.split(' ');
  return new Map(issuedCodes(planYear).map((code, i) => [code, sums[i] ?? '']));
}

/** In the order of the codes. */
const NAME_SUMS =
  '5bck2l rl7xeu 4a7irt amk8qm gnqjhw 4emdl6 3jgpg8 f1xrg2 orvh28 h5euhc kz86v6 fj5tki s1np4q ' +
  '5q76v3 5xgvwa 6ucp1b wwv9br 2nkmco fmpo4o d0kvnc c76x1p 3e56c1 qmm7kg djtk7i v883h0 nry6fg ' +
  '82jrry gdnbcs e4utm3 6c23g cjx826 nj0izw k437vz 54fjuh aqoyfa reh4h9 26shzb ycd1ed huya68 ' +
  '9s39yv j2l74';

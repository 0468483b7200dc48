// The rows that the plan of 2026 was issued with, by Mã: what is missing of them has been deleted or renamed by hand.

const TASKS = 22;
const INDICATORS = '01 01.1 01.2 01.3 02 03 04 05 06 07 08 09 10 11 11.1 12 12.1 13 14'.split(' ');

/** None for a year whose plan is not known here. */
export function issuedCodes(planYear: number): readonly string[] {
  if (planYear !== 2026) return [];
  const tasks = Array.from({ length: TASKS }, (_, i) => `NV-${String(i + 1).padStart(2, '0')}`);
  return [...INDICATORS.map((number) => `CT-${number}`), ...tasks];
}

// Printed deadlines, those of the plan first.
import fc from 'fast-check';
import { PLAN_2026 } from '../../src/plan/data/plan-2026.ts';
import { parseDeadline } from '../../src/plan/deadline.ts';

const dated = (start: string, ...milestones: readonly string[]) => ({
  kind: 'dated',
  start,
  due: milestones[milestones.length - 1],
  milestones,
});
const JANUARY = dated('2026-01-01', '2026-01-31');
const QUARTER_1 = dated('2026-01-01', '2026-03-31');
const QUARTER_3_AND_4 = dated('2026-07-01', '2026-09-30', '2026-12-31');
const YEAR = dated('2026-01-01', '2026-12-31');
const MONTHLY = { kind: 'ongoing', cadence: 'month' };
const QUARTERLY = { kind: 'ongoing', cadence: 'quarter' };

describe('parseDeadline', () => {
  it.each([
    ['NV-01', JANUARY],
    ['NV-02', dated('2026-10-01', '2026-12-31')],
    ['NV-03', JANUARY],
    ['NV-04', JANUARY],
    ['NV-05', dated('2026-03-01', '2026-03-31')],
    ['NV-06', MONTHLY],
    ['NV-07', JANUARY],
    ['NV-08', QUARTER_1],
    ['NV-09', JANUARY],
    ['NV-10', JANUARY],
    ['NV-11', JANUARY],
    ['NV-12', QUARTER_1],
    ['NV-13', YEAR],
    ['NV-14', QUARTER_1],
    ['NV-15', QUARTER_3_AND_4],
    ['NV-16', QUARTER_1],
    ['NV-17', YEAR],
    ['NV-18', YEAR],
    ['NV-19', MONTHLY],
    ['NV-20', MONTHLY],
    ['NV-21', QUARTER_1],
    ['NV-22', dated('2026-07-01', '2026-09-30')],
  ])('reads %s of the plan', (code, deadline) => {
    const printed = PLAN_2026.tasks.find((row) => row.code === code)?.deadline ?? 'none';
    expect(parseDeadline(printed, 2026)).toEqual(deadline);
  });

  it.each([
    ['trước ngày 15/3/2026', dated('2026-01-01', '2026-03-15')],
    ['Trước 15/3/2026', dated('2026-01-01', '2026-03-15')],
    ['ngày 15 tháng 3 năm 2026', dated('2026-01-01', '2026-03-15')],
    ['đến hết ngày 15/3', dated('2026-01-01', '2026-03-15')],
    ['15-3-2026', dated('2026-01-01', '2026-03-15')],
    ['15.3.26', dated('2026-01-01', '2026-03-15')],
    ['2026-03-15', dated('2026-01-01', '2026-03-15')],
    ['30/6/2026', dated('2026-01-01', '2026-06-30')],
    ['15/01/2027', dated('2026-01-01', '2027-01-15')],
    ['6 tháng đầu năm', dated('2026-01-01', '2026-06-30')],
    ['sáu tháng cuối năm 2026', dated('2026-07-01', '2026-12-31')],
    ['9 tháng đầu năm 2026', dated('2026-01-01', '2026-09-30')],
    ['Quý II/2026', dated('2026-04-01', '2026-06-30')],
    ['quý 2', dated('2026-04-01', '2026-06-30')],
    ['QUÍ IV', dated('2026-10-01', '2026-12-31')],
    ['QUÝ III VÀ QUÝ IV NĂM 2026', QUARTER_3_AND_4],
    ['Quý III, IV/2026', QUARTER_3_AND_4],
    ['Quý III - IV/2026', dated('2026-07-01', '2026-12-31')],
    ['T3/2026', dated('2026-03-01', '2026-03-31')],
    ['tháng 2', dated('2026-02-01', '2026-02-28')],
    ['Tháng 02 năm 2028', dated('2028-02-01', '2028-02-29')],
    ['từ tháng 1 đến tháng 3/2026', QUARTER_1],
    ['1-3/2026', QUARTER_1],
    ['01/2026', JANUARY],
    ['cả năm', YEAR],
    ['trong năm 2026', YEAR],
    ['đến hết năm 2026', YEAR],
    ['hằng tháng', MONTHLY],
    ['Hàng tháng', MONTHLY],
    ['Định kỳ hằng tháng', MONTHLY],
    ['THƯỜNG XUYÊN TRONG NĂM', MONTHLY],
    ['hằng quý', QUARTERLY],
    ['Thường xuyên, hàng quý', QUARTERLY],
    ['thuong xuyen', MONTHLY],
  ])('reads %j', (text, deadline) => {
    expect(parseDeadline(text, 2026)).toEqual(deadline);
    expect(parseDeadline(`\u200b${text.normalize('NFD')}\u00a0.`, 2026)).toEqual(deadline);
  });

  it.each([
    '',
    ' ',
    'sớm',
    'năm',
    'tháng',
    'quý',
    'hằng năm',
    'trước tháng 6',
    'Tháng 13',
    'Quý V',
    'Quý IV, quý I năm 2026',
    '31/02/2026',
    '1/26',
    'Theo chỉ đạo của Thành phố',
  ])('takes %j for no deadline at all, never for an ongoing task', (text) => {
    expect(parseDeadline(text, 2026)).toEqual({ kind: 'unreadable', text });
  });

  it('takes a missing year from the plan', () => {
    expect(parseDeadline('Quý I', 2027)).toEqual(dated('2027-01-01', '2027-03-31'));
  });

  it('ends a month on its last day and a quarter on that of its third month, in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
        expect(parseDeadline(`Tháng ${month} năm ${year}`, 2026)).toMatchObject({ due: last });
        if (month % 3 === 0) {
          expect(parseDeadline(`Quý ${month / 3}/${year}`, 2026)).toMatchObject({ due: last });
        }
      }),
    );
  });
});

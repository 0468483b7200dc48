// The sample's diary against the plan and the people it speaks of; how it is played is seen in test/e2e/dialogs-page.
import { OWNER, startingOptions } from '../../../host/page/people.ts';
import { ADDRESSES, FIRST_DAY, REPORTS, TODAY } from '../../../host/page/sample/sample.ts';
import { issuedCodes } from '../../../src/plan/data/codes-2026.ts';
import { UNITS_2026 } from '../../../src/plan/data/directory-2026.ts';
import { TABS } from '../../../src/sheet/layout/tabs.ts';

const editors = startingOptions(0)
  .users.filter(({ role }) => role !== 'viewer')
  .map(({ email }) => email);

test('every report is typed into the columns of the units, in a row of the plan, by somebody who may', () => {
  const wrong = REPORTS.filter(({ who, tab, row, cells }) => {
    const columns = TABS.find(({ name }) => name === tab)?.columns ?? [];
    const headers = columns.filter(({ role }) => role === 'update').map(({ header }) => header);
    const isTyped = Object.keys(cells).every((header) => headers.includes(header));
    return !isTyped || !issuedCodes(2026).includes(row) || !editors.includes(who);
  });

  expect(REPORTS.length).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});

test('the diary goes forward, from the first day to the day of the pictures', () => {
  const moments = REPORTS.map(({ at }) => Date.parse(at));

  expect(moments).toEqual([...moments].sort((a, b) => a - b));
  expect(moments[0]).toBeGreaterThan(Date.parse(FIRST_DAY));
  expect(moments.at(-1)).toBeLessThan(Date.parse(TODAY));
});

test('the addresses are of units, the office’s own among them', () => {
  const codes = UNITS_2026.map(({ code }) => code);

  expect(Object.keys(ADDRESSES).filter((code) => !codes.includes(code))).toEqual([]);
  expect(ADDRESSES.VP).toBe(OWNER.email);
});

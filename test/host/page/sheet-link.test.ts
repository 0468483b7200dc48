// Links to the sheet as Google opens them: the tab and the range, or the sheet as it was left.
import { sheetLink } from '../../../host/page/sheet-link.ts';

const URL_OF_SHEET = 'https://docs.google.com/spreadsheets/d/abc/edit';
const grid = (sheetId: number) =>
  sheetId === 7 ? { sheetId, row: 1, column: 1, rows: 20, columns: 5 } : null;
const opened = (href: string) => sheetLink(href, { url: URL_OF_SHEET, grid });
const A1 = { sheetId: 7, row: 1, column: 1, rows: 1, columns: 1 };

test.each([
  ['#gid=7&range=B3', { ...A1, row: 3, column: 2 }],
  ['#gid=7&range=B3:C4', { ...A1, row: 3, column: 2, rows: 2, columns: 2 }],
  ['#gid=7', A1],
  ['#gid=7&range=F1', A1],
  ['#gid=7&range=A21', A1],
  ['#gid=7&range=?', A1],
  ['#gid=8&range=B3', null],
  ['#gid=x', null],
  ['', null],
])('%s selects %j', (fragment, area) => {
  expect(opened(URL_OF_SHEET + fragment)).toEqual({ area });
});

test.each([
  'https://docs.google.com/spreadsheets/d/abcd/edit#gid=7',
  'https://vanban.example/',
  '#gid=7',
  '',
])('%s leads elsewhere', (href) => expect(opened(href)).toBeNull());

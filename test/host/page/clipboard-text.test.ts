// What spreadsheets and word processors put on the clipboard, read as rows of cells.
import { clipboardRows } from '../../../host/page/hand/clipboard-text.ts';

test.each([
  ['11/12', [['11/12']]],
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\t\nb\t',
    [
      ['a', ''],
      ['b', ''],
    ],
  ],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['"hai\ndòng"\tb', [['hai\ndòng', 'b']]],
  ['"anh ""Ba"""', [['anh "Ba"']]],
  ['"trích"', [['"trích"']]],
  ['"dở dang', [['"dở dang']]],
  ['', []],
])('%j is %j', (text, rows) => {
  expect(clipboardRows(text)).toEqual(rows);
});

// Point 13: a range is asked for inside the grid, which is 1000 by 26 and grows for no write.
import { aBench } from '../builders.ts';
import { rule, thrownBy } from './rule.ts';

const REPORTS = 'exception texts seen by many';
const UNVERIFIED = 'general knowledge, unverified';

const OUTSIDE = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';

const aSheet = () => aBench({ world: { language: 'en' } }).sheet;

export function grid(): void {
  rule('a range beyond the grid throws, and the grid stays as it is', REPORTS, () => {
    const sheet = aSheet();
    const asked = [
      () => sheet.getRange(1001, 1),
      () => sheet.getRange(1, 27),
      () => sheet.getRange('A999:B1001'),
    ];
    const size = () => [sheet.getMaxRows(), sheet.getMaxColumns()];
    return {
      seen: [asked.map(thrownBy), size()],
      google: [asked.map(() => OUTSIDE), [1000, 26]],
      naive: [asked.map(() => 'nothing'), [1001, 27]],
    };
  });

  rule('the rows below a header alone are no range', REPORTS, () => {
    const sheet = aSheet();
    sheet.getRange('A1').setValue('Mã');
    return {
      seen: thrownBy(() => sheet.getRange(2, 1, sheet.getLastRow() - 1, 1).getValues()),
      google: 'Exception: The number of rows in the range must be at least 1.',
      naive: 'nothing',
    };
  });

  rule('an argument that is no number is refused by its type', REPORTS, () => {
    const sheet = aSheet();
    return {
      seen: thrownBy(() => sheet.getRange(1, 1, Number.NaN, 1)),
      google:
        "Exception: The parameters (number,number,null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      naive: 'nothing',
    };
  });

  rule('only an appended row makes the grid grow', REPORTS, () => {
    const sheet = aSheet();
    sheet.getRange('A1000').setValue('dòng cuối');
    const below = thrownBy(() => sheet.getRange(1001, 1).setValue('thêm'));
    sheet.appendRow(['thêm']);
    return { seen: [below, sheet.getMaxRows()], google: [OUTSIDE, 1001], naive: ['nothing', 1002] };
  });

  rule('a range outlives its rows, and throws then', 'inferred', () => {
    const sheet = aSheet();
    const last = sheet.getRange('A1000');
    sheet.deleteRows(900, 50);
    return { seen: thrownBy(() => last.getValue()), google: OUTSIDE, naive: 'nothing' };
  });

  rule('ten million cells are the most, empty ones among them', UNVERIFIED, () => {
    const sheet = aSheet();
    return {
      seen: thrownBy(() => sheet.insertRowsAfter(1000, 400_000)),
      google:
        'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      naive: 'nothing',
    };
  });
}

// Point 1: a string that a script writes is read as if somebody had typed it, by the spreadsheet's own locale.
import { aBench } from '../builders.ts';
import { rule } from './rule.ts';

const REPORTS = 'the same as typing, by many reports';
const ONE_REPORT = 'one report, verified';
const UNVERIFIED = 'general knowledge, unverified';

const inVietnam = (date: string) => new Date(`${date}T00:00:00+07:00`);

/** What is in a column of unformatted cells after the texts were written into them. */
function read(texts: readonly string[], locale: 'vi_VN' | 'en_US' = 'vi_VN'): unknown[] {
  const { sheet } = aBench({ world: { locale } });
  const column = sheet.getRange(1, 1, texts.length, 1);
  return column
    .setValues(texts.map((text) => [text]))
    .getValues()
    .flat();
}

export function valuesByLocale(): void {
  rule('a deadline is a day, and another day in another locale', REPORTS, () => ({
    seen: [read(['11/12']), read(['11/12'], 'en_US')].flat(),
    google: [inVietnam('2026-12-11'), inVietnam('2026-11-12')],
    naive: ['11/12', '11/12'],
  }));

  rule('a column of dates comes back as dates and texts mixed', UNVERIFIED, () => ({
    seen: read(['03/09/2026', '31/12/2026'], 'en_US'),
    google: [inVietnam('2026-03-09'), '31/12/2026'],
    naive: [inVietnam('2026-09-03'), inVietnam('2026-12-31')],
  }));

  rule('a thousand is a number with a decimal point elsewhere', UNVERIFIED, () => ({
    seen: [read(['300.000']), read(['300.000'], 'en_US')].flat(),
    google: [300_000, 300],
    naive: ['300.000', '300.000'],
  }));

  rule('codes lose their zeros, letters and spaces', 'reported of 007 and 22 34, 12E3 is unverified', () => {
    const codes = ['007', '12E3', '22 34', '14%', 'true'];
    return { seen: read(codes), google: [7, 12_000, 2234, 0.14, true], naive: codes };
  });

  rule('a paragraph number is a day, a note mark a negative number', UNVERIFIED, () => {
    const marks = ['1.2', '1.2.3', '(2)', '2026-10', '500 ₫', '5 Jan'];
    const days = ['2026-02-01', '2003-02-01', '2026-10-01', '2026-01-05'].map(inVietnam);
    return { seen: read(marks), google: [days[0], days[1], -2, days[2], 500, days[3]], naive: marks };
  });

  rule('a telephone number stays text where -5 does not', ONE_REPORT, () => ({
    seen: read(['+84912345678', '-5', '-']),
    google: ['+84912345678', -5, '-'],
    naive: [84_912_345_678, '-5', '-'],
  }));

  rule('what begins with "=" is a formula', 'Range.setValue, documented', () => {
    const { sheet } = aBench();
    const cell = sheet.getRange('A1').setValue('=1+1');
    return { seen: cell.getFormulas(), google: [['=1+1']], naive: [['']] };
  });

  rule('an apostrophe is no part of the text', 'many reports, one of the contrary', () => ({
    seen: read(["'007"]),
    google: ['007'],
    naive: ["'007"],
  }));

  rule('an appended row is read in the same way', REPORTS, () => {
    const { sheet } = aBench();
    sheet.appendRow(['NV-01', '11/12']);
    const google = [['NV-01', inVietnam('2026-12-11')]];
    return { seen: sheet.getDataRange().getValues(), google, naive: [['NV-01', '11/12']] };
  });

  rule('the plain-text format keeps a text only when it was there first', REPORTS, () => {
    const { sheet } = aBench();
    sheet.getRange('A1').setNumberFormat('@').setValue('11/12');
    sheet.getRange('B1').setValue('11/12').setNumberFormat('@');
    return {
      seen: sheet.getRange('A1:B1').getValues(),
      google: [['11/12', 46_367]],
      naive: [['11/12', '11/12']],
    };
  });

  rule('undefined clears the cell, and the value alone', 'null is documented, undefined one report', () => {
    const { sheet } = aBench();
    const cell = sheet.getRange('A1').setValue('01/02/2026').setNote('ghi chú').setValue(undefined);
    const seen = [cell.getValue(), cell.getNote(), cell.getNumberFormats()];
    return {
      seen,
      google: ['', 'ghi chú', [['dd/MM/yyyy']]],
      naive: [inVietnam('2026-02-01'), 'ghi chú', [['dd/MM/yyyy']]],
    };
  });
}

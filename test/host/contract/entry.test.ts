// What Google makes of a text put into a cell: its reference says only that a leading = makes a formula [D]; that texts are
// read as typed ones is told by many reports [R+], what becomes of most of them is general knowledge [mem].
import { type EntryContext, parseEntry } from '../../../host/engine/entry.ts';

const VI: EntryContext = {
  locale: 'vi_VN',
  format: '',
  year: 2026,
  by: 'script',
};
const EN: EntryContext = { ...VI, locale: 'en_US' };

const day = (date: string) => (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
const value = (text: string, context: EntryContext) => parseEntry(text, context).value;

it('a number typed by a person into a cell of percents is one of percents, a script’s is not [mem]', () => {
  const percents: EntryContext = { ...VI, format: '0%' };
  expect(value('50', { ...percents, by: 'person' })).toBe(0.5);
  expect(value('50%', { ...percents, by: 'person' })).toBe(0.5);
  expect(value('0,9', { ...percents, by: 'person' })).toBe(0.009);
  expect(value('50', percents)).toBe(50);
});

describe('a text in an unformatted cell is parsed as if typed [R+]', () => {
  it.each([
    ['11/12', day('2026-12-11'), day('2026-11-12')],
    ['03/09/2026', day('2026-09-03'), day('2026-03-09')],
    ['31/12/2026', day('2026-12-31'), '31/12/2026'],
    ['31/02/2026', '31/02/2026', '31/02/2026'],
    ['2026-10-02', day('2026-10-02'), day('2026-10-02')],
    ['01/2026', day('2026-01-01'), day('2026-01-01')],
    ['1-2', day('2026-02-01'), day('2026-01-02')],
    ['3-5', day('2026-05-03'), day('2026-03-05')],
    ['10:30', 0.4375, 0.4375],
    ['14%', 0.14, 0.14],
    ['15,5', 15.5, '15,5'],
    ['300.000', 300_000, 300],
    ['1.234.567,891', 1_234_567.891, '1.234.567,891'],
    ['1.5', day('2026-05-01'), 1.5],
    ['0.2', '0.2', 0.2],
    ['007', 7, 7],
    ['22 34', 2234, 2234],
    ['true', true, true],
    ['1e5', 100_000, 100_000],
    ['12E3', 12_000, 12_000],
    ['-5', -5, -5],
    ['-', '-', '-'],
    ['+5', '+5', '+5'],
    ['+84912345678', '+84912345678', '+84912345678'],
    ['(5)', -5, -5],
    ['(1.234)', -1234, -1.234],
    ['(-5)', '(-5)', '(-5)'],
    ['(a)', '(a)', '(a)'],
    ['$5', '$5', 5],
    ['1.500.000 ₫', 1_500_000, '1.500.000 ₫'],
    ['1.2.3', day('2003-02-01'), '1.2.3'],
    ['2026-10', day('2026-10-01'), day('2026-10-01')],
    ['2026-13', '2026-13', '2026-13'],
    ['5 Jan', day('2026-01-05'), day('2026-01-05')],
    ['January 5, 2027', day('2027-01-05'), day('2027-01-05')],
    ['5-Jan-2027', day('2027-01-05'), day('2027-01-05')],
    ['Decided 5', 'Decided 5', 'Decided 5'],
    ['Mar', 'Mar', 'Mar'],
    ["'007", '007', '007'],
    ['< 0,2', '< 0,2', '< 0,2'],
    ['14% - 14,5', '14% - 14,5', '14% - 14,5'],
    ['  Đạt ', '  Đạt ', '  Đạt '],
    ['', '', ''],
  ])('%s', (text, vietnamese, american) => {
    expect([value(text, VI), value(text, EN)]).toEqual([vietnamese, american]);
  });

  it('brings a number format along', () => {
    const formats = ['11/12', '2026-10-02', '14%', '10:30', '300.000', '007'].map(
      (text) => parseEntry(text, VI).format,
    );
    expect(formats).toEqual(['dd/MM/yyyy', 'yyyy-MM-dd', '0%', 'HH:mm', '#,##0', undefined]);
  });

  it('leaves an explicit format alone', () => {
    expect(parseEntry('11/12', { ...VI, format: '0' })).toEqual({ value: day('2026-12-11') });
  });

  it('takes "=" for a formula', () => {
    expect(parseEntry('=1+1', VI)).toEqual({ value: '', formula: '=1+1' });
  });

  it("reads a person's +5 as a number, where a script's stays text", () => {
    expect(value('+5', { ...VI, by: 'person' })).toBe(5);
  });
});

describe('a text in a plain-text cell is taken as it is [R+]', () => {
  const text: EntryContext = { ...VI, format: '@' };

  it.each(['11/12', '300.000', '007', 'TRUE', '14%', '=1+1', '+5'])('%s', (given) => {
    expect(parseEntry(given, text)).toEqual({ value: given });
  });

  it('may lose a leading apostrophe, or keep it: what Google does is unsure', () => {
    expect(value("'abc", text)).toBe('abc');
    expect(value("'abc", { ...text, readings: { apostropheInTextCell: 'stored' } })).toBe("'abc");
  });

  it('may take a script\'s "=" for a formula: what Google does is unsure', () => {
    const asFormula: EntryContext = { ...text, readings: { equalsInTextCell: 'formula' } };
    expect(parseEntry('=1+1', asFormula).formula).toBe('=1+1');
    expect(parseEntry('=1+1', { ...asFormula, by: 'person' })).toEqual({ value: '=1+1' });
  });
});

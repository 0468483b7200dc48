// Point 8: a formula is taken as it comes, whatever it is; only the cell shows that it is none.
import { aBench } from '../builders.ts';
import { rule } from './rule.ts';

const REPORTS = 'many reports; for scripts unverified';
const ONE_REPORT = 'one report, verified';

function entered(formula: string, locale: 'vi_VN' | 'en_US' = 'vi_VN') {
  const { sheet } = aBench({ world: { locale } });
  const cell = sheet.getRange('A1').setValue(formula);
  return [cell.getFormulas()[0]?.[0], cell.getValue() === '#ERROR!'];
}

export function formulas(): void {
  rule('"," separates nothing in Vietnam', REPORTS, () => ({
    seen: [entered('=IF(1,2,3)'), entered('=IF(1,2,3)', 'en_US')],
    google: [
      ['=IF(1,2,3)', true],
      ['=IF(1,2,3)', false],
    ],
    naive: [
      ['=IF(1,2,3)', false],
      ['=IF(1,2,3)', false],
    ],
  }));

  rule('";" separates everywhere', REPORTS, () => ({
    seen: [entered('=IF(1;2;3)'), entered('=IF(1;2;3)', 'en_US')],
    google: [
      ['=IF(1;2;3)', false],
      ['=IF(1;2;3)', false],
    ],
    naive: [
      ['=IF(1;2;3)', false],
      ['=IF(1;2;3)', true],
    ],
  }));

  rule('a half is 5/10 and not 0.5 in Vietnam, though a text may say so', REPORTS, () => ({
    seen: ['=A2*0.5', '=A2*5/10', '=A2="0.5, 1"', '=LOG10(10)'].map((formula) => entered(formula)[1]),
    google: [true, false, false, false],
    naive: [false, false, false, false],
  }));

  rule('a malformed one is stored as it is and throws nothing', ONE_REPORT, () => {
    const malformed = ['=SUM(', '=1+', '=(1', '="mở', '==1'];
    return {
      seen: malformed.map((formula) => entered(formula)),
      google: malformed.map((formula) => [formula, true]),
      naive: malformed.map((formula) => [formula, false]),
    };
  });
}

// Point 15: what clearing leaves, what one value fills, and what colours a script is told of. The host has no clear().
import { aBench } from '../builders.ts';
import { rule, thrownBy } from './rule.ts';

const ONE_REPORT = 'one report, verified';

export function formatsAndFills(): void {
  rule('clearing a date leaves its format, and the next number is a date', ONE_REPORT, () => {
    const { sheet } = aBench();
    const cell = sheet.getRange('A1').setValue('01/02/2026').clearContent();
    return { seen: cell.setValue(5).getDisplayValues(), google: [['04/01/1900']], naive: [['5']] };
  });

  rule('one value fills the whole range', 'Range.setValue, documented', () => {
    const { sheet } = aBench();
    const seen = sheet.getRange('A1:B2').setValue('Đạt').getValues().flat();
    return { seen, google: Array(4).fill('Đạt'), naive: ['Đạt', '', '', ''] };
  });

  rule('the colour of a colour rule is told to nobody', 'many reports', async () => {
    const { sheet, app, engine, id } = aBench();
    const red = app.newConditionalFormatRule().whenFormulaSatisfied('=$A1=1').setBackground('#ff0000');
    sheet.getRange('A1').setValue(1);
    sheet.setConditionalFormatRules([red.setRanges([sheet.getRange('A1')]).build()]);
    const shown = await engine.shownBackground(id, 1, 1);
    return {
      seen: [shown, sheet.getRange('A1').getBackgrounds()],
      google: ['#ff0000', [['#ffffff']]],
      naive: ['#ff0000', [['#ff0000']]],
    };
  });

  rule(
    'a colour that is none is passed over in silence, one left out is taken away',
    'reported, documented',
    () => {
      const { sheet } = aBench();
      const cell = sheet.getRange('A1').setBackground('#FFEEDD').setBackground('không phải màu');
      const nothing: unknown = undefined;
      const before = cell.getBackgrounds().flat();
      const seen = [
        ...before,
        ...cell
          .setBackground(nothing as null)
          .getBackgrounds()
          .flat(),
      ];
      return { seen, google: ['#ffeedd', '#ffffff'], naive: ['#FFEEDD', '#FFEEDD'] };
    },
  );

  rule('null is no number format', 'many reports that it fails', () => {
    const { sheet } = aBench({ world: { language: 'en' } });
    const nothing: unknown = null;
    return {
      seen: thrownBy(() => sheet.getRange('A1').setNumberFormat(nothing as string)),
      google:
        "Exception: The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
      naive: 'nothing',
    };
  });
}

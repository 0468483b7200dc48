// Point 5: a rule on a cell only warns until told otherwise, stands against scripts then, and goes with a paste.
import { aBench } from '../builders.ts';
import { anOffice } from '../office/an-office.ts';
import { aWorld } from '../office-builders.ts';
import { rule, thrownBy } from './rule.ts';

const DOCUMENTED = 'DataValidationBuilder, documented';
const REPORTS = 'logs of real runs';
const UNVERIFIED = 'general knowledge, unverified';

const STATES = ['Chưa thực hiện', 'Hoàn thành'];

function aBenchWithList(language: 'vi' | 'en' = 'en') {
  const bench = aBench({ world: { language } });
  const states = bench.app.newDataValidation().requireValueInList(STATES);
  return { ...bench, warns: states.build(), rejects: states.setAllowInvalid(false).build() };
}

export function validation(): void {
  rule('a list that was only built lets everything through', DOCUMENTED, () => {
    const { sheet, warns } = aBenchWithList();
    const cell = sheet.getRange('A1').setDataValidation(warns).setValue('xong');
    return { seen: [warns.getAllowInvalid(), cell.getValue()], google: [true, 'xong'], naive: [false, ''] };
  });

  rule('a rejecting list throws at a script, in the language of its user', REPORTS, () => {
    const seen = (['en', 'vi'] as const).map((language) => {
      const { sheet, rejects } = aBenchWithList(language);
      const cell = sheet.getRange('M2').setDataValidation(rejects);
      return thrownBy(() => cell.setValue('xong'));
    });
    const google = [
      'Exception: The data you entered in cell M2 violates the data validation rules set on this cell. Please enter one of the following values: Chưa thực hiện, Hoàn thành.',
      'Exception: Dữ liệu bạn nhập vào ô M2 vi phạm các quy tắc xác thực dữ liệu được đặt trên ô này. Vui lòng nhập một trong các giá trị sau: Chưa thực hiện, Hoàn thành.',
    ];
    return { seen, google, naive: ['nothing', 'nothing'] };
  });

  rule('a header row written over such a column is refused as well', REPORTS, () => {
    const { sheet, rejects } = aBenchWithList();
    sheet.getRange('B1:B5').setDataValidation(rejects);
    const written = thrownBy(() => sheet.getRange('A1:B1').setValues([['Mã', 'Tình trạng']]));
    const emptied = thrownBy(() => sheet.getRange('A1:B1').setValues([['', '']]));
    return {
      seen: [written.includes('cell B1'), emptied],
      google: [true, 'nothing'],
      naive: [false, 'nothing'],
    };
  });

  rule('a rule says nothing of what the cell holds already', UNVERIFIED, () => {
    const { sheet, rejects } = aBenchWithList();
    const cell = sheet.getRange('A1').setValue('xong');
    const seen = [thrownBy(() => cell.setDataValidation(rejects)), cell.getValue()];
    return { seen, google: ['nothing', 'xong'], naive: ['nothing', ''] };
  });

  rule('a day that is text is no day to a rule for days', UNVERIFIED, () => {
    const { sheet, app } = aBenchWithList();
    const days = app.newDataValidation().requireDate().setAllowInvalid(false).build();
    const cell = sheet.getRange('A1').setNumberFormat('@').setDataValidation(days);
    return {
      seen: thrownBy(() => cell.setValue('05/02/2026')).slice(0, 32),
      google: 'Exception: The data you entered ',
      naive: 'nothing',
    };
  });

  rule('a paste brings any text and takes the rule away', UNVERIFIED, () => {
    const { office, sheet } = anOffice(aWorld());
    const sheetId = office.engine.sheetIdByName(sheet) ?? -1;
    const cell = { sheetId, row: 3, column: 2, rows: 1, columns: 1 };
    office.engine.validations.set(cell, {
      values: STATES,
      allowInvalid: false,
      helpText: null,
      dropdown: true,
    });
    office.type(sheet, 'B3', 'xong');
    const typed = office.engine.display(sheetId, 3, 2);
    office.paste(sheet, 'B3', [['xong']]);
    const seen = [typed, office.engine.display(sheetId, 3, 2), office.engine.validations.within(cell).length];
    return { seen, google: ['', 'xong', 0], naive: ['', '', 1] };
  });
}

// Spreadsheet: its tabs and settings, as the reference of Spreadsheet has it [D] unless a title says more; and what
// outlives a reload.
import { RecordedScreen } from '../../../host/screen.ts';
import { aBench, messageOf, onEngine } from '../builders.ts';
import { contractOf } from '../contract-of.ts';
import { anExecution, VISITOR } from '../office-builders.ts';

contractOf({
  Spreadsheet: `
    getId getSheetByName getSheets getSpreadsheetLocale getSpreadsheetTimeZone getUrl insertSheet
    setSpreadsheetLocale setSpreadsheetTimeZone toast`,
  SpreadsheetApp: 'flush getActive',
});

describe('a new spreadsheet', () => {
  it.each([
    ['vi' as const, 'Trang tính1'],
    ['en' as const, 'Sheet1'],
  ])('has one tab, named in the language of its maker [R1]: %s', (language, name) => {
    const { spreadsheet } = aBench({ world: { language } });
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual([name]);
    expect(spreadsheet.getUrl()).toBe(`https://docs.google.com/spreadsheets/d/${spreadsheet.getId()}/edit`);
  });
});

describe('insertSheet', () => {
  it('makes the tab active and puts it where asked', () => {
    const { spreadsheet } = aBench();
    const first = spreadsheet.insertSheet('Tổng hợp', 0);
    expect(first.getIndex()).toBe(1);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Tổng hợp');
    spreadsheet.insertSheet('Danh bạ');
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual([
      'Tổng hợp',
      'Danh bạ',
      'Trang tính1',
    ]);
    expect(spreadsheet.setActiveSheet(first).getName()).toBe('Tổng hợp');
    expect(spreadsheet.getSheetByName('Danh bạ')?.getSheetId()).not.toBe(first.getSheetId());
    expect(spreadsheet.getSheetByName('danh bạ')).toBeNull();
  });

  it('refuses a name that is taken [R+]', () => {
    const { spreadsheet } = aBench();
    spreadsheet.insertSheet('Danh bạ');
    expect(messageOf(() => spreadsheet.insertSheet('Danh bạ'))).toBe(
      'Đã tồn tại một trang tính có tên "Danh bạ". Vui lòng nhập tên khác.',
    );
  });

  it('is refused to a viewer', () => {
    const { engine, world } = aBench({ world: { language: 'en' } });
    const { spreadsheet } = onEngine(engine, anExecution(world, { user: VISITOR }));
    expect(messageOf(() => spreadsheet.insertSheet('Danh bạ'))).toBe(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  });
});

describe('settings', () => {
  it('change how later entries are read, not what is there [mem]', () => {
    const { spreadsheet, sheet } = aBench({ world: { locale: 'en_US' } });
    sheet.getRange('A1').setValue('31/12/2026');
    spreadsheet.setSpreadsheetLocale('vi_VN');
    sheet.getRange('A2').setValue('31/12/2026');
    expect(spreadsheet.getSpreadsheetLocale()).toBe('vi_VN');
    expect(sheet.getRange('A1:A2').getValues()).toEqual([
      ['31/12/2026'],
      [new Date('2026-12-31T00:00:00+07:00')],
    ]);
  });

  it('accept only a known time zone', () => {
    const { spreadsheet } = aBench();
    spreadsheet.setSpreadsheetTimeZone('Europe/London');
    expect(spreadsheet.getSpreadsheetTimeZone()).toBe('Europe/London');
    expect(messageOf(() => spreadsheet.setSpreadsheetTimeZone('Sao/Hỏa'))).toBe(
      'Đối số không hợp lệ: Sao/Hỏa',
    );
  });
});

describe('flush', () => {
  it('is a trip that leaves what was written: even before it a script reads its own writes', () => {
    const { app, sheet, world } = aBench();
    const cell = sheet.getRange('A1').setValue('một');
    const before = cell.getValue();
    app.flush();
    expect([before, cell.getValue()]).toEqual(['một', 'một']);
    expect(world.meter.counts()).toMatchObject({ write: 1, read: 2, other: 1 });
  });
});

describe('toast', () => {
  it('shows on the screen of whoever looks, and nowhere else', () => {
    const screen = new RecordedScreen();
    const seen = aBench({ execution: { screen } });
    seen.spreadsheet.toast('Đã cập nhật', 'Kế hoạch', 3);
    expect(screen.toasts).toEqual([{ message: 'Đã cập nhật', title: 'Kế hoạch', seconds: 3 }]);
    expect(() => aBench().spreadsheet.toast('Không ai thấy')).not.toThrow();
  });
});

describe('a saved workbook', () => {
  it('comes back whole through JSON', async () => {
    const { sheet, app, engine, id } = aBench();
    sheet
      .getRange('A1:B1')
      .setValues([['11/12', '=IF(1;2;3)']])
      .setNote('ghi chú')
      .setBackground('#00ff00');
    const list = app.newDataValidation().requireValueInList(['Có', 'Không']).setAllowInvalid(false).build();
    sheet.getRange('C1').setDataValidation(list);
    const rule = app.newConditionalFormatRule().whenFormulaSatisfied('=IF(TRUE;TRUE;FALSE)');
    sheet.setConditionalFormatRules([
      rule
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A1')])
        .build(),
    ]);

    const saved: unknown = JSON.parse(JSON.stringify(engine.save()));
    const again = aBench({ saved });
    expect(again.sheet.getRange('A1:B1').getDisplayValues()[0]?.[0]).toBe('11/12/2026');
    expect(again.sheet.getRange('A1:B1').getFormulas()).toEqual([['', '=IF(1;2;3)']]);
    expect(again.sheet.getRange('A1:B1').getNotes()).toEqual([['ghi chú', 'ghi chú']]);
    expect(again.sheet.getRange('C1').getDataValidations()[0]?.[0]?.getAllowInvalid()).toBe(false);
    const [kept] = again.sheet.getConditionalFormatRules();
    expect(kept?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=IF(TRUE;TRUE;FALSE)']);
    expect(await again.engine.shownBackground(id, 1, 1)).toBe('#ff0000');
    expect(again.spreadsheet.getId()).toBe(engine.id);
  });

  it('may be opened twice', () => {
    const { sheet, engine } = aBench();
    sheet.getRange('A1').setValue('một');
    const saved = engine.save();
    aBench({ saved }).sheet.getRange('A1').setValue('hai');
    expect(aBench({ saved }).sheet.getRange('A1').getValue()).toBe('một');
  });
});

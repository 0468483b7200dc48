// What a person's own hand meets in protected cells.
import { spreadsheetServices } from '../../../host/services/spreadsheet/index.ts';
import { anExecution, aWorld, CHIEF, CLERK, LANGUAGES } from '../office-builders.ts';
import { anOffice, closeOffices, type OpenedOffice } from './an-office.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

afterEach(closeOffices);

/** B2:C3 protected by the chief as `how` says; the clerk sits at the keyboard. */
function withProtected(how: (protection: Protection) => unknown, world = aWorld()): OpenedOffice {
  const opened = anOffice(world);
  const { engine } = opened.office;
  const app = spreadsheetServices(anExecution(world), engine, () => ({})).SpreadsheetApp as App;
  how(app.getActive().getSheets()[0]?.getRange('B2:C3').protect() as Protection);
  opened.office.as(CLERK.email);
  return opened;
}

const closed = (protection: Protection) => protection.removeEditors([CLERK.email]);
const warned = (protection: Protection) => protection.setWarningOnly(true);
const shown = ({ office, sheet }: OpenedOffice, row: number, column: number) =>
  office.engine.display(office.engine.sheetIdByName(sheet) ?? -1, row, column);

describe('closed cells', () => {
  it.each(LANGUAGES)('turn typing, pasting and deleting away in Google’s words (%s)', (language) => {
    const opened = withProtected(closed, aWorld({ language }));
    const { office, sheet, remembered } = opened;
    const words = language === 'vi' ? 'được bảo vệ' : 'protected cell';
    expect(() => office.type(sheet, 'B2', 'x')).toThrow(words);
    expect(() =>
      office.paste(sheet, 'A1', [
        ['x', 'x'],
        ['x', 'x'],
      ]),
    ).toThrow(words);
    expect(() => office.clear(sheet, 'A1:B2')).toThrow(words);
    expect([shown(opened, 1, 1), shown(opened, 2, 2), remembered('edit')]).toEqual(['', '', undefined]);
  });

  it('keep their rows and columns, and cells from being sorted, filled, cut or pasted into them', () => {
    const opened = withProtected(closed);
    const { office, sheet } = opened;
    for (const change of [
      () => office.insertRows(sheet, 2),
      () => office.deleteRows(sheet, 3),
      () => office.insertColumns(sheet, 2),
      () => office.deleteColumns(sheet, 2),
      () => office.moveColumn(sheet, 2, 5),
      () => office.sort(sheet, 'A1:D5', 1),
      () => office.fillDown(sheet, 'C1:C2'),
      () => office.cutPaste(sheet, 'B2', 8, 8),
      () => office.copyPaste(sheet, 'A1', sheet, 2, 2),
      () => office.deleteTab(sheet),
    ]) {
      expect(change).toThrow();
    }
    office.insertRows(sheet, 0);
    office.deleteRows(sheet, 9);
    expect(() => office.type(sheet, 'B3', 'x')).toThrow('được bảo vệ');
    office.type(sheet, 'B2', 'x');
    expect(shown(opened, 2, 2)).toBe('x');
  });

  it('are open to the owner, and the cells beside them to all', () => {
    const opened = withProtected(closed);
    opened.office.type(opened.sheet, 'B4', 'x');
    opened.office.as(CHIEF.email).type(opened.sheet, 'B2', 'x');
    expect([shown(opened, 4, 2), shown(opened, 2, 2), opened.office.warnings]).toEqual(['x', 'x', []]);
  });
});

describe('cells that only warn', () => {
  it('ask whoever edits them, the owner too, and are edited then', () => {
    const opened = withProtected(warned);
    const { office, sheet } = opened;
    office.type(sheet, 'B2', 'x');
    office.as(CHIEF.email).clear(sheet, 'B2:B3');
    expect(office.warnings).toMatchObject([
      { user: CLERK.email, answer: 'edit', change: { area: { row: 2, column: 2 } } },
      { user: CHIEF.email, answer: 'edit' },
    ]);
    expect(shown(opened, 2, 2)).toBe('');
  });

  it('stay as they are when the answer is no, and onEdit hears nothing', () => {
    const opened = withProtected(warned);
    const { office, sheet, remembered } = opened;
    office.answerWarnings = 'cancel';
    office.type(sheet, 'B2', 'x');
    office.paste(sheet, 'A1', [
      ['x', 'x'],
      ['x', 'x'],
    ]);
    expect([shown(opened, 1, 1), shown(opened, 2, 2), remembered('edit')]).toEqual(['', '', undefined]);
    expect(office.warnings.map(({ answer }) => answer)).toEqual(['cancel', 'cancel']);
  });
});

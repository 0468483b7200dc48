// Protected ranges and sheets: what they close, to whom, and who may change them: as the references of Protection, Range
// and Sheet have it [D]; the words for protected cells come from several reports [R+]; who stands on the list of a new
// protection from a single one [R1]; how far a protection reaches beyond values is general knowledge [mem].
import { createNodeEngine } from '../../../host/engine/node.ts';
import type { User } from '../../../host/types.ts';
import { aBench, messageOf, onEngine } from '../builders.ts';
import { contractOf } from '../contract-of.ts';
import { anExecution, CHIEF, CLERK, VISITOR } from '../office-builders.ts';

contractOf({
  Protection: `
    addEditors canDomainEdit canEdit getDescription getEditors getRange isWarningOnly remove
    removeEditor setDescription setDomainEdit setWarningOnly`,
  Range: 'canEdit protect',
  Sheet: 'protect',
  Spreadsheet: 'getEditors getOwner getProtections',
});

type Bench = ReturnType<typeof aBench>;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Same domain as the chief. */
const NEIGHBOUR: User = { ...CHIEF, email: 'kinhte@phuong.vn', name: 'Kinh tế', role: 'editor' };
const HOME_CHIEF: User = { ...CHIEF, email: 'truongphong@gmail.com', account: 'consumer' };
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

function aWard(users: readonly User[] = [CHIEF, CLERK, NEIGHBOUR, VISITOR]): Bench {
  const [user = CHIEF] = users;
  return aBench({ world: { users, language: 'en' }, execution: { user } });
}

/** The same spreadsheet, as another person's execution sees it. */
function as(bench: Bench, user: User): Bench {
  return onEngine(bench.engine, anExecution(bench.world, { user }));
}

/** Leaves the cells to those who cannot be taken off the list. */
function closed(protection: Protection): Protection {
  return protection
    .removeEditors(protection.getEditors().map((user) => user.getEmail()))
    .setDomainEdit(false);
}

const emails = (users: readonly GoogleAppsScript.Base.User[]) => users.map((user) => user.getEmail());
const places = ({ sheet, app }: Bench) =>
  sheet.getProtections(app.ProtectionType.RANGE).map((protection) => protection.getRange().getA1Notation());

describe('protecting', () => {
  it('alone closes nothing: all editors stay on the list', () => {
    const ward = aWard();
    const protection = ward.sheet.getRange('A1:B2').protect();
    ward.sheet.protect();
    expect(emails(protection.getEditors())).toEqual([CLERK.email, NEIGHBOUR.email]);
    expect(as(ward, CLERK).sheet.getRange('A1').setValue('x').getValue()).toBe('x');
  });

  it('a range once more makes a second protection', () => {
    const ward = aWard();
    ward.sheet.getRange('A1:B2').protect();
    ward.sheet.getRange('A1:B2').protect();
    expect(places(ward)).toEqual(['A1:B2', 'A1:B2']);
  });

  it('a sheet once more gives the protection it has', () => {
    const { sheet, spreadsheet, app } = aWard();
    sheet.protect().setDescription('Kế hoạch');
    expect(sheet.protect().getDescription()).toBe('Kế hoạch');
    const all = spreadsheet.getProtections(app.ProtectionType.SHEET);
    expect(all.map((one) => String(one.getProtectionType()))).toEqual(['SHEET']);
    expect(all[0]?.getRange().getA1Notation()).toBe('A1:Z1000');
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toEqual([]);
  });

  it('is not for a viewer, nor for cells that are closed to whoever asks', () => {
    const ward = aWard();
    closed(ward.sheet.getRange('A1').protect());
    expect(messageOf(() => as(ward, VISITOR).sheet.protect())).toBe(PROTECTED);
    expect(messageOf(() => as(ward, CLERK).sheet.getRange('A1:C3').protect())).toBe(PROTECTED);
  });
});

describe('the list of editors', () => {
  it('keeps the acting user, who need not be the owner, and says nothing of it', () => {
    const ward = aWard();
    const protection = as(ward, NEIGHBOUR).sheet.getRange('A1').protect();
    expect(emails(closed(protection).getEditors())).toEqual([NEIGHBOUR.email]);
    expect(ward.sheet.getRange('A1').canEdit()).toBe(true);
  });

  it('keeps the owner, who may edit even without being on it', () => {
    const { sheet } = aWard();
    const protection = closed(sheet.getRange('A1').protect());
    expect([protection.getEditors().length, protection.canEdit()]).toEqual([0, true]);
    protection.addEditor(CHIEF.email).removeEditor(CHIEF.email);
    expect(emails(protection.getEditors())).toEqual([CHIEF.email]);
  });

  it('takes a User as well as an address, and one person once', () => {
    const { sheet, spreadsheet } = aWard();
    const protection = closed(sheet.getRange('A1').protect());
    protection.addEditor(CLERK.email.toUpperCase()).addEditors([CLERK.email]);
    expect(protection.getEditors()).toHaveLength(1);
    const [owner] = spreadsheet.getEditors();
    if (owner) protection.addEditor(owner);
    expect(emails(protection.removeEditor(CLERK.email).getEditors())).toEqual([CHIEF.email]);
  });

  it('refuses what is no address', () => {
    const protection = aWard().sheet.protect();
    expect(messageOf(() => protection.addEditor('Văn phòng'))).toBe('Invalid email: Văn phòng');
  });

  it('does not share the spreadsheet: a viewer on it still only views', () => {
    const ward = aWard();
    const protection = closed(ward.sheet.getRange('A1').protect()).addEditor(VISITOR.email);
    expect(emails(protection.getEditors())).toEqual([VISITOR.email]);
    expect(messageOf(() => as(ward, VISITOR).sheet.getRange('A1').setValue(1))).toBe(PROTECTED);
  });

  it('is closed to those who may not edit the cells, and so is all that changes the protection', () => {
    const ward = aWard();
    closed(ward.sheet.getRange('A1').protect()).setDescription('Mã');
    const clerk = as(ward, CLERK);
    const [seen] = clerk.sheet.getProtections(clerk.app.ProtectionType.RANGE);
    expect([seen?.getDescription(), seen?.canEdit(), seen?.isWarningOnly()]).toEqual(['Mã', false, false]);
    for (const forbidden of [
      () => seen?.getEditors(),
      () => seen?.canDomainEdit(),
      () => seen?.addEditor(CLERK.email),
      () => seen?.setWarningOnly(true),
      () => seen?.setDescription(''),
      () => seen?.remove(),
    ]) {
      expect(messageOf(forbidden)).toBe(PROTECTED);
    }
  });
});

describe("the owner's domain", () => {
  it('still may edit when all its people are taken off the list', () => {
    const ward = aWard();
    const protection = ward.sheet.getRange('A1').protect();
    protection.removeEditors([CLERK.email, NEIGHBOUR.email]);
    expect([CLERK, NEIGHBOUR].map((user) => as(ward, user).sheet.getRange('A1').canEdit())).toEqual([
      false,
      true,
    ]);
    expect(protection.canDomainEdit()).toBe(true);
    protection.setDomainEdit(false);
    expect(as(ward, NEIGHBOUR).sheet.getRange('A1').canEdit()).toBe(false);
  });

  it('is none where a personal account owns the spreadsheet: setDomainEdit throws', () => {
    const protection = aWard([HOME_CHIEF, CLERK]).sheet.protect();
    expect(protection.canDomainEdit()).toBe(false);
    expect(messageOf(() => protection.setDomainEdit(false))).toContain('domain');
  });
});

describe('a closed range', () => {
  const closedRange = (a1 = 'B2:C3') => {
    const ward = aWard();
    closed(ward.sheet.getRange(a1).protect());
    return { ward, clerk: as(ward, CLERK), sheet: as(ward, CLERK).sheet };
  };

  it('refuses every kind of write that touches one of its cells, and nothing is written', () => {
    const { clerk, sheet } = closedRange();
    const rule = clerk.app.newDataValidation().requireValueInList(['a']).build();
    const range = sheet.getRange('A1:B2');
    for (const write of [
      () => range.setValue('x'),
      () =>
        range.setValues([
          ['x', 'x'],
          ['x', 'x'],
        ]),
      () => range.clearContent(),
      () => range.setNumberFormat('@'),
      () =>
        range.setNumberFormats([
          ['@', '@'],
          ['@', '@'],
        ]),
      () => range.setNote('x'),
      () =>
        range.setNotes([
          ['x', 'x'],
          ['x', 'x'],
        ]),
      () => range.setBackground('red'),
      () =>
        range.setFontColors([
          ['red', 'red'],
          ['red', 'red'],
        ]),
      () => range.setWrap(true),
      () => range.setBorder(true, true, true, true, true, true),
      () => range.setDataValidation(rule),
    ]) {
      expect(messageOf(write)).toBe(PROTECTED);
    }
    expect([
      sheet.getLastRow(),
      sheet.getRange('A1').getNote(),
      sheet.getRange('A1').getNumberFormats(),
    ]).toEqual([0, '', [['0.###############']]]);
  });

  it('is open to reading, and leaves all other cells open', () => {
    const { ward, sheet } = closedRange();
    ward.sheet.getRange('B2').setValue(7);
    expect(sheet.getRange('B2').getValue()).toBe(7);
    expect(sheet.getRange('A1:D1').setValue('x').canEdit()).toBe(true);
    expect(sheet.getRange('A1:D2').canEdit()).toBe(false);
  });

  it('looks at whose rights the script has: a trigger of the owner writes', () => {
    const { ward } = closedRange();
    const nightly = onEngine(ward.engine, anExecution(ward.world, { user: CHIEF, origin: 'trigger' }));
    expect(nightly.sheet.getRange('B2').setValue(1).getValue()).toBe(1);
  });

  it('speaks the language of the user', () => {
    const { sheet, ward } = closedRange();
    ward.world.options = { ...ward.world.options, language: 'vi' };
    expect(messageOf(() => sheet.getRange('B2').setValue(1))).toContain('ô hoặc đối tượng được bảo vệ');
  });

  it('stays closed where an overlapping protection would open it', () => {
    const { ward, sheet } = closedRange();
    ward.sheet.getRange('A1:Z9').protect().addEditor(CLERK.email);
    expect(sheet.getRange('B2').canEdit()).toBe(false);
  });

  it('refuses new rows and columns within it, not before or after it', () => {
    const { sheet } = closedRange();
    expect(messageOf(() => sheet.insertRowsAfter(2, 1))).toBe(PROTECTED);
    expect(messageOf(() => sheet.insertColumnsAfter(2, 1))).toBe(PROTECTED);
    sheet.insertRowsAfter(3, 1);
    sheet.insertRowsAfter(1, 1);
    expect(sheet.getMaxRows()).toBe(1002);
  });

  it('refuses to lose its rows and columns', () => {
    const { sheet } = closedRange();
    expect(messageOf(() => sheet.deleteRows(3, 2))).toBe(PROTECTED);
    expect(messageOf(() => sheet.deleteColumn(2))).toBe(PROTECTED);
    sheet.deleteRows(4, 2);
    expect(sheet.getMaxRows()).toBe(998);
  });

  it('refuses a row that is appended over it, and the grid does not grow', () => {
    const { ward, sheet } = closedRange('B:B');
    expect(messageOf(() => sheet.appendRow(['a', 'b']))).toBe(PROTECTED);
    ward.sheet.getRange('A1000').setValue('x');
    expect(messageOf(() => sheet.appendRow(['a', 'b']))).toBe(PROTECTED);
    expect(sheet.getMaxRows()).toBe(1000);
  });

  it('of whole columns refuses new rows anywhere, and covers those that others add', () => {
    const { ward, sheet } = closedRange('B:B');
    expect(messageOf(() => sheet.insertRowsAfter(1000, 1))).toBe(PROTECTED);
    ward.sheet.insertRowsAfter(1000, 1);
    expect(messageOf(() => sheet.getRange('B1001').setValue(1))).toBe(PROTECTED);
  });

  it('refuses colour rules about its cells', () => {
    const { clerk, sheet } = closedRange();
    const rule = (a1: string) =>
      clerk.app
        .newConditionalFormatRule()
        .whenFormulaSatisfied('=TRUE')
        .setBold(true)
        .setRanges([sheet.getRange(a1)]);
    expect(messageOf(() => sheet.setConditionalFormatRules([rule('A1:B2').build()]))).toBe(PROTECTED);
    sheet.setConditionalFormatRules([rule('D1').build()]);
    expect(sheet.getConditionalFormatRules()).toHaveLength(1);
  });

  it('opens when the protection is removed', () => {
    const { ward, sheet } = closedRange();
    ward.sheet.getProtections(ward.app.ProtectionType.RANGE)[0]?.remove();
    expect(places(ward)).toEqual([]);
    expect(sheet.getRange('B2').canEdit()).toBe(true);
  });
});

describe('a closed sheet', () => {
  const closedSheet = () => {
    const ward = aWard();
    const protection = closed(ward.sheet.protect());
    return { ward, protection, sheet: as(ward, CLERK).sheet };
  };

  it('is closed but for its unprotected ranges', () => {
    const { ward, protection, sheet } = closedSheet();
    protection.setUnprotectedRanges([ward.sheet.getRange('A1:B2'), ward.sheet.getRange('C1:C2')]);
    expect(sheet.getRange('A1:C2').setValue('x').canEdit()).toBe(true);
    expect(messageOf(() => sheet.getRange('A1:C3').setValue('x'))).toBe(PROTECTED);
    expect(protection.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual([
      'A1:B2',
      'C1:C2',
    ]);
  });

  it('keeps its rows, columns and looks as they are', () => {
    const { ward, protection, sheet } = closedSheet();
    protection.setUnprotectedRanges([ward.sheet.getRange('2:5')]);
    for (const write of [
      () => sheet.insertRowsAfter(3, 1),
      () => sheet.insertColumnsAfter(26, 1),
      () => sheet.setColumnWidth(1, 50),
      () => sheet.setFrozenRows(1),
      () => sheet.hideColumns(1),
      () => sheet.setTabColor('red'),
    ]) {
      expect(messageOf(write)).toBe(PROTECTED);
    }
  });

  it('leaves the ranges within it that are protected apart to their own protection', () => {
    const { ward, protection, sheet } = closedSheet();
    protection.setUnprotectedRanges([ward.sheet.getRange('A1:B2')]);
    closed(ward.sheet.getRange('B2').protect());
    expect([sheet.getRange('A1').canEdit(), sheet.getRange('B2').canEdit()]).toEqual([true, false]);
  });

  it('alone may have unprotected ranges, and only its own', () => {
    const { ward, protection } = closedSheet();
    const other = ward.spreadsheet.insertSheet('Phụ lục II');
    expect(messageOf(() => protection.setUnprotectedRanges([other.getRange('A1')]))).toContain(
      'protected sheet',
    );
    const range = ward.sheet.getRange('A1').protect();
    expect(messageOf(() => range.setUnprotectedRanges([]))).toContain('protected sheet');
    expect(range.getUnprotectedRanges()).toEqual([]);
  });
});

describe('a protection that only warns', () => {
  it('lets every script pass', () => {
    const ward = aWard();
    ward.sheet.getRange('A1').protect().setWarningOnly(true);
    expect(as(ward, CLERK).sheet.getRange('A1').setValue('x').canEdit()).toBe(true);
  });

  it('has no editors: they cannot be set, and those there were are forgotten', () => {
    const ward = aWard();
    const protection = closed(ward.sheet.getRange('A1').protect()).setWarningOnly(true);
    expect(messageOf(() => protection.addEditor(CLERK.email))).toContain('warningOnly');
    expect(messageOf(() => protection.setDomainEdit(false))).toContain('warningOnly');
    expect(protection.getEditors()).toEqual([]);
    protection.setWarningOnly(false);
    expect(emails(protection.getEditors())).toEqual([CLERK.email, NEIGHBOUR.email]);
    expect(as(ward, CLERK).sheet.getRange('A1').canEdit()).toBe(true);
  });
});

describe('protections', () => {
  it('move with inserted rows and columns, and grow by those within them', () => {
    const ward = aWard();
    ward.sheet.getRange('B2:C4').protect();
    ward.sheet.insertRowsAfter(1, 2).insertRowsAfter(4, 1).insertColumnsAfter(2, 1);
    ward.sheet.insertRowsAfter(7, 1);
    expect(places(ward)).toEqual(['B4:D7']);
  });

  it('shrink with removed rows, and go with the last of them', () => {
    const ward = aWard();
    ward.sheet.getRange('A1:A3').protect();
    ward.sheet.getRange('A5:B5').protect();
    ward.engine.tabs.removeRows(ward.id, 2, 4);
    expect(places(ward)).toEqual(['A1']);
  });

  it('stay where they are when cells are sorted', () => {
    const ward = aWard();
    ward.sheet.getRange('A1:A3').setValues([[3], [2], [1]]);
    ward.sheet.getRange('A1').protect();
    ward.engine.gestures.sort({ sheetId: ward.id, row: 1, column: 1, rows: 3, columns: 1 }, 1, true);
    expect([places(ward), ward.sheet.getRange('A1').getValue()]).toEqual([['A1'], 1]);
  });

  it('keep their unprotected ranges on their cells', () => {
    const ward = aWard();
    const protection = ward.sheet.protect().setUnprotectedRanges([ward.sheet.getRange('A3:B4')]);
    ward.sheet.insertRowsAfter(1, 1);
    expect(protection.getUnprotectedRanges()[0]?.getA1Notation()).toBe('A4:B5');
  });

  it('outlive a reload', () => {
    const ward = aWard();
    closed(ward.sheet.getRange('A1:B2').protect()).setDescription('Mã');
    const engine = createNodeEngine(ward.world, JSON.parse(JSON.stringify(ward.engine.save())));
    const clerk = onEngine(engine, anExecution(ward.world, { user: CLERK }));
    expect(places(clerk)).toEqual(['A1:B2']);
    expect(messageOf(() => clerk.sheet.getRange('B2').setValue(1))).toBe(PROTECTED);
    engine.dispose();
  });
});

describe('the spreadsheet', () => {
  it('tells its owner, and its editors with the owner among them', () => {
    const { spreadsheet } = aWard();
    expect(spreadsheet.getOwner()?.getEmail()).toBe(CHIEF.email);
    expect(emails(spreadsheet.getEditors())).toEqual([CHIEF.email, CLERK.email, NEIGHBOUR.email]);
    expect(aWard([CLERK]).spreadsheet.getOwner()).toBeNull();
  });
});

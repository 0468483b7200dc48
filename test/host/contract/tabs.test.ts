// Tabs are renamed, hidden and deleted by scripts, ranges and tabs are selected: as Google's references of Spreadsheet,
// Sheet and Range have it [D]; the words of the refusals come from several reports [R+].
import { aBench, messageOf } from '../builders.ts';
import { contractOf } from '../contract-of.ts';

contractOf({
  Range: 'activate getA1Notation getNumColumns getNumRows getRow getSheet',
  Sheet: 'activate getName setName',
  Spreadsheet: 'getCurrentCell',
});

function threeTabs(language: 'vi' | 'en' = 'en') {
  const bench = aBench({ world: { language } });
  bench.spreadsheet.insertSheet('Hai', 1);
  const last = bench.spreadsheet.insertSheet('Ba', 2);
  return { ...bench, last };
}

const names = ({ spreadsheet }: ReturnType<typeof threeTabs>) =>
  spreadsheet.getSheets().map((sheet) => sheet.getName());

it('a tab takes another name, but not that of another tab, whatever its case', () => {
  const bench = threeTabs();
  expect(bench.last.setName('Danh bạ').getName()).toBe('Danh bạ');
  expect(bench.last.setName('danh BẠ').getName()).toBe('danh BẠ');
  expect(messageOf(() => bench.last.setName('HAI'))).toBe(
    'A sheet with the name "HAI" already exists. Please enter another name.',
  );
  expect(names(bench)).toEqual(['Sheet1', 'Hai', 'danh BẠ']);
});

it('a deleted tab is gone, the one beside it becomes active, and what was made of it throws', () => {
  const bench = threeTabs();
  const range = bench.last.getRange('A1');
  bench.spreadsheet.deleteSheet(bench.last);
  expect([names(bench), bench.spreadsheet.getActiveSheet().getName()]).toEqual([['Sheet1', 'Hai'], 'Hai']);
  expect(messageOf(() => range.setValue(1))).toBe('Sheet not found');
  expect(messageOf(() => bench.last.getRange('A1'))).toBe('Sheet not found');
  expect(messageOf(() => bench.spreadsheet.deleteSheet(bench.last))).toBe('Sheet not found');
});

it.each([
  [
    'en' as const,
    "You can't remove all the sheets in a document.",
    "You can't hide all the sheets in a document.",
  ],
  [
    'vi' as const,
    'Bạn không thể xóa tất cả các trang tính trong một tài liệu.',
    'Bạn không thể ẩn tất cả các trang tính trong một tài liệu.',
  ],
])('the last tab is neither deleted nor hidden [D of hiding, mem]: %s', (language, deleted, hidden) => {
  const { spreadsheet, sheet } = aBench({ world: { language } });
  expect(messageOf(() => spreadsheet.deleteSheet(sheet))).toBe(deleted);
  expect(messageOf(() => sheet.hideSheet())).toBe(hidden);
});

it('a hidden tab is still there for scripts, and is not the active one', () => {
  const bench = threeTabs();
  expect(bench.last.hideSheet().isSheetHidden()).toBe(true);
  expect(bench.spreadsheet.getActiveSheet().getName()).toBe('Hai');
  expect(names(bench)).toHaveLength(3);
  bench.sheet.hideSheet();
  const [, second] = bench.spreadsheet.getSheets();
  expect(messageOf(() => second && bench.spreadsheet.deleteSheet(second))).toBe(
    "You can't remove all the visible sheets in a document.",
  );
  expect(bench.last.showSheet().isSheetHidden()).toBe(false);
});

it('a range knows its tab, its corner, its size and its name, and telling costs no trip', () => {
  const { sheet, world } = aBench();
  const range = sheet.getRange('B3:D7');
  expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
    3, 2, 5, 3,
  ]);
  expect([range.getLastRow(), range.getLastColumn(), range.getA1Notation()]).toEqual([7, 4, 'B3:D7']);
  expect(range.getSheet().getSheetId()).toBe(sheet.getSheetId());
  expect(world.meter.counts()).toMatchObject({ read: 0, write: 0 });
});

it('a range that is activated is selected, its tab is the active one, its first cell the current one', () => {
  const { spreadsheet, sheet } = aBench();
  const other = spreadsheet.insertSheet('Danh bạ', 1);
  expect(spreadsheet.getActiveSheet().getName()).toBe('Danh bạ');
  expect(sheet.getRange('C4:E9').activate().getA1Notation()).toBe('C4:E9');
  const cell = spreadsheet.getCurrentCell();
  expect([cell?.getSheet().getName(), cell?.getA1Notation()]).toEqual([sheet.getName(), 'C4']);
  expect(spreadsheet.getActiveRange()?.getA1Notation()).toBe('C4:E9');
  expect(other.activate().getName()).toBe('Danh bạ');
  expect(spreadsheet.getCurrentCell()?.getSheet().getName()).toBe('Danh bạ');
});

it('a tab that is activated again still has the cells selected that it had', () => {
  const { spreadsheet, sheet } = aBench();
  sheet.getRange('C4').activate();
  spreadsheet.insertSheet('Danh bạ', 1).activate();
  sheet.activate();
  expect(spreadsheet.getCurrentCell()?.getA1Notation()).toBe('C4');
});

it('the cells that were edited are the current ones while onEdit runs [mem]', () => {
  const editing = { sheetId: 1, row: 5, column: 2, rows: 1, columns: 1 };
  const bench = aBench();
  const { id } = bench;
  const { spreadsheet } = aBench({ execution: { origin: 'simple', editing: { ...editing, sheetId: id } } });
  expect(spreadsheet.getCurrentCell()?.getA1Notation()).toBe('B5');
});

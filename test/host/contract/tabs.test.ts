// Tabs are renamed, hidden and deleted by scripts (facts §2).
import { aBench, messageOf } from '../builders.ts';

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
])('the last tab is neither deleted nor hidden (facts §2): %s', (language, deleted, hidden) => {
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

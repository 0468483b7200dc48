// What the add-in must not do: each line uses something of Google's, or of a browser's, that the host does not imitate.
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Merging = Pick<GoogleAppsScript.Spreadsheet.Range, 'merge'>;

export function mergeCells(sheet: Sheet): void {
  sheet.getRange('A1:B2').merge();
}

export function mergeUnderAnotherName(cells: Merging): void {
  cells.merge();
}

export function recalculate(name: 'clearFormats' | 'getName'): unknown {
  const { Direction } = SpreadsheetApp;
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  sheet.getRange('A1').getNextDataCell(Direction.DOWN);
  return sheet[name]();
}

export function answerTo(address: string): void {
  MailApp.sendEmail({ to: address, replyTo: address });
  CacheService.getDocumentCache()?.put('last', address);
}

export function address(page: string): string {
  return new URL(page).host;
}

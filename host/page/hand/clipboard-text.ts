// Rows of cells in a text from the clipboard, as Excel, Word and Google write them: tabs, line ends, quotes.

/** A quoted cell (with doubled quotes inside), or anything up to the next tab or line end; then what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;

/** Quotes count only around a text that needs them: a cell that merely begins with one is kept as it is. */
function unquoted(quoted: string): string {
  const text = quoted.replaceAll('""', '"');
  return /[\t\r\n"]/.test(text) ? text : `"${text}"`;
}

export function clipboardRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const [, quoted, plain = '', end] = CELL.exec(text) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : unquoted(quoted));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
    else if (CELL.lastIndex === text.length) rows.at(-1)?.push('');
  }
  // Spreadsheets end the last row too.
  return rows.at(-1)?.length === 0 ? rows.slice(0, -1) : rows;
}

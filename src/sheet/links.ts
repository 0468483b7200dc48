// Addresses of places in the spreadsheet, as mails carry them.

/** `gid`: a tab's own number, null where the tab is gone; `range` in A1 notation. */
export function linkTo(sheet: string, gid: number | null, range = 'A1'): string {
  return gid === null ? sheet : `${sheet}#gid=${gid}&range=${range}`;
}

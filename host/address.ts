// The address of the imitated spreadsheet, as scripts and mails name it.

export function addressOf({ id }: { readonly id: string }): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

// Texts pasted from elsewhere are read like typed ones; what was copied from this very sheet stays Univer's affair.
import { SheetPasteCommand, SheetPasteShortKeyCommand } from '@univerjs/preset-sheets-core';
import { ICommandService } from '@univerjs/presets';
import type { Grid } from '../univer.ts';
import { clipboardRows } from './clipboard-text.ts';

type Rows = readonly (readonly string[])[];
export type OnPasted = (
  sheet: string,
  corner: { readonly row: number; readonly column: number },
  rows: Rows,
) => void;

/** Univer marks the HTML of what it copies. */
function isOwn(html: string | undefined): boolean {
  return html?.includes('data-copy-id') ?? false;
}

/** One text pasted over a selection fills it, as on Google. */
function spread(rows: Rows, target: { getWidth(): number; getHeight(): number }): Rows {
  const [[only, ...others] = [], ...below] = rows;
  if (only === undefined || others.length > 0 || below.length > 0) return rows;
  const row = new Array<string>(target.getWidth()).fill(only);
  return new Array<readonly string[]>(target.getHeight()).fill(row);
}

async function clipboardHtml(): Promise<string> {
  for (const item of await navigator.clipboard.read()) {
    if (item.types.includes('text/html')) return (await item.getType('text/html')).text();
  }
  return '';
}

export function interceptPaste({ univer, api }: Grid, onPasted: OnPasted): void {
  const commands = univer.__getInjector().get(ICommandService);
  let passing = false;

  const paste = (text: string) => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const target = sheet?.getActiveRange();
    if (!sheet || !target || text === '') return;
    const corner = { row: target.getRow(), column: target.getColumn() };
    onPasted(sheet.getSheetId(), corner, spread(clipboardRows(text), target));
  };

  /** The menu's paste says nothing of the clipboard, which only answers later: the command is stopped, and sent again for our own copies. */
  const pasteLater = async (params: object | undefined) => {
    if (!isOwn(await clipboardHtml())) return paste(await navigator.clipboard.readText());
    passing = true;
    await commands.executeCommand(SheetPasteCommand.id, params).finally(() => {
      passing = false;
    });
  };

  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id === SheetPasteShortKeyCommand.id) {
      const { htmlContent, textContent } = event.params as { htmlContent?: string; textContent?: string };
      if (isOwn(htmlContent) || !textContent) return;
      event.cancel = true;
      setTimeout(() => paste(textContent));
    } else if (event.id === SheetPasteCommand.id && !passing) {
      event.cancel = true;
      void pasteLater(event.params as object | undefined);
    }
  });
}

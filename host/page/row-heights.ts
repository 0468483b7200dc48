// Rows grow with their wrapped text, as on Google; Univer does so only for what was typed into its own editor.
import {
  AutoHeightController,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
} from '@univerjs/preset-sheets-core';
import { ICommandService } from '@univerjs/presets';
import type { Machine } from './hand/machine.ts';
import type { Grid } from './univer.ts';

/** A longer sheet would hold the page up; its later rows keep their height. */
const MOST_ROWS = 1000;
const PAUSE = 60;

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Pixels that Univer leaves out above and below a line: without them the marks of «Ổ» and «ị» are cut. */
const ROOM = 6;

interface AutoHeights {
  readonly rowsAutoHeightInfo?: readonly { readonly row: number; readonly autoHeight?: number }[];
}

function roomier(params: object | undefined): object | undefined {
  const heights = (params as AutoHeights | undefined)?.rowsAutoHeightInfo;
  if (!heights) return params;
  const rowsAutoHeightInfo = heights.map((info) => ({ ...info, autoHeight: (info.autoHeight ?? 0) + ROOM }));
  return { ...params, rowsAutoHeightInfo };
}

const ALL: Span = { first: 0, last: Number.MAX_SAFE_INTEGER };

function spanOf(rows: object): Span {
  const numbers = Object.keys(rows).map(Number);
  return {
    first: numbers.reduce((a, b) => Math.min(a, b), Number.MAX_SAFE_INTEGER),
    last: numbers.reduce((a, b) => Math.max(a, b), 0),
  };
}

export function growRows({ univer, api }: Grid, machine: Machine): void {
  const injector = univer.__getInjector();
  const touched = new Map<string, Span>();

  const touch = (sheet: string, { first, last }: Span) => {
    if (touched.size === 0) setTimeout(flush, PAUSE);
    const before = touched.get(sheet) ?? { first, last };
    touched.set(sheet, { first: Math.min(first, before.first), last: Math.max(last, before.last) });
  };

  const grow = (id: string, { first, last }: Span) => {
    const sheet = api.getActiveWorkbook()?.getWorkbook().getSheetBySheetId(id);
    if (!sheet) return;
    const endRow = Math.min(last, first + MOST_ROWS, sheet.getCellMatrix().getLength() - 1);
    const range = { startRow: first, endRow, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
    const { redos } = injector.get(AutoHeightController).getUndoRedoParamsOfAutoHeight([range], id);
    const commands = injector.get(ICommandService);
    machine.run(() => {
      for (const redo of redos) commands.syncExecuteCommand(redo.id, roomier(redo.params));
    });
  };

  const flush = () => {
    const spans = [...touched];
    touched.clear();
    for (const [sheet, span] of spans) grow(sheet, span);
  };

  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (options?.onlyLocal) return;
    if (id === SetRangeValuesMutation.id) touch(params.subUnitId, spanOf(params.cellValue ?? {}));
    if (id === SetWorksheetColWidthMutation.id) touch(params.subUnitId, ALL);
  });
}

// What a person types into a cell goes to the engine as raw text, so that Google's rules read it and not Univer's.
import {
  AFTER_CELL_EDIT,
  DeviceInputEventType,
  KeyCode,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  IUniverInstanceService,
} from '@univerjs/presets';
import type { Grid } from '../univer.ts';

export interface Typed {
  readonly sheet: string;
  /** From 0, as Univer counts. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Before every interceptor of Univer's own (number formats, links): none of them may read the text. */
const FIRST = 10_000;

function plain(model: DocumentDataModel | null): string {
  const stream = model?.getBody()?.dataStream ?? '';
  return stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** `onTyped` runs after Univer has closed its editor; Univer itself writes nothing. */
export function interceptTyping({ univer, api }: Grid, onTyped: (typed: Typed) => void): void {
  const injector = univer.__getInjector();
  const units = injector.get(IUniverInstanceService);
  const content = () => plain(units.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY) ?? null);
  let opened: string | null = null;
  let text: string | null = null;

  // Typing over a cell replaces it whatever it held; an editor that was opened and left as it was changes nothing.
  api.addEvent(api.Event.SheetEditStarted, ({ eventType, keycode }) => {
    const typesOver = eventType === DeviceInputEventType.Keyboard && keycode !== KeyCode.F2;
    opened = typesOver ? null : content();
  });

  // The text is taken while the editor is still open: closing it may change the sheet, and with it the editor's content.
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ isConfirm }) => {
    text = isConfirm ? content() : null;
  });

  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (value, { subUnitId, row, col, worksheet }, next) => {
      if (text === null) return next(value);
      const typed = { sheet: subUnitId, row, column: col, text };
      if (text !== opened) setTimeout(() => onTyped(typed));
      text = null;
      // An unchanged cell: Univer finds nothing to write.
      return worksheet.getCellRaw(row, col);
    },
  });
}

// SpreadsheetApp.TextStyle and its builder: how the text of a cell looks, several traits at once.
import type { Style } from '../../engine/style-merger.ts';
import { givenBack } from './arguments.ts';
import { type Context, present } from './context.ts';
import * as looks from './looks.ts';

type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type StyleMembers = 'getForegroundColor' | 'isBold' | 'isItalic' | 'getFontSize' | 'getFontFamily';
type BuilderMembers =
  | 'setForegroundColor'
  | 'setBold'
  | 'setItalic'
  | 'setFontSize'
  | 'setFontFamily'
  | 'build';

interface Wishes {
  readonly color?: string | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly size?: number | null;
  readonly family?: string | null;
}

const LOOK = Symbol('look');

export class TextStyle implements Pick<GoogleStyle, StyleMembers> {
  readonly [LOOK]: Style;

  constructor(
    private readonly context: Context,
    private readonly wishes: Wishes,
  ) {
    this[LOOK] = lookOf(wishes);
  }

  /** null for what the style leaves open. */
  getForegroundColor(): string | null {
    this.handle('getForegroundColor');
    return this.wishes.color ?? null;
  }

  isBold(): boolean | null {
    this.handle('isBold');
    return this.wishes.bold ?? null;
  }

  isItalic(): boolean | null {
    this.handle('isItalic');
    return this.wishes.italic ?? null;
  }

  getFontSize(): number | null {
    this.handle('getFontSize');
    return this.wishes.size ?? null;
  }

  getFontFamily(): string | null {
    this.handle('getFontFamily');
    return this.wishes.family ?? null;
  }

  private handle(method: string): void {
    this.context.execution.call(`TextStyle.${method}`, 'handle');
  }
}

export class TextStyleBuilder implements Pick<GoogleBuilder, BuilderMembers> {
  private wishes: Wishes = {};

  constructor(private readonly context: Context) {}

  setForegroundColor(color: string | null): GoogleBuilder {
    return this.wish('setForegroundColor', { color });
  }

  setBold(bold: boolean | null): GoogleBuilder {
    return this.wish('setBold', { bold });
  }

  setItalic(italic: boolean | null): GoogleBuilder {
    return this.wish('setItalic', { italic });
  }

  setFontSize(size: number | null): GoogleBuilder {
    return this.wish('setFontSize', { size });
  }

  setFontFamily(family: string | null): GoogleBuilder {
    return this.wish('setFontFamily', { family });
  }

  build(): GoogleStyle {
    this.context.execution.call('TextStyleBuilder.build', 'handle');
    return present<GoogleStyle>(new TextStyle(this.context, this.wishes), 'TextStyle');
  }

  private wish(method: string, wish: Wishes): GoogleBuilder {
    this.context.execution.call(`TextStyleBuilder.${method}`, 'handle');
    this.wishes = { ...this.wishes, ...wish };
    return this as object as GoogleBuilder;
  }
}

/** What the style leaves open stays as it is. */
export function lookOfTextStyle(context: Context, method: string, style: unknown): Style {
  return givenBack(context, method, style, LOOK);
}

function lookOf({ color, bold, italic, size, family }: Wishes): Style {
  return {
    ...(color === undefined || color === null ? {} : looks.fontColor(color)),
    ...(typeof bold === 'boolean' ? looks.fontWeight(bold ? 'bold' : 'normal') : {}),
    ...(typeof italic === 'boolean' ? looks.fontStyle(italic ? 'italic' : 'normal') : {}),
    ...(typeof size === 'number' ? looks.fontSize(size) : {}),
    ...(typeof family === 'string' ? looks.fontFamily(family) : {}),
  };
}

// A block of cells: how they look.
import type { Style } from '../../engine/style-merger.ts';
import { matrix } from './arguments.ts';
import type { GoogleRange } from './context.ts';
import * as looks from './looks.ts';
import { RangeValues } from './range-values.ts';
import { lookOfTextStyle } from './text-style.ts';

type Members =
  | 'getBackgrounds'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setFontColor'
  | 'setFontColors'
  | 'getFontWeights'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setFontStyle'
  | 'setFontSize'
  | 'setFontSizes'
  | 'setFontFamily'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'setWrapStrategy'
  | 'setWrapStrategies'
  | 'setTextStyle'
  | 'setTextStyles';
type Wishes = readonly (readonly unknown[])[];

export class RangeLooks extends RangeValues implements Pick<GoogleRange, Members> {
  /** The cells' own colours: those of conditional formats are never told. */
  getBackgrounds(): string[][] {
    this.beginRead('getBackgrounds');
    return this.context.engine.cells.styles(this.area, looks.shownBackground);
  }

  setBackground(color: string | null): GoogleRange {
    return this.lookAll('setBackground', looks.background(color));
  }

  setBackgrounds(colors: Wishes): GoogleRange {
    return this.lookEach('setBackgrounds', colors, looks.background);
  }

  setFontColor(color: string | null): GoogleRange {
    return this.lookAll('setFontColor', looks.fontColor(color));
  }

  setFontColors(colors: Wishes): GoogleRange {
    return this.lookEach('setFontColors', colors, looks.fontColor);
  }

  getFontWeights(): ('bold' | 'normal')[][] {
    this.beginRead('getFontWeights');
    return this.context.engine.cells.styles(this.area, looks.shownWeight);
  }

  setFontWeight(weight: string | null): GoogleRange {
    return this.lookAll('setFontWeight', looks.fontWeight(weight));
  }

  setFontWeights(weights: Wishes): GoogleRange {
    return this.lookEach('setFontWeights', weights, looks.fontWeight);
  }

  setFontStyle(style: string | null): GoogleRange {
    return this.lookAll('setFontStyle', looks.fontStyle(style));
  }

  setFontSize(size: number): GoogleRange {
    return this.lookAll('setFontSize', looks.fontSize(size));
  }

  setFontSizes(sizes: Wishes): GoogleRange {
    return this.lookEach('setFontSizes', sizes, looks.fontSize);
  }

  setFontFamily(family: string | null): GoogleRange {
    return this.lookAll('setFontFamily', looks.fontFamily(family));
  }

  setHorizontalAlignment(alignment: string | null): GoogleRange {
    return this.lookAll('setHorizontalAlignment', looks.horizontal(alignment));
  }

  setHorizontalAlignments(alignments: Wishes): GoogleRange {
    return this.lookEach('setHorizontalAlignments', alignments, looks.horizontal);
  }

  setVerticalAlignment(alignment: string | null): GoogleRange {
    return this.lookAll('setVerticalAlignment', looks.vertical(alignment));
  }

  setWrap(isWrapEnabled: boolean): GoogleRange {
    return this.lookAll('setWrap', looks.wrapping(isWrapEnabled ? 'WRAP' : 'OVERFLOW'));
  }

  setWrapStrategy(strategy: unknown): GoogleRange {
    return this.lookAll('setWrapStrategy', looks.wrapping(String(strategy)));
  }

  setWrapStrategies(strategies: Wishes): GoogleRange {
    const lookOf = (strategy: unknown) => looks.wrapping(String(strategy));
    return this.lookEach('setWrapStrategies', strategies, lookOf);
  }

  /** What the style leaves open stays as it is. */
  setTextStyle(style: GoogleAppsScript.Spreadsheet.TextStyle): GoogleRange {
    return this.lookAll('setTextStyle', lookOfTextStyle(this.context, 'Range.setTextStyle', style));
  }

  setTextStyles(styles: Wishes): GoogleRange {
    const lookOf = (style: unknown) => lookOfTextStyle(this.context, 'Range.setTextStyles', style);
    return this.lookEach('setTextStyles', styles, lookOf);
  }

  private lookAll(method: string, look: Style): GoogleRange {
    this.beginWrite(method);
    if (Object.keys(look).length > 0) this.context.engine.cells.restyle(this.area, () => look);
    return this.self;
  }

  private lookEach(method: string, wishes: Wishes, look: (wish: unknown) => Style): GoogleRange {
    this.beginWrite(method);
    const rows = matrix(this.context, `Range.${method}`, wishes, this.area);
    const lookOf = looks.oncePerWish(look);
    this.context.engine.cells.restyle(this.area, (row, column) => lookOf(rows[row]?.[column] ?? null));
    return this.self;
  }
}

// One cell on paper: its text as displayed, its colours with those of the colour rules, its letters and its borders.
import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/presets';
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/presets';

export interface PrintedCell {
  readonly text: string;
  readonly style: IStyleData;
  /** Where a value of its kind stands unless told otherwise. */
  readonly side: 'left' | 'center' | 'right';
  /** Whether a text that is too long may run on over the next cell, which is empty. */
  readonly runsOn: boolean;
  readonly height: number;
}

/** Pixels of the gridline. */
const LINE = 1;

const ALIGNS: Readonly<Record<number, string>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
  [HorizontalAlign.JUSTIFIED]: 'justify',
};
const HEIGHTS: Readonly<Record<number, string>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'middle',
  [VerticalAlign.BOTTOM]: 'bottom',
};
const EDGES = [
  ['Top', 't'],
  ['Right', 'r'],
  ['Bottom', 'b'],
  ['Left', 'l'],
] as const;

export function printedCell({ text, style, side, runsOn, height }: PrintedCell): HTMLTableCellElement {
  const cell = document.createElement('td');
  const inside = document.createElement('div');
  inside.textContent = text;
  cell.append(inside);
  const { style: css } = cell;
  const align = ALIGNS[style.ht ?? 0] ?? side;
  css.textAlign = align;
  css.verticalAlign = HEIGHTS[style.vt ?? 0] ?? 'bottom';
  css.fontFamily = style.ff ?? 'Arial';
  css.fontSize = `${style.fs ?? 10}pt`;
  css.fontWeight = style.bl ? 'bold' : 'normal';
  css.fontStyle = style.it ? 'italic' : 'normal';
  css.textDecoration = [style.ul?.s ? 'underline' : '', style.st?.s ? 'line-through' : ''].join(' ').trim();
  css.color = style.cl?.rgb ?? '#000000';
  if (style.bg?.rgb) css.backgroundColor = style.bg.rgb;
  const wraps = style.tb === WrapStrategy.WRAP;
  inside.style.whiteSpace = wraps ? 'pre-wrap' : 'pre';
  const isOver = text !== '' && !wraps && runsOn && align === 'left';
  inside.style.overflowX = isOver ? 'visible' : 'clip';
  // Gridlines end where a text begins to run on.
  if (isOver) Object.assign(inside.style, { width: 'max-content', background: style.bg?.rgb ?? '#ffffff' });
  // A row that grew with its text would push the last one off the page.
  inside.style.maxHeight = `${height - LINE}px`;
  for (const [edge, key] of EDGES) {
    const line = lineOf(style.bd?.[key]);
    if (line) css[`border${edge}`] = line;
  }
  return cell;
}

function lineOf(border: Nullable<IBorderStyleData>): string | null {
  if (!border || border.s === BorderStyleTypes.NONE) return null;
  const isThick = border.s === BorderStyleTypes.MEDIUM || border.s === BorderStyleTypes.THICK;
  return `${isThick ? 2 : 1}px solid ${border.cl.rgb ?? '#000000'}`;
}

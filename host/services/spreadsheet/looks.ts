// Google's words for how a cell looks, and the engine's.
import { BooleanNumber, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { hexColor } from '../../engine/color.ts';
import { withoutAutomatic } from '../../engine/number-format.ts';
import { enumeration } from '../enumeration.ts';

type Look = Readonly<IStyleData>;
/** What a setter's argument does to a cell; {} for what Google silently ignores. */
type Reader = (wish: unknown) => Look;

const NOTHING: Look = {};
const HORIZONTAL: ReadonlyMap<unknown, HorizontalAlign | null> = new Map<unknown, HorizontalAlign | null>([
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['normal', null],
  [null, null],
]);
const VERTICAL: ReadonlyMap<unknown, VerticalAlign | null> = new Map<unknown, VerticalAlign | null>([
  ['top', VerticalAlign.TOP],
  ['middle', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
  [null, null],
]);
const WRAPS: ReadonlyMap<unknown, WrapStrategy> = new Map<unknown, WrapStrategy>([
  ['WRAP', WrapStrategy.WRAP],
  ['OVERFLOW', WrapStrategy.OVERFLOW],
  ['CLIP', WrapStrategy.CLIP],
]);

/** What is left out is null to Google, which takes the look away. */
function resetting(reader: Reader): Reader {
  return (wish) => reader(wish ?? null);
}

/** SpreadsheetApp.WrapStrategy. */
export const WRAP_STRATEGY = enumeration(['WRAP', 'OVERFLOW', 'CLIP']);

export const numberFormat: Reader = (wish) => {
  const pattern = withoutAutomatic(String(wish));
  return { n: pattern === '' ? null : { pattern } };
};

export const background = resetting((wish) => {
  if (wish === null) return { bg: null };
  const rgb = typeof wish === 'string' ? hexColor(wish) : null;
  return rgb === null ? NOTHING : { bg: { rgb } };
});

export const fontColor = resetting((wish) => {
  if (wish === null) return { cl: null };
  const rgb = typeof wish === 'string' ? hexColor(wish) : null;
  return rgb === null ? NOTHING : { cl: { rgb } };
});

export const fontWeight = resetting((wish) => {
  if (wish !== 'bold' && wish !== 'normal' && wish !== null) return NOTHING;
  return { bl: wish === 'bold' ? BooleanNumber.TRUE : BooleanNumber.FALSE };
});

export const fontStyle = resetting((wish) => {
  if (wish !== 'italic' && wish !== 'normal' && wish !== null) return NOTHING;
  return { it: wish === 'italic' ? BooleanNumber.TRUE : BooleanNumber.FALSE };
});

export const fontSize: Reader = (wish) => (typeof wish === 'number' && wish > 0 ? { fs: wish } : NOTHING);

export const fontFamily = resetting((wish) => {
  if (wish === null) return { ff: null };
  return typeof wish === 'string' ? { ff: wish } : NOTHING;
});

export const horizontal = resetting((wish) => {
  const ht = HORIZONTAL.get(wish);
  return ht === undefined ? NOTHING : { ht };
});

export const vertical = resetting((wish) => {
  const vt = VERTICAL.get(wish);
  return vt === undefined ? NOTHING : { vt };
});

export const wrapping: Reader = (wish) => {
  const tb = WRAPS.get(wish);
  return tb === undefined ? NOTHING : { tb };
};

export function shownBackground(style: Look): string {
  return hexColor(style.bg?.rgb ?? '') ?? '#ffffff';
}

export function shownWeight(style: Look): 'bold' | 'normal' {
  return style.bl === BooleanNumber.TRUE ? 'bold' : 'normal';
}

/** The same look, not an equal one, for the same wish: the engine merges each look once. */
export function oncePerWish(reader: Reader): Reader {
  const known = new Map<unknown, Look>();
  return (wish) => {
    const look = known.get(wish) ?? reader(wish);
    known.set(wish, look);
    return look;
  };
}

// Texts that are too long for their place are broken between words, and cut with an ellipsis where that is not enough.

const FAMILY = 'Arial';

let pen: CanvasRenderingContext2D | null = null;

export function textWidth(text: string, size: number): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * size * 0.6;
  pen.font = `${size}px ${FAMILY}`;
  return pen.measureText(text).width;
}

/** Whether no word of theirs would have to be cut. */
export function wordsFit(texts: readonly string[], size: number, width: number): boolean {
  return texts.every((text) => text.split(/\s+/).every((word) => textWidth(word, size) <= width));
}

export function fitted(text: string, size: number, width: number, mostLines: number): string {
  const fits = (line: string) => textWidth(line, size) <= width;
  const lines = broken(text, size, width);
  if (lines.length <= mostLines && lines.every(fits)) return evenly(text, size, width, lines).join('\n');
  const shown = lines.slice(0, Math.max(1, mostLines));
  return shown
    .map((line, index) => cut(line, index === shown.length - 1 && shown.length < lines.length, fits))
    .join('\n');
}

function broken(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** In narrower lines, while there are no more of them: no word is left alone on the last one. */
function evenly(text: string, size: number, width: number, lines: readonly string[]): readonly string[] {
  const narrower = [0.55, 0.65, 0.75, 0.85, 0.93].map((part) => broken(text, size, width * part));
  return narrower.find((each) => each.length === lines.length) ?? lines;
}

function cut(line: string, isUnfinished: boolean, fits: (line: string) => boolean): string {
  if (!isUnfinished && fits(line)) return line;
  let rest = line;
  while (rest.length > 1 && !fits(`${rest}…`)) rest = rest.slice(0, -1).trimEnd();
  return `${rest}…`;
}

// Range.setBorder: which edges of which cells it touches.
import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from '@univerjs/core';
import type { Style } from '../../engine/style-merger.ts';
import type { CellArea } from '../../types.ts';
import { enumeration } from '../enumeration.ts';

/** true draws, false takes away, null leaves. */
type Edge = boolean | null;

export interface Borders {
  readonly top: Edge;
  readonly left: Edge;
  readonly bottom: Edge;
  readonly right: Edge;
  readonly vertical: Edge;
  readonly horizontal: Edge;
  readonly color: string;
  readonly style: string;
}

const STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

/** SpreadsheetApp.BorderStyle. */
export const BORDER_STYLE = enumeration(Object.keys(STYLES));

/** The looks of each cell of the area: nine different ones at most. */
export function cellBorders(borders: Borders, area: CellArea): (row: number, column: number) => Style {
  const known = new Map<string, Style>();
  return (row, column) => {
    const [isTop, isBottom] = [row === 0, row === area.rows - 1];
    const [isLeft, isRight] = [column === 0, column === area.columns - 1];
    const place = [isTop, isBottom, isLeft, isRight].join();
    const line = { s: STYLES[borders.style] ?? BorderStyleTypes.THIN, cl: { rgb: borders.color } };
    const look = known.get(place) ?? {
      bd: {
        ...edge('t', isTop ? borders.top : borders.horizontal, line),
        ...edge('b', isBottom ? borders.bottom : borders.horizontal, line),
        ...edge('l', isLeft ? borders.left : borders.vertical, line),
        ...edge('r', isRight ? borders.right : borders.vertical, line),
      },
    };
    known.set(place, look);
    return look;
  };
}

function edge(side: 't' | 'b' | 'l' | 'r', wish: Edge, line: IBorderStyleData): IBorderData {
  return wish === null ? {} : { [side]: wish ? line : null };
}

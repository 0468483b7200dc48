// References inside a formula's text: shifted as copying shifts them, or kept on cells that have moved.
import { Tools } from '@univerjs/core';
import type { CellArea } from '../types.ts';
import { shared } from './areas.ts';
import { type GridChange, piecesAfter } from './follow.ts';
import { mapCode } from './formula-text.ts';

/** What may be one; names of functions and cells of other sheets are not. */
const TOKEN = /(?<![\p{L}\d_.$!':])(?=[$A-Za-z\d])([$A-Za-z\d]+)(?::([$A-Za-z\d]+))?(?![\p{L}\d_.$(!:])/gu;
const END = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)(\d{1,7}))?$/;
const GONE = '#REF!';
/** Stands for the open side of `A:A` and `1:1`. */
const ALL = 20_000_000;

interface Line {
  readonly fixed: boolean;
  readonly at: number;
}
/** null on the open side. */
interface End {
  readonly column: Line | null;
  readonly row: Line | null;
}

/** As though the formula were copied so many columns and rows away. */
export function shiftedFormula(formula: string, right: number, down: number): string {
  if (right === 0 && down === 0) return formula;
  const moved = (line: Line | null, by: number) =>
    line && !line.fixed ? { ...line, at: line.at + by } : line;
  return mapReferences(formula, (ends) =>
    written(ends.map(({ column, row }) => ({ column: moved(column, right), row: moved(row, down) }))),
  );
}

/** References keep naming the cells they named; those to cells that are gone become #REF!. */
export function followedFormula(formula: string, sheetId: number, change: GridChange): string {
  return mapReferences(formula, (ends, text) => {
    const area = areaOf(ends, sheetId);
    if (change.kind === 'block') {
      const covered = shared(area, change.from);
      if (!covered || covered.rows < area.rows || covered.columns < area.columns) return text;
    }
    const places = piecesAfter(area, change).map(({ to }) => to);
    return places.length === 0 ? GONE : written(placed(ends, around(places)));
  });
}

function mapReferences(formula: string, change: (ends: readonly End[], text: string) => string): string {
  return mapCode(formula, (code) =>
    code.replace(TOKEN, (text: string, first: string, last: string | undefined) => {
      const ends = parsed(last === undefined ? [first] : [first, last]);
      return ends ? change(ends, text) : text;
    }),
  );
}

/** A cell, a block, whole columns or whole rows; null for all else. */
function parsed(texts: readonly string[]): readonly End[] | null {
  const ends = texts.map((text): End => {
    const [, columnFixed, letters, rowFixed, digits] = END.exec(text) ?? [];
    return {
      column: letters ? { fixed: columnFixed === '$', at: Tools.ABCatNum(letters) + 1 } : null,
      row: digits ? { fixed: rowFixed === '$', at: Number(digits) } : null,
    };
  });
  const shapes = new Set(ends.map(({ column, row }) => `${column ? 'column' : ''}${row ? 'row' : ''}`));
  if (shapes.size > 1 || shapes.has('')) return null;
  return ends.length > 1 || shapes.has('columnrow') ? ends : null;
}

function areaOf(ends: readonly End[], sheetId: number): CellArea {
  const span = (lines: readonly (Line | null)[]) => {
    const at = lines.flatMap((line) => (line ? [line.at] : []));
    return at.length === 0 ? { first: 1, last: ALL } : { first: Math.min(...at), last: Math.max(...at) };
  };
  const rows = span(ends.map(({ row }) => row));
  const columns = span(ends.map(({ column }) => column));
  return {
    sheetId,
    row: rows.first,
    column: columns.first,
    rows: rows.last - rows.first + 1,
    columns: columns.last - columns.first + 1,
  };
}

/** The smallest area that holds them all. */
function around(areas: readonly CellArea[]): CellArea {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    sheetId: areas[0]?.sheetId ?? 0,
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

function placed(ends: readonly End[], area: CellArea): readonly End[] {
  const put = (line: Line | null, at: number) => (line ? { ...line, at } : null);
  const last = ends.length - 1;
  return ends.map(({ column, row }, index) => ({
    column: put(column, index === last && last > 0 ? area.column + area.columns - 1 : area.column),
    row: put(row, index === last && last > 0 ? area.row + area.rows - 1 : area.row),
  }));
}

function written(ends: readonly End[]): string {
  const lines = ends.flatMap(({ column, row }) => [column, row]);
  if (lines.some((line) => line !== null && line.at < 1)) return GONE;
  const text = (line: Line | null, name: (at: number) => string) =>
    line ? `${line.fixed ? '$' : ''}${name(line.at)}` : '';
  return ends
    .map(({ column, row }) => text(column, (at) => Tools.chatAtABC(at - 1)) + text(row, String))
    .join(':');
}

// Lines of the registers that the add-in keeps: Nhật ký and Số liệu tháng.
import type { Period } from '../plan/indicator.ts';
import { startOf } from '../plan/text.ts';
import type { DateCell, Value } from './cell.ts';
import { momentSerial } from './cell.ts';
import { formatPeriod, NOTHING_TYPED, UNKNOWN_EDITOR, UNKNOWN_VALUE, type Way } from './layout/labels.ts';
import type { Change } from './memory.ts';

export interface Author {
  readonly at: DateCell;
  /** E-mail; '' when Google does not tell. */
  readonly email: string;
  readonly way: Way;
}

/** In the order of Nhật ký's columns. Values are quoted, so that no cell format can make a day or a formula of them. */
export function logRow(
  author: Author,
  tab: string,
  code: string,
  header: string,
  { before, after }: Pick<Change<string>, 'before' | 'after'>,
): readonly Value[] {
  return [
    momentSerial(author.at.day, author.at.time),
    author.email || UNKNOWN_EDITOR,
    tab,
    oneLine(code),
    header,
    before === null ? UNKNOWN_VALUE : quoted(before),
    quoted(after),
    author.way,
  ];
}

export interface FiledFigure {
  readonly period: Period;
  readonly code: string;
  readonly name: string;
  /** As typed; '' withdraws the figure of the period. */
  readonly text: string;
  readonly source: string;
}

/** In the order of Số liệu tháng's columns. */
export function figureRow(figure: FiledFigure, author: Author): readonly Value[] {
  const { period, code, name, text, source } = figure;
  return [
    formatPeriod(period),
    oneLine(code),
    oneLine(name),
    text,
    oneLine(source),
    momentSerial(author.at.day, author.at.time),
    author.email || UNKNOWN_EDITOR,
  ];
}

function quoted(text: string): string {
  return text === '' ? NOTHING_TYPED : `«${text}»`;
}

/** A space in front of what might be taken for a formula: these texts are for reading only. */
export function oneLine(text: string): string {
  return startOf(text, 500)
    .replace(/\s+/g, ' ')
    .replace(/^(?=[=+\-@'])/, ' ')
    .slice(0, 500);
}

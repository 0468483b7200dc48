// The lines in which protections travel between "Phân quyền" and the server, read, written and compared.
import { accountsOf } from '../sheet/addresses.ts';
import type { Protection } from '../sheet/protections.ts';
import { EVERYONE, LINE, PART, type StandingLine, UNTOLD } from './rights.ts';

/** For pages, which know the tabs by the contract only. */
export type Wanted = Protection;

/** A protection as it stands. */
export interface Standing extends Protection {
  /** As the server wrote it, by which it is known again. */
  readonly line: string;
  /** Size of its tab's grid. */
  readonly grid: Grid;
}

interface Grid {
  readonly rows: number;
  readonly columns: number;
}

/** The owner may edit everything, listed or not. */
export function standingOf(line: string, owner: string): Standing {
  const [description, tab, isRange, place, rows, columns, listed] = JSON.parse(line) as StandingLine;
  const special = (listed ?? []).filter((account) => account === EVERYONE || account === UNTOLD);
  const known = special.includes(UNTOLD) ? [] : accountsOf([...(listed ?? []), owner]);
  return {
    line,
    description,
    tab,
    place: isRange === 1 ? place : '',
    accounts: listed && [...known, ...special],
    grid: { rows, columns },
  };
}

/** Of a request that takes some away and adds others. */
export function requestOf(remove: readonly Standing[], add: readonly Protection[]) {
  return { remove: remove.map(({ line }) => line).join(LINE), add: add.map(lineToAdd).join(LINE) };
}

/** A line of a request, taken apart again. */
export function askedFor(line: string, owner: string): Protection {
  if (line.startsWith('[')) return standingOf(line, owner);
  const [description = '', tab = '', place = '', accounts = ''] = line.split(PART);
  return { description, tab, place, accounts: accounts === '' ? null : accounts.split(',') };
}

function lineToAdd({ description, tab, place, accounts }: Protection): string {
  return [description, tab, place, (accounts ?? []).join()].join(PART);
}

export function isSame(standing: Standing, wanted: Protection): boolean {
  return (
    standing.description === wanted.description &&
    isSamePlace(standing, wanted) &&
    JSON.stringify(standing.accounts) === JSON.stringify(wanted.accounts)
  );
}

export function isSamePlace({ tab, place, grid }: Standing, wanted: Protection): boolean {
  return tab === wanted.tab && spanOf(place, grid) === spanOf(wanted.place, grid);
}

/** Every row or column of today's grid is the same as all of them: Google may note a range without ends either way. */
function spanOf(place: string, grid: Grid): string {
  const [, left = '', top = '', right = '', bottom = ''] =
    /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(place) ?? [];
  const one = !place.includes(':');
  const lastRow = Number(one ? top : bottom) || grid.rows;
  const lastColumn = columnNumber(one ? left : right) || grid.columns;
  return place && [columnNumber(left) || 1, Number(top) || 1, lastColumn, lastRow].join();
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

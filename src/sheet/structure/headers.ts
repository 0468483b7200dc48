// Headers that are missing, renamed or doubled, each with what the page may offer.
import { columnLetters } from '../a1.ts';
import { type Column, FORMAT_OF_KIND, type TabLayout } from '../layout/column.ts';
import { copyHeader } from '../layout/labels.ts';
import { foldHeader } from '../table.ts';
import type { Write } from '../write.ts';
import { newColumnMend } from './column-mends.ts';
import type { TabFacts } from './facts.ts';
import type { Choice, Finding } from './finding.ts';
import { type HeaderRow, readHeaderRow, slotsOf } from './header-row.ts';
import { cellMend } from './mend.ts';
import { type Suggestion, type Surplus, suggestions, surplusColumns } from './suggestions.ts';

export function headerFindings(tab: TabFacts, layout: TabLayout, seed: readonly Write[]): readonly Finding[] {
  const header = readHeaderRow(tab, layout);
  const slots = slotsOf(layout, header);
  const missing = layout.columns.filter(({ key }) => header.placesOf[key]?.length === 0);
  const surplus = surplusColumns(
    layout,
    header,
    missing.map(({ key }) => slots.get(key) ?? 0),
  );
  const candidates = [...header.unknown, ...surplus.map(({ column }) => column)];
  const suggested = suggestions(missing, candidates, header, slots);
  const places = newPlaces(layout, missing, header);
  return [
    ...missing.map((column) => missingFinding(layout, seed, header, column, candidates, suggested, places)),
    // One that a missing header is to take over is told there.
    ...surplus
      .filter(({ column }) => ![...suggested.values()].some((one) => one.column === column))
      .map((one) => doubledFinding(layout, header, one)),
  ];
}

export interface Place {
  readonly column: number;
  readonly insert: boolean;
}

/** Behind the column that the layout has before it; a blank column that stands there already is taken. */
export function newPlaces(
  { columns }: TabLayout,
  missing: readonly Column[],
  { placesOf, width, textAt, filledIn }: HeaderRow,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  let next = 1;
  for (const wanted of columns) {
    const place = placesOf[wanted.key]?.[0];
    if (place !== undefined) {
      next = place + 1;
    } else if (missing.includes(wanted)) {
      const blank = next > width || (textAt(next) === '' && filledIn(next) === 0);
      places.set(wanted.key, { column: next, insert: !blank });
      if (blank) next += 1;
    }
  }
  return places;
}

function missingFinding(
  layout: TabLayout,
  seed: readonly Write[],
  header: HeaderRow,
  wanted: Column,
  candidates: readonly number[],
  suggested: ReadonlyMap<string, Suggestion>,
  places: ReadonlyMap<string, Place>,
): Finding {
  const suggestion = suggested.get(wanted.key);
  const surelyOthers = [...suggested].flatMap(([key, { column, sure }]) =>
    sure && key !== wanted.key ? [column] : [],
  );
  const open = candidates.filter((candidate) => !surelyOthers.includes(candidate));
  const { column, insert } = places.get(wanted.key) ?? { column: header.width + 1, insert: false };
  const add: Choice = {
    remedy: { code: 'addColumn', header: wanted.header, column: columnLetters(column) },
    mends: [newColumnMend(layout, seed, wanted, header, column, insert)],
  };
  const rename = (from: number): Choice => renameChoice(layout, header, from, wanted.header);
  const others = open.filter((candidate) => candidate !== suggestion?.column).map(rename);
  const choices = suggestion ? [rename(suggestion.column), ...others, add] : [add, ...others];
  return {
    id: `headerMissing:${layout.name}:${wanted.key}`,
    wrong: { code: 'headerMissing', header: wanted.header, hidden: wanted.role === 'key' },
    tab: layout.name,
    cell: suggestion ? `${columnLetters(suggestion.column)}${header.row}` : '',
    choices,
    safe: suggestion ? suggestion.sure : open.length === 0,
  };
}

function doubledFinding(layout: TabLayout, header: HeaderRow, { column, kept, wanted }: Surplus): Finding {
  const taken = header.cells.map((_, i) => foldHeader(header.textAt(i + 1)));
  let n = 2;
  // The columns to the left of this one get the lower numbers.
  const before = (header.placesOf[wanted.key] ?? []).filter(
    (place) => place < column && place !== kept,
  ).length;
  while (taken.includes(foldHeader(copyHeader(wanted.header, n)))) n += 1;
  return {
    id: `headerDoubled:${layout.name}:${wanted.key}:${before}`,
    wrong: { code: 'headerDoubled', header: wanted.header, kept: columnLetters(kept) },
    tab: layout.name,
    cell: `${columnLetters(column)}${header.row}`,
    choices: [renameChoice(layout, header, column, copyHeader(wanted.header, n + before))],
    safe: true,
  };
}

function renameChoice(layout: TabLayout, header: HeaderRow, column: number, to: string): Choice {
  const letters = columnLetters(column);
  return {
    remedy: { code: 'renameHeader', from: header.textAt(column), to, column: letters },
    mends: [cellMend(layout.name, header.row, header.cells, column, to, FORMAT_OF_KIND.text)],
    claim: `${layout.name}:${letters}`,
  };
}

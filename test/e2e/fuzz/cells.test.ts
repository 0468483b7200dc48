// Anything may stand in any cell of any tab: what cannot be judged is told in words, and nobody's cells change.
import fc from 'fast-check';
import type { User } from '../../../host/types.ts';
import { aWardAgain, CULTURE, closeWards, ECONOMY, type KeptWard, OFFICE, type Ward } from '../ward.ts';
import { type Content, content, leave, quotable } from './contents.ts';
import { complaintsOfAll } from './everything.ts';
import { mondayMorning } from './monday.ts';
import { isWide, runs } from './runs.ts';
import { TABS } from './shapes.ts';

const TITLE_ROWS = 3;

let monday: KeptWard;
beforeAll(() => {
  monday = mondayMorning();
});
afterAll(closeWards);

const user = fc.constantFrom(OFFICE, OFFICE, ECONOMY, CULTURE);

interface Left {
  readonly tab: string;
  /** Counted round and round. */
  readonly row: number;
  readonly column: number;
  readonly what: Content;
  /** Among the headers or above them. */
  readonly head: boolean;
}

const at = { tab: fc.constantFrom(...TABS), row: fc.nat(400), column: fc.nat(30), what: content };
const below: fc.Arbitrary<Left> = fc.record({ ...at, head: fc.constant(false) });
const inHead: fc.Arbitrary<Left> = fc.record({ ...at, head: fc.constant(true) });

/** Among the rows that hold anything, or near them; `heard`: Google reports the edit. */
function put({ office }: Ward, { tab, row, column, what, head }: Left, heard: boolean): void {
  const { engine } = office;
  const sheetId = engine.sheetIdByName(tab) ?? 0;
  const used = engine.cells.bounds(sheetId);
  const { columns } = engine.tabs.grid(sheetId);
  const header = TITLE_ROWS + 1;
  const place = {
    ...{ sheetId, rows: 1, columns: 1, column: 1 + (column % Math.min(columns, used.column + 2)) },
    row: head ? 1 + (row % header) : header + 1 + (row % Math.max(1, used.row - header + 3)),
  };
  leave(engine, place, what);
  if (heard) office.edited(place);
}

function complaintsAfter(cells: readonly Left[], user: User, heard: boolean) {
  const ward = aWardAgain(monday);
  ward.office.as(user.email);
  try {
    for (const cell of cells) put(ward, cell, heard);
    const typed = cells.flatMap(({ what }) => quotable(what));
    const edits = ward.office.failures.map(({ message }) => message);
    return { edits, ...complaintsOfAll(ward, typed, isWide ? 'all' : 'main') };
  } finally {
    closeWards();
  }
}

it.each([
  ['below the headers', below, { minLength: 30, maxLength: 60 }],
  ['in the headers and above them', inHead, { minLength: 1, maxLength: 3 }],
] as const)(
  '%s, whether or not Google tells of it',
  (_, cell, size) => {
    fc.assert(
      fc.property(fc.array(cell, size), user, fc.boolean(), (...left) => {
        expect(complaintsAfter(...left)).toEqual({ edits: [] });
      }),
      runs(0.2),
    );
  },
  3_600_000,
);

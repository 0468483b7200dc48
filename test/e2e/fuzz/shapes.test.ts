// Whatever people have made of the workbook, each job is done or refused in words, and writes nowhere else.
import fc from 'fast-check';
import { aWard, aWardAgain, closeWards, type KeptWard, type Ward } from '../ward.ts';
import { complaintsOfAll } from './everything.ts';
import { mondayMorning } from './monday.ts';
import { isWide, runs } from './runs.ts';
import { LARGE, SHAPES, TABS } from './shapes.ts';
import { complaints } from './watch.ts';

let monday: KeptWard;
beforeAll(() => {
  monday = mondayMorning();
});
afterEach(closeWards);

/** What the host says of places and of errors in the place of names. */
const SAID = ['America/Los_Angeles', 'en_US', '#REF!'];

/** Everything, the edits of blocks of each tab included, as a paste over all of it is. */
function complaintsAfter(ward: Ward): Readonly<Record<string, readonly string[]>> {
  const { engine } = ward.office;
  const edits = engine.tabs.ids().flatMap((sheetId) => {
    const { rows, columns } = engine.tabs.grid(sheetId);
    return [
      { sheetId, row: 5, column: 10, rows: 1, columns: 1 },
      { sheetId, row: 1, column: 1, rows, columns },
      { sheetId, row: rows, column: columns, rows: 1, columns: 1 },
    ].flatMap((area) => complaints(ward, () => void ward.office.edited(area)));
  });
  const all = complaintsOfAll(ward, SAID, isWide ? 'all' : 'main');
  return edits.length > 0 ? { ...all, edits } : all;
}

it('a spreadsheet that was never set up', () => {
  expect(complaintsAfter(aWard('2026-02-09'))).toEqual({});
});

it('tabs, rows, columns and headers gone, doubled, moved, hidden, merged or full of errors', () => {
  const shape = fc.constantFrom(...SHAPES);
  fc.assert(
    fc.property(shape, ({ change }) => {
      const ward = aWardAgain(monday);
      change(ward);
      expect(complaintsAfter(ward)).toEqual({});
      closeWards();
    }),
    runs(0.2),
  );
});

// One after the other, so that none is left to chance.
for (const { name, change } of isWide ? [...SHAPES, LARGE] : []) {
  it(name, () => {
    const ward = aWardAgain(monday);
    change(ward);

    expect(complaintsAfter(ward)).toEqual({});
    expect(ward.office.engine.tabs.ids().length).toBeGreaterThanOrEqual(TABS.length);
  }, 900_000);
}

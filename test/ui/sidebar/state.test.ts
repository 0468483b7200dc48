// Where the sidebar is after each event.
import { ALL_UNITS } from '../../../src/ui/sidebar/filters.ts';
import {
  type Change,
  closed,
  INITIAL,
  loaded,
  opened,
  reloading,
  type State,
  saved,
  shown,
  undoRefused,
} from '../../../src/ui/sidebar/state.ts';
import { aBoard, anIndicator, aTask } from './cards.ts';

const shared = anIndicator('CT-05');
const units = { 'Phòng A': [aTask('NV-01'), shared], 'Phòng B': [aTask('NV-02'), shared] };
const reached = (...changes: readonly Change[]): State =>
  changes.reduce((state, change) => change(state), INITIAL);
const begun = (changes = {}, remembered = '') => loaded(aBoard(units, changes), remembered);

describe('at the beginning', () => {
  it('opens the row that is selected in the sheet, its unit behind it', () => {
    const state = reached(begun({ selected: 'NV-02', ownUnit: 'Phòng A' }));
    expect([state.card?.code, state.unit]).toEqual(['NV-02', 'Phòng B']);
  });

  it('keeps the person’s own unit behind a row that it shares', () => {
    const state = reached(begun({ selected: 'CT-05', ownUnit: 'Phòng B' }));
    expect([state.card?.code, state.unit]).toEqual(['CT-05', 'Phòng B']);
  });

  it.each([
    [{ selected: 'NV-99', ownUnit: 'Phòng B' }, 'Phòng A', 'Phòng B'],
    [{}, 'Phòng A', 'Phòng A'],
    [{}, ALL_UNITS, ALL_UNITS],
    [{}, 'Phòng cũ', ''],
  ])('else shows a unit: %j, remembered %s', (changes, remembered, unit) => {
    const state = reached(begun(changes, remembered));
    expect([state.card, state.unit]).toEqual([null, unit]);
  });
});

describe('later', () => {
  it('keeps filter and search while one goes into a row and back', () => {
    const state = reached(
      begun({ ownUnit: 'Phòng A' }),
      shown({ filter: 'stale', search: 'kế' }),
      opened(aTask('NV-01')),
      closed,
    );
    expect([state.filter, state.search, state.unit, state.last]).toEqual(['stale', 'kế', 'Phòng A', 'NV-01']);
  });

  it('does not go to the selected row again when the board is reloaded', () => {
    const state = reached(begun(), reloading, begun({ selected: 'NV-02' }));
    expect(state.card).toBeNull();
  });

  it('keeps a form open whose row is gone', () => {
    const gone = loaded(aBoard({ 'Phòng B': [] }), '');
    expect(reached(begun(), opened(aTask('NV-01')), gone).card?.code).toBe('NV-01');
  });

  it('lets no row that arrives late take the place of an open form', () => {
    expect(reached(begun(), opened(aTask('NV-01')), opened(aTask('NV-02'))).card?.code).toBe('NV-01');
  });

  it('renews every copy of a saved row and offers the way back', () => {
    const card = { ...shared, statusLabel: 'Đạt' };
    const undo = { card, values: {}, base: {} };
    const state = reached(begun(), saved(card, 'Đã lưu CT-05.', undo));
    const labels = state.board?.units.map(({ indicators }) => indicators[0]?.statusLabel);
    expect([state.card, labels, state.notice?.undo]).toEqual([null, ['Đạt', 'Đạt'], undo]);
  });

  it('opens the form again when taking back is refused', () => {
    const attempt = { card: aTask('NV-01'), values: {}, base: {} };
    const state = reached(begun(), undoRefused(attempt, { ok: false, message: 'x' }));
    expect([state.card?.code, state.start?.attempt]).toEqual(['NV-01', attempt]);
  });
});

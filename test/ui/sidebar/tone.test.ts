// In which order the list shows its rows.
import { moreUrgentFirst } from '../../../src/ui/sidebar/tone.ts';
import { anIndicator, aTask } from './cards.ts';

const sorted = (...cards: Parameters<typeof moreUrgentFirst>[0][]) =>
  cards.sort(moreUrgentFirst).map(({ code }) => code);

describe('the list', () => {
  it('has overdue rows first, the earliest deadline at the top', () => {
    expect(
      sorted(
        aTask('NV-01', { status: 'dueSoon', effectiveDue: '2026-01-15' }),
        aTask('NV-08', { status: 'overdue', effectiveDue: '2026-03-31' }),
        aTask('NV-09', { status: 'overdue', effectiveDue: '2026-02-02' }),
      ),
    ).toEqual(['NV-09', 'NV-08', 'NV-01']);
  });

  it('keeps the plan’s order where nothing tells rows apart, and puts tasks without a deadline last', () => {
    expect(
      sorted(
        aTask('NV-03', { effectiveDue: '' }),
        aTask('NV-02', { effectiveDue: '2026-06-30' }),
        aTask('NV-01', { effectiveDue: '2026-06-30' }),
      ),
    ).toEqual(['NV-02', 'NV-01', 'NV-03']);
    expect(sorted(anIndicator('CT-02'), anIndicator('CT-01'))).toEqual(['CT-02', 'CT-01']);
  });
});

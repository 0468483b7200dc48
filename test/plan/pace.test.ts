// The pace of a running total.
import { paceOf } from '../../src/plan/pace.ts';
import type { Target } from '../../src/plan/target.ts';

const TARGET: Target = { kind: 'point', op: '>=', opSource: 'inferred', value: 100, percent: true };

describe('paceOf', () => {
  it('is what is missing by the months left, beside what came so far', () => {
    expect(paceOf(TARGET, { kind: 'number', value: 10 }, 'higher', 3)).toEqual({
      needed: 10,
      average: 3.33,
      monthsLeft: 9,
      isEnough: false,
    });
  });

  it('is enough when an exact share of the year has come, without errors of rounding', () => {
    for (let months = 1; months < 12; months++) {
      const total = (100 * months) / 12;
      expect(paceOf(TARGET, { kind: 'number', value: Math.ceil(total) }, 'higher', months)?.isEnough).toBe(
        true,
      );
    }
  });

  it('is unknown before the first month, after the last, and for a verdict', () => {
    const total = { kind: 'number', value: 10 } as const;
    expect(paceOf(TARGET, total, 'higher', 0)).toBeNull();
    expect(paceOf(TARGET, total, 'higher', 12)).toBeNull();
    expect(paceOf(TARGET, { kind: 'verdict', verdict: 'notMet' }, 'higher', 3)).toBeNull();
  });
});

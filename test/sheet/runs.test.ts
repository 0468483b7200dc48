// What is taken together because it follows one another.
import fc from 'fast-check';
import { runsOf } from '../../src/sheet/runs.ts';

const isNext = (before: number, number: number) => before + 1 === number;

it('parts numbers where one is missing', () => {
  expect(runsOf([2, 3, 5, 6, 7, 9], isNext)).toEqual([[2, 3], [5, 6, 7], [9]]);
  expect(runsOf([], isNext)).toEqual([]);
});

it('loses nothing, keeps the order, and parts nowhere else', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (numbers) => {
      const runs = runsOf(numbers, isNext);
      expect(runs.flat()).toEqual(numbers);
      for (const run of runs) expect(run.every((n, i) => i === 0 || isNext(run[i - 1] ?? n, n))).toBe(true);
      const seams = runs.slice(1).map((run, i) => [runs[i]?.at(-1), run[0]] as const);
      for (const [last, first] of seams) expect(isNext(last ?? -9, first)).toBe(false);
    }),
  );
});

// Any job that Google ends at any service call and that is run again ends as one that was left in peace.
import { leftoversOf, some } from './disturbances.ts';
import { JOBS, outcome } from './jobs.ts';
import { aWardAgain, closeWards, kept } from './ward.ts';

afterEach(closeWards);

it.each(Object.entries(JOBS))(
  '%s: same tabs, nothing lost, nothing double',
  (_name, job) => {
    const { begin, run, again = run, step } = job;
    const start = kept(begin());
    const whole = aWardAgain(start);
    run(whole);
    again(whole);
    const wanted = outcome(whole);
    const leftovers = leftoversOf(aWardAgain(start), run, step);
    closeWards();
    expect(leftovers.length).toBeGreaterThan(2);
    for (const leftover of some(leftovers, 4)) {
      const ward = aWardAgain(leftover);
      again(ward);
      expect([leftover.cut, outcome(ward)]).toEqual([leftover.cut, wanted]);
      closeWards();
    }
  },
  3_600_000,
);

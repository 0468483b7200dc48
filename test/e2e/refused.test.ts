// A service call that Google refuses once, or whose answer it loses, costs a job nothing that running it again does not mend.
import { disturbancesOf, some, suffer } from './disturbances.ts';
import { JOBS, outcome } from './jobs.ts';
import { aWardAgain, closeWards, kept } from './ward.ts';

afterEach(closeWards);

it.each(Object.entries(JOBS))(
  '%s: same tabs, nothing lost, nothing double',
  (_name, job) => {
    const { begin, run, again = run } = job;
    const start = kept(begin());
    const whole = aWardAgain(start);
    run(whole);
    again(whole);
    const wanted = outcome(whole);
    const disturbances = disturbancesOf(aWardAgain(start), run);
    closeWards();
    expect(disturbances.length).toBeGreaterThan(8);
    for (const { name, fault } of some(disturbances, 3)) {
      const ward = aWardAgain(start);
      suffer(ward, fault, run);
      again(ward);
      expect([name, outcome(ward)]).toEqual([name, wanted]);
      closeWards();
    }
  },
  3_600_000,
);

// Whatever Google leaves open, the ward's days come to the same: readings by themselves, some together, all at once.
import { QUESTIONS, type Readings, type Unsure } from '../../host/unsure.ts';
import { aWardWithAddresses, PEOPLE } from './mails/post-office.ts';
import { ACTS, type ActName } from './readings/acts.ts';
import { outcomeOf, tabsOf } from './readings/outcome.ts';
import { aWardAgain, aWardSettingUp, closeWards, type KeptWard, kept } from './ward.ts';

/** `npm run soak` takes each reading by itself through all the days, `npm test` several at once. */
const ONE_BY_ONE = process.env.READINGS === 'one by one';
const GROUPS = 3;

const questions = Object.keys(QUESTIONS) as Unsure[];
/** Every reading that is not the first of its question. */
const others = questions.flatMap((question) =>
  QUESTIONS[question].readings.slice(1).map((reading): Partial<Readings> => ({ [question]: reading })),
);
/** All questions at once; the second readings, then the last ones. */
const FIRST_OTHERS = together(questions.map((question) => ({ [question]: QUESTIONS[question].readings[1] })));
const LAST_OTHERS = together(
  questions.map((question) => ({ [question]: QUESTIONS[question].readings.at(-1) })),
);

function together(readings: readonly Partial<Readings>[]): Partial<Readings> {
  return Object.assign({}, ...readings) as Partial<Readings>;
}

let start: KeptWard;
let usual: ReturnType<typeof daysOf>;
beforeAll(() => {
  start = kept(aWardWithAddresses('2026-02-05', PEOPLE));
  usual = daysOf(start);
}, 60_000);
afterEach(closeWards);

function daysOf({ world, workbook }: KeptWard, readings: Partial<Readings> = {}) {
  const ward = aWardAgain({ workbook, world: { ...world, options: { ...world.options, readings } } });
  const told = (Object.keys(ACTS) as ActName[]).map((act) => [act, ACTS[act](ward)]);
  return { told: Object.fromEntries(told), ...outcomeOf(ward) };
}

const named = (readings: Partial<Readings>) =>
  Object.entries(readings).map(([question, reading]) => `${question}: ${reading}`);

it('the usual days meet with no failure, and with all that can be spoilt', () => {
  expect(usual).toMatchObject({ failures: [], moments: ['00/00/0000 00:00'] });
  expect(usual.mails.length).toBe(5);
  expect(usual.charts.length).toBe(3);
});

const groups = ONE_BY_ONE
  ? others
  : Array.from({ length: GROUPS }, (_, i) => together(others.filter((__, at) => at % GROUPS === i)));

it.each(groups.map((readings) => [named(readings).join(', '), readings] as const))(
  'the days come to the same under %s',
  (_, readings) => {
    expect(daysOf(start, readings)).toEqual(usual);
  },
);

it.each([
  ['second', FIRST_OTHERS],
  ['last', LAST_OTHERS],
] as const)('the days come to the same under the %s reading of every question', (_, readings) => {
  expect(daysOf(start, readings)).toEqual(usual);
});

it('setup builds the same tabs under the last reading of every question', () => {
  const [one, other] = [
    aWardSettingUp('2026-02-05'),
    aWardSettingUp('2026-02-05', { readings: LAST_OTHERS }),
  ];
  expect(tabsOf(other)).toEqual(tabsOf(one));
  expect(other.screen.alerts).toEqual(one.screen.alerts);
  // Charts are told anew of more rows, and none is made twice.
  for (const ward of [one, other]) for (const act of [ACTS.typed, ACTS.grown]) act(ward);
  expect(outcomeOf(other)).toEqual(outcomeOf(one));
});

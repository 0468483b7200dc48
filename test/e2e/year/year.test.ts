// The plan's year in one run on the built add-in: it must end, month by month, where an oracle's plain reckoning does.
import { closeWards } from '../ward.ts';
import { chanceOf } from './chance.ts';
import { someWeeks, wholeYear } from './diary.ts';
import { Year } from './year.ts';

/** `npm run soak` lives every day of the year; `npm test` some weeks of it, always the same. */
const WHOLE = process.env.YEAR === 'whole';
const SEED = Number(process.env.SEED ?? (WHOLE ? Date.now() % 1_000_000 : 2026));

afterAll(closeWards);

describe(`the year 2026${WHOLE ? '' : ', some weeks of it'}, from seed ${SEED}`, () => {
  it('shows the figures, keeps the registers and sends the mails that its history asks for', () => {
    const chance = chanceOf(SEED);
    const year = new Year(chance, WHOLE ? wholeYear(chance) : someWeeks());

    for (const day of year.diary.days) year.live(day);

    const senders = new Set(year.ward.world.mails.map(({ from }) => from));
    expect(senders.size).toBe(2);
  }, 3_600_000);
});

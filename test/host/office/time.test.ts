// What happens while the clock moves on: due triggers run as their owners, with nobody looking.
import type { User } from '../../../host/types.ts';
import { aWorld, CHIEF, CLERK, DAY, HOUR, MONDAY } from '../office-builders.ts';
import { anOffice, closeOffices } from './an-office.ts';

afterEach(closeOffices);

function installed(world = aWorld()) {
  const opened = anOffice(world);
  opened.office.open();
  opened.office.click('Kế hoạch', 'Quản trị', 'Thiết lập');
  const [trigger] = world.triggers;
  if (!trigger) throw new Error('the fixture installs a trigger');
  return { ...opened, trigger };
}

describe('passing time', () => {
  it('fires a daily trigger once a day, at its own instant, as its owner', () => {
    const { office, world, trigger, remembered } = installed();
    office.as(CLERK.email).passUntil(MONDAY + 3 * DAY);
    const { hour, minute } = trigger;
    const first = Date.parse('2026-02-10T00:00+07:00') + hour * HOUR + minute * 60_000;
    const times = [0, 1, 2].map((days) => new Date(first + days * DAY).toISOString());
    const weekdays = times.map((time) => new Date(time).getUTCDay());
    expect(remembered('days')).toEqual(times.map((time, index) => [CHIEF.email, time, weekdays[index]]));
    expect(world.clock.now()).toBe(MONDAY + 3 * DAY);
    expect(office.lastExecution).toMatchObject({ origin: 'trigger', authMode: 'FULL', screen: null });
    expect(office.user).toBe(CLERK);
  });

  it('does nothing where nothing is due', () => {
    const { office, remembered } = installed();
    office.passUntil(MONDAY + HOUR);
    expect(remembered('days')).toBeUndefined();
  });

  it('goes on after a trigger that fails', () => {
    const { office, world, trigger } = installed(aWorld({ language: 'en' }));
    world.triggers = [
      { ...trigger, handler: 'breakDown' },
      { ...trigger, handler: 'noLonger', id: '2' },
    ];
    office.passUntil(MONDAY + DAY);
    expect(office.failures.map(({ origin, user, message }) => [origin, user, message])).toEqual([
      ['trigger', CHIEF.email, 'TypeError: broken on purpose'],
      ['trigger', CHIEF.email, 'Exception: Script function not found: noLonger'],
    ]);
  });

  it('never goes backwards', () => {
    expect(() => anOffice().office.passUntil(0)).toThrow(
      'time does not pass backwards; set the clock instead',
    );
  });
});

describe('a trigger', () => {
  it('stops without a word when its owner may no longer edit', () => {
    const { office, world, remembered } = installed();
    const demoted: User = { ...CHIEF, role: 'viewer' };
    world.options = { ...world.options, users: [demoted, CLERK] };
    office.passUntil(MONDAY + 2 * DAY);
    expect([remembered('days'), office.failures]).toEqual([undefined, []]);
  });

  it('may fire twice, as Google’s rarely do', () => {
    const { office, trigger, remembered } = installed();
    office.fire(trigger);
    office.fire(trigger);
    expect(remembered('days')).toHaveLength(2);
  });

  it('that asks for the screen is told that there is none', () => {
    const { office, trigger } = installed(aWorld({ language: 'en' }));
    office.fire({ ...trigger, handler: 'ask' });
    expect(office.failures.map(({ message }) => message)).toEqual([
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    ]);
  });
});

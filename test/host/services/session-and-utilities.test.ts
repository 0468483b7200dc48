// Who Google says is there, as the reference of Session has it [D] and reports of simple triggers [R+]; dates as text, by
// the letters that the reference of Utilities names [D]; and the log that only developers read.
import { createConsole } from '../../../host/services/console.ts';
import { createSession } from '../../../host/services/session.ts';
import { createUtilities } from '../../../host/services/utilities.ts';
import { contractOf } from '../contract-of.ts';
import { anExecution, aWorld, CHIEF, CLERK, MONDAY } from '../office-builders.ts';

contractOf({
  Session: 'getActiveUser getEffectiveUser getScriptTimeZone',
  User: 'getEmail',
  Utilities: 'formatDate sleep',
});

describe('the active and the effective user', () => {
  it.each([
    ['a menu item of a Workspace user', CHIEF, 'menu', CHIEF.email, CHIEF.email],
    ['a simple trigger of a Workspace user', CHIEF, 'simple', CHIEF.email, CHIEF.email],
    ['a menu item of a gmail.com user', CLERK, 'menu', CLERK.email, CLERK.email],
    ['a simple trigger of a gmail.com user', CLERK, 'simple', '', ''],
    ['a time trigger', CHIEF, 'trigger', '', CHIEF.email],
  ] as const)('in %s', (_where, user, origin, active, effective) => {
    const session = createSession(anExecution(aWorld(), { user, origin }));
    expect([session.getActiveUser().getEmail(), session.getEffectiveUser().getEmail()]).toEqual([
      active,
      effective,
    ]);
  });
});

it('the script’s zone is the manifest’s, not the sheet’s', () => {
  const world = aWorld({ scriptTimeZone: 'Asia/Tokyo' });
  expect(createSession(anExecution(world)).getScriptTimeZone()).toBe('Asia/Tokyo');
});

describe('Utilities.formatDate', () => {
  const utilities = createUtilities(anExecution());

  it.each([
    ['dd/MM/yyyy HH:mm:ss', 'Asia/Ho_Chi_Minh', '09/02/2026 08:30:00'],
    ["d/M 'lúc' H'h'", 'UTC', '9/2 lúc 1h'],
    ["yyyy-MM-dd'T'HH:mm:ssZ", 'America/New_York', '2026-02-08T20:30:00-0500'],
    ['Z', 'Asia/Kolkata', '+0530'],
    ["u ''", 'Asia/Ho_Chi_Minh', "1 '"],
    ['u', 'America/New_York', '7'],
  ])('writes %s in %s', (pattern, zone, text) => {
    expect(utilities.formatDate(new Date(MONDAY), zone, pattern)).toBe(text);
  });

  it.each([
    ['EEE', 'Utilities.formatDate with "EEE" is not emulated by the host: see host/README.md'],
    ['YYYY', 'Utilities.formatDate with "YYYY" is not emulated by the host: see host/README.md'],
  ])('refuses %s', (pattern, message) => {
    expect(() => utilities.formatDate(new Date(MONDAY), 'UTC', pattern)).toThrow(message);
  });

  it('takes nothing but a Date', () => {
    expect(() => Reflect.apply(utilities.formatDate, utilities, ['2026-02-09', 'UTC', 'dd'])).toThrow(
      'Các tham số (String,String,String) không khớp với chữ ký phương thức của Utilities.formatDate.',
    );
  });
});

it('sleeping is counted, takes the run’s own time, and moves no clock', () => {
  const world = aWorld();
  const execution = anExecution(world);
  createUtilities(execution).sleep(5000);
  expect(execution.now() - MONDAY).toBeGreaterThanOrEqual(5000);
  expect([world.clock.now(), world.meter.calls]).toEqual([
    MONDAY,
    [{ method: 'Utilities.sleep', kind: 'other', cells: 0 }],
  ]);
});

it('console keeps its lines with the execution, free of charge', () => {
  const world = aWorld();
  const execution = anExecution(world);
  const log = createConsole(execution);
  log.log('đã gửi', 3, { to: 'a' });
  log.error(new TypeError('hỏng'));
  expect(execution.log).toEqual([
    { level: 'log', message: 'đã gửi 3 {"to":"a"}' },
    { level: 'error', message: 'TypeError: hỏng' },
  ]);
  expect(world.meter.calls).toEqual([]);
});

it('console keeps nothing of a run that Google has ended: no line of the script runs any more', () => {
  const execution = anExecution(aWorld(), { origin: 'simple' });
  const log = createConsole(execution);
  expect(() => execution.wait(30_001)).toThrow();
  log.error('quá giờ');
  expect(execution.log).toEqual([]);
});

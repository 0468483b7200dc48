// Time triggers belong to the user who made them: as the references of ScriptApp and ClockTriggerBuilder and the page of
// quotas have it [D]; the words for a trigger too many come from several reports [R+], the others are guesses [mem].
import { createScriptApp } from '../../../host/services/script-app.ts';
import { contractOf } from '../contract-of.ts';
import { anExecution, aWorld, CHIEF, CLERK } from '../office-builders.ts';

contractOf({
  ClockTriggerBuilder: 'atHour create everyDays inTimezone',
  ScriptApp: 'deleteTrigger getProjectTriggers newTrigger',
  Trigger: 'getHandlerFunction getUniqueId',
  TriggerBuilder: 'timeBased',
});

function app(world = aWorld(), options = {}) {
  return createScriptApp(anExecution(world, options));
}

function clock(world = aWorld()) {
  return app(world).newTrigger('daily').timeBased();
}

describe('an installed trigger', () => {
  it('keeps its owner, handler, hour and zone', () => {
    const world = aWorld();
    const made = clock(world).everyDays(1).atHour(7).inTimezone('Europe/Berlin').create();
    expect(world.triggers).toEqual([
      {
        ...{ id: made.getUniqueId(), owner: CHIEF.email, handler: 'daily', everyDays: 1 },
        ...{ hour: 7, minute: expect.any(Number), timeZone: 'Europe/Berlin' },
      },
    ]);
    expect(made.getHandlerFunction()).toBe('daily');
  });

  it('runs in the script’s zone unless told otherwise', () => {
    const world = aWorld({ scriptTimeZone: 'Asia/Tokyo' });
    clock(world).everyDays(1).atHour(7).create();
    expect(world.triggers[0]?.timeZone).toBe('Asia/Tokyo');
  });

  it('fires at a minute drawn once within its hour', () => {
    const world = aWorld();
    clock(world).everyDays(1).atHour(7).create();
    clock(world).everyDays(1).atHour(7).create();
    const [first, second] = world.triggers;
    expect([first?.hour, first?.minute]).toEqual([second?.hour, second?.minute]);
    expect(first?.hour).toBe(7);
  });

  it.each([0, 30, 59])('near minute %i fires within a quarter of an hour of it', (near) => {
    const world = aWorld();
    for (let hour = 0; hour < 20; hour += 1) clock(world).everyDays(1).atHour(hour).nearMinute(near).create();
    const distances = world.triggers.map(({ hour, minute }, index) => {
      const apart = Math.abs(hour * 60 + minute - (index * 60 + near));
      return Math.min(apart, 24 * 60 - apart);
    });
    expect(Math.max(...distances)).toBeLessThanOrEqual(15);
    expect(new Set(distances).size).toBeGreaterThan(3);
  });

  it('is seen and deleted by its owner only', () => {
    const world = aWorld();
    clock(world).everyDays(1).atHour(7).create();
    expect(app(world, { user: CLERK }).getProjectTriggers()).toEqual([]);
    const [mine] = app(world).getProjectTriggers();
    if (mine) app(world).deleteTrigger(mine);
    expect(world.triggers).toEqual([]);
  });
});

describe.each([
  [
    'en',
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    'Invalid time zone: Mars/Base',
    'The value 24 passed to atHour must be between 0 and 23.',
    'You do not have permission to call ScriptApp.newTrigger.',
  ],
  [
    'vi',
    'Tập lệnh này có quá nhiều trình kích hoạt. Phải xóa bớt trình kích hoạt khỏi tập lệnh thì mới thêm được.',
    'Múi giờ không hợp lệ: Mars/Base',
    'Giá trị 24 của atHour phải nằm trong khoảng từ 0 đến 23.',
    'Bạn không có quyền gọi ScriptApp.newTrigger.',
  ],
] as const)('ScriptApp throws (%s)', (language, tooMany, zone, hour, rights) => {
  it('at a user’s 21st trigger, though another still may', () => {
    const world = aWorld({ language });
    for (let count = 0; count < 20; count += 1) clock(world).everyDays(1).atHour(7).create();
    expect(() => clock(world).everyDays(1).atHour(7).create()).toThrow(tooMany);
    app(world, { user: CLERK }).newTrigger('daily').timeBased().everyDays(1).atHour(7).create();
    expect(world.triggers).toHaveLength(21);
  });

  it('for a zone or an hour that is none', () => {
    expect(() => clock(aWorld({ language })).inTimezone('Mars/Base')).toThrow(zone);
    expect(() => clock(aWorld({ language })).atHour(24)).toThrow(hour);
  });

  it('in a simple trigger', () => {
    const simple = app(aWorld({ language }), { origin: 'simple', authMode: 'LIMITED' });
    expect(() => simple.newTrigger('daily')).toThrow(rights);
    expect(() => simple.getProjectTriggers()).toThrow(rights.replace('newTrigger', 'getProjectTriggers'));
  });
});

it('other kinds of trigger are refused by name', () => {
  expect(() => clock().everyWeeks(1)).toThrow('ClockTriggerBuilder.everyWeeks is not emulated by the host');
  expect(() => clock().atHour(7).create()).toThrow(
    'ClockTriggerBuilder.create() without everyDays and atHour',
  );
  expect(() => app().newTrigger('f').forSpreadsheet('id')).toThrow(
    'TriggerBuilder.forSpreadsheet is not emulated',
  );
});

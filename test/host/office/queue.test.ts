// Which edits and trigger hours the add-in hears of: Google queues two edits, and at times loses or doubles anything.
import { atCall } from '../../../host/faults.ts';
import { aWorld, HOUR, MONDAY } from '../office-builders.ts';
import { anOffice, closeOffices } from './an-office.ts';

afterEach(closeOffices);

describe('edits that come faster than onEdit runs', () => {
  it('are heard of twice, however many they were', () => {
    const { office, sheet, remembered, world } = anOffice();
    world.meter.reset();
    office.burst(() => {
      for (const text of ['một', 'hai', 'ba', 'bốn']) office.type(sheet, 'B3', text);
    });
    const runs = world.meter.calls.filter(({ method }) => method === 'Properties.setProperty').length / 2;
    expect([runs, remembered('edit')]).toEqual([2, expect.objectContaining({ value: 'hai' })]);
    expect(office.engine.display(office.engine.sheetIdByName(sheet) ?? 0, 3, 2)).toBe('bốn');
  });

  it('tell of cells in which something else may stand by then', () => {
    const { office, sheet, remembered } = anOffice();
    office.burst(() => {
      office.type(sheet, 'B3', 'x');
      office.insertRows(sheet, 1, 4);
    });
    expect(remembered('edit')).toMatchObject({ value: 'x', at: [3, 2, 3, 2] });
    expect(office.engine.display(office.engine.sheetIdByName(sheet) ?? 0, 3, 2)).toBe('');
  });
});

it('an edit can be lost or heard of twice', () => {
  const { office, sheet, remembered } = anOffice();
  const runs = (times: 'never' | 'twice', text: string) => {
    office.world.meter.reset();
    office.edits = times;
    office.type(sheet, 'B3', text);
    return office.world.meter.calls.filter(({ method }) => method === 'Properties.setProperty').length / 2;
  };
  expect([runs('never', 'x'), remembered('edit')]).toEqual([0, undefined]);
  expect([runs('twice', 'y'), remembered('edit')]).toEqual([2, expect.objectContaining({ value: 'y' })]);
});

it.each([
  ['never', 0],
  ['once', 1],
  ['twice', 2],
] as const)('a trigger’s hour can come %s', (times, runs) => {
  const { office, remembered } = anOffice(aWorld());
  office.open();
  office.click('Kế hoạch', 'Quản trị', 'Thiết lập');
  office.triggers = times;
  office.passUntil(MONDAY + 24 * HOUR);
  expect(remembered('days') ?? []).toHaveLength(runs);
});

it('a run that Google ends leaves what it has done', () => {
  const { office, sheet, remembered } = anOffice();
  office.fault = atCall(5, 'end');
  office.type(sheet, 'B3', 'x');
  expect([remembered('edit') !== undefined, remembered('active')]).toEqual([true, undefined]);
  expect(office.failures).toHaveLength(1);
});

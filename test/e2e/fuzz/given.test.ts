// Whatever pages, those who call its functions by name, and events hand to the add-in: done or refused in words.
import fc from 'fast-check';
import type { CellArea } from '../../../host/types.ts';
import * as schemas from '../../../src/contract/requests.ts';
import { give } from '../mails/post-office.ts';
import { aWardSettingUp, CULTURE, closeWards, ECONOMY, OFFICE, REFRESH, TASKS, type Ward } from '../ward.ts';
import { addressedBy } from './addressed.ts';
import { block, event } from './events.ts';
import { type Json, nasty, REQUESTS, slip, slipped, textsIn } from './requests.ts';
import { runs } from './runs.ts';
import { complaints } from './watch.ts';

let ward: Ward;
beforeAll(() => {
  ward = aWardSettingUp('2026-02-09');
  give(ward, { 'Phòng Kinh tế, Hạ tầng và Đô thị': ECONOMY.email });
  // Something to mend and something to settle.
  ward.office.clear(TASKS, ward.cell(TASKS, 'NV-02', 'Mã').a1);
  ward.office.type(TASKS, ward.cell(TASKS, 'NV-05', 'Thời hạn').a1, 'sớm');
  ward.office.click(...REFRESH);
});
afterAll(closeWards);

const person = fc.constantFrom(OFFICE, OFFICE, ECONOMY, CULTURE);

function call(name: string, ...request: readonly Json[]): readonly string[] {
  const [given] = request;
  ward.screen.willAnswer('YES', 'YES', 'YES');
  const addressed = given === undefined ? undefined : addressedBy(ward, name, given);
  return complaints(ward, () => ward.office.call(name, ...request), { addressed, typed: textsIn(given) });
}

describe('a function that pages can call', () => {
  it('has a request here by which it is tried, if it takes one', () => {
    const taking = Object.keys(schemas).map((name) => name.replace(/Request$/, ''));
    const named = { openPoints: 'keepOpenPoints', repair: 'repairStructure' } as Record<string, string>;

    expect(Object.keys(REQUESTS).sort()).toEqual(taking.map((name) => named[name] ?? name).sort());
    expect(ward.office.bundle.functions).toEqual(expect.arrayContaining(Object.keys(REQUESTS)));
  });

  it('takes whatever JSON can hold', () => {
    const given = fc.option(nasty, { nil: undefined });
    fc.assert(
      fc.property(person, fc.constantFrom(...ward.office.bundle.functions), given, (user, name, request) => {
        ward.office.as(user.email);
        expect(call(name, ...(request === undefined ? [] : [request]))).toEqual([]);
      }),
      runs(1),
    );
  });

  it('takes a request that is right but for a part or two', () => {
    const names = Object.keys(REQUESTS);
    const slips = fc.array(slip, { minLength: 0, maxLength: 2 });
    fc.assert(
      fc.property(person, fc.constantFrom(...names), fc.nat(1000), slips, (user, name, which, changes) => {
        ward.office.as(OFFICE.email);
        const requests = REQUESTS[name]?.(ward) ?? [];
        const request = changes.reduce<Json>(slipped, requests[which % requests.length] ?? {});
        ward.office.as(user.email);
        expect(call(name, request)).toEqual([]);
      }),
      runs(2),
    );
  });
});

describe('a trigger', () => {
  it('takes anything for an event', () => {
    fc.assert(
      fc.property(fc.constantFrom('onEdit', 'onEdit', 'onOpen', 'onDaily'), event, (name, given) => {
        const run = () => {
          ward.office.run(name, name === 'onDaily' ? 'trigger' : 'simple', given);
          return undefined;
        };
        expect(complaints(ward, run)).toEqual([]);
      }),
      runs(2),
    );
  });

  it('hears of any block of any tab, of rows beyond the grid and of a tab that is gone by now', () => {
    const { office } = ward;
    const { engine } = office;
    fc.assert(
      fc.property(block, ({ tab: name, value, ...area }) => {
        const sheetId = engine.sheetIdByName(name) ?? 4711;
        const edited: CellArea = { sheetId, ...area };
        const run = () => {
          office.edited(edited, value === undefined ? {} : { value });
          return undefined;
        };
        expect(complaints(ward, run)).toEqual([]);
      }),
      runs(1),
    );
  });
});

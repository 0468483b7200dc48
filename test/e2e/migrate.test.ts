// A ward that the first version set up, opened by today's: nothing typed is lost, and it ends as one set up today.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { HorizontalAlign, WrapStrategy } from '@univerjs/core';
import { STRUCTURE } from '../../src/app/structure-version.ts';
import type { SetupDesk } from '../../src/contract/setup.ts';
import { SEED_FILE } from '../../src/sheet/layout/seeds.ts';
import { TABS } from '../../src/sheet/layout/tabs.ts';
import type { StructureFacts } from '../../src/sheet/structure/facts.ts';
import { findStructure } from '../../src/sheet/structure/find.ts';
import { faultText } from '../../src/text/faults.ts';
import { leftoversOf, some } from './disturbances.ts';
import { typeIn } from './jobs.ts';
import { OFFERED, offeredSettings } from './offered.ts';
import {
  answered,
  aWardAgain,
  closeWards,
  INDICATORS,
  type KeptWard,
  kept,
  REFRESH,
  SUMMARY,
  served,
  setUpSheets,
  TASKS,
  type Ward,
} from './ward.ts';

afterEach(closeWards);

/** test/fixtures/README.md tells how it was made. The clock says 20 February 2026, 08:00. */
const OLD: KeptWard = JSON.parse(
  gunzipSync(readFileSync(join(__dirname, '../fixtures/ward-of-structure-1.json.gz'))).toString('utf8'),
);
const NAMES = TABS.map(({ name }) => name);
const VERSION = 'structure-version';

const daily = (ward: Ward, day: string) => ward.office.passUntil(Date.parse(`${day}T12:00:00+07:00`));
const firstDaily = (ward: Ward) => void daily(ward, '2026-02-21');

/** All questions answered with yes; what was said, in order. */
function clicked(ward: Ward, ...path: readonly string[]): readonly string[] {
  const said: string[] = [];
  ward.screen.alert = ({ message, buttons }) => {
    said.push(message);
    return buttons === 'YES_NO' ? 'YES' : 'OK';
  };
  ward.office.click(...path);
  return said;
}

const setUp = (ward: Ward) => void setUpSheets(ward);
const steps = ({ office }: Ward) => answered<SetupDesk>(office, 'loadSetup').steps.map(({ id }) => id);

let state: KeptWard | null = null;

/** By Thiết lập trang tính, to today's structure. */
function led(): KeptWard {
  if (state) return state;
  const ward = aWardAgain(OLD);
  setUp(ward);
  state = kept(ward);
  return state;
}

const tabs = (ward: Ward) => NAMES.map((tab) => [tab, trimmed(ward.shown(tab))]);

function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row) =>
    row.slice(
      0,
      row.reduce((end, text, i) => (text === '' ? end : i + 1), 0),
    ),
  );
}

/** The cells below each header, those of the ward's own columns included. */
function columns(ward: Ward, tab: string): ReadonlyMap<string, readonly string[]> {
  const [headers = [], ...rows] = ward.shown(tab).slice(3);
  return new Map(headers.map((header, i) => [header, rows.map((row) => row[i] ?? '')]));
}

/** The first lines of a tab as setup writes them today. */
function titleOf(tab: string): readonly (readonly string[])[] {
  const all = SEED_FILE.tabs[tab]?.find((write) => write.kind === 'values' && write.at.row === 1);
  return all?.kind === 'values' ? trimmed(all.values.slice(0, 3).map((row) => row.map(String))) : [];
}

/** What a run of the day computes anew, and what the ward's own words are not. */
const OURS = ['Hạn hiệu lực', 'Đánh giá', 'Số ngày quá hạn', 'So với kế hoạch', 'Ý nghĩa'];

describe('a spreadsheet of structure 1', () => {
  it('gets by the daily run what it lacks, and keeps what was typed and when', () => {
    const before = aWardAgain(OLD);
    const ward = aWardAgain(OLD);

    firstDaily(ward);

    expect(ward.world.properties.get(VERSION)).toBe(String(STRUCTURE));
    for (const tab of NAMES) {
      const [old, now] = [columns(before, tab), columns(ward, tab)];
      for (const [header, cells] of old) {
        if (OURS.includes(header)) continue;
        expect([tab, header, now.get(header)?.slice(0, cells.length)]).toEqual([tab, header, cells]);
      }
      expect([tab, trimmed(ward.shown(tab).slice(0, 3))]).toEqual([tab, titleOf(tab)]);
    }
    const asked = served<{ readonly value: StructureFacts }>(ward.office, 'repairStructure', { mends: '[]' });
    expect(findStructure(asked.value)).toEqual([]);
    expect(offeredSettings(ward)).toEqual(OFFERED);
    // Tổng hợp is dressed as today's: texts run on to the right where they have room.
    const { engine } = ward.office;
    const sheetId = engine.sheetIdByName(SUMMARY) ?? 0;
    const row = ward.shown(SUMMARY).findIndex(([title]) => title === 'VIỆC VĂN PHÒNG CẦN XỬ LÝ') + 3;
    expect(
      engine.cells.styles({ sheetId, row, column: 2, rows: 1, columns: 2 }, ({ tb, ht }) => [tb, ht]),
    ).toEqual([
      [
        [WrapStrategy.WRAP, HorizontalAlign.CENTER],
        [WrapStrategy.OVERFLOW, HorizontalAlign.LEFT],
      ],
    ]);
    // What stood there was typed long before: no line of it in Nhật ký, and the figure goes to its month.
    expect(trimmed(ward.shown('Nhật ký').slice(4))).toEqual([]);
    expect(ward.shown('Số liệu tháng').slice(4)).toEqual([
      [
        '01/2026',
        'CT-05',
        'Giải quyết việc làm',
        '40',
        'Báo cáo tháng 1',
        '21/02/2026 07:33',
        'Không xác định',
      ],
    ]);
  });

  it('gets it by Thiết lập trang tính too, once a header that people have changed is mended', () => {
    const ward = aWardAgain(OLD);
    expect(clicked(ward, ...REFRESH)).toEqual([faultText({ code: 'structureOlder' })]);

    ward.office.type(TASKS, 'C4', 'Đơn vị');
    expect(steps(ward)).toContain('structure');
    expect(() => setUp(ward)).toThrow(
      faultText({ code: 'headersMissing', tab: TASKS, headers: ['Đơn vị chủ trì'] }),
    );
    expect(ward.world.properties.get(VERSION)).toBeUndefined();
    expect(ward.shown(INDICATORS)[3]).not.toContain('Đã ghi nhận');

    ward.office.type(TASKS, 'C4', 'Đơn vị chủ trì');
    setUp(ward);
    expect(ward.world.properties.get(VERSION)).toBe(String(STRUCTURE));
    expect(steps(ward)).not.toContain('structure');
    expect(trimmed(ward.shown('Nhật ký').slice(4))).toEqual([]);
  });

  it('ends the same when Google ends the run at any call and it is made again', () => {
    const wanted = tabs(aWardAgain(led()));
    const leftovers = leftoversOf(aWardAgain(OLD), setUp, 30).filter(
      ({ world }) => !world.properties.some(([key, value]) => key === VERSION && Number(value) === STRUCTURE),
    );
    closeWards();

    expect(leftovers.length).toBeGreaterThan(2);
    for (const { cut, ...state } of some(leftovers, 2)) {
      const ward = aWardAgain(state);
      setUp(ward);
      expect([cut, tabs(ward)]).toEqual([cut, wanted]);
      closeWards();
    }
  }, 3_600_000);
});

describe('a spreadsheet of a structure that is not known here yet', () => {
  const newer = (): Ward => {
    const ward = aWardAgain(led());
    const { properties } = ward.world;
    properties.set(VERSION, String(STRUCTURE + 1));
    const rules = JSON.parse(properties.get('rules') ?? '{}') as object;
    properties.set('rules', JSON.stringify({ ...rules, structure: STRUCTURE + 1 }));
    return ward;
  };

  it('is left as it is by edits, saves, menus, pages and the daily run, and each says why where somebody sees it', () => {
    const ward = newer();
    const said = faultText({ code: 'structureNewer' });
    const refused = { ok: true, value: { ok: false, message: said } };
    ward.office.edits = 'never';
    typeIn(ward, TASKS, 'NV-09', 'Tiến độ (%)', 'nhiều');
    ward.office.edits = 'once';
    const before = kept(ward);

    expect(clicked(ward, ...REFRESH)).toEqual([said]);
    expect(() => setUp(ward)).toThrow(said);
    expect(ward.office.call('loadBoard')).toEqual(refused);
    expect(ward.office.call('repairStructure', { mends: '[]' })).toEqual(refused);
    expect(
      ward.office.call('saveFigure', { code: 'CT-05', period: '02/2026', value: '80', base: '' }),
    ).toEqual(refused);
    daily(ward, '2026-02-23');
    expect(kept(ward).workbook).toEqual(before.workbook);
    expect(ward.world.mails).toEqual([]);
    expect([...ward.world.properties]).toEqual(before.world.properties);
  });
});

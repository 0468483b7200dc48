// Whatever a page, or anyone who calls its functions by name, hands to the server is carried out or refused in words.
import fc from 'fast-check';
import * as schemas from '../../../src/contract/requests.ts';
import { give } from '../mails/post-office.ts';
import {
  aWardAgain,
  aWardSettingUp,
  CULTURE,
  closeWards,
  ECONOMY,
  INDICATORS,
  type KeptWard,
  kept,
  OFFICE,
  REFRESH,
  TASKS,
  type Ward,
} from '../ward.ts';
import { type Json, nasty, REQUESTS, slip, slipped, textsIn } from './requests.ts';
import { runs } from './runs.ts';
import { complaints } from './watch.ts';
import type { Place } from './workbook.ts';

const HEADERS: Readonly<Record<string, string>> = {
  state: 'Tình trạng',
  progress: 'Tiến độ (%)',
  completedOn: 'Ngày hoàn thành',
  document: 'Số, ký hiệu văn bản/sản phẩm',
  evidenceLink: 'Liên kết minh chứng',
  difficulty: 'Khó khăn, vướng mắc',
  period: 'Kỳ số liệu',
  result: 'Kết quả thực hiện',
  source: 'Nguồn số liệu, ghi chú',
};

let start: KeptWard;
let ward: Ward;
beforeAll(() => {
  const before = aWardSettingUp('2026-02-09');
  give(before, { 'Phòng Kinh tế, Hạ tầng và Đô thị': ECONOMY.email });
  // Something to mend and something to settle.
  before.office.clear(TASKS, before.cell(TASKS, 'NV-02', 'Mã').a1);
  before.office.type(TASKS, before.cell(TASKS, 'NV-05', 'Thời hạn').a1, 'sớm');
  before.office.click(...REFRESH);
  start = kept(before);
  closeWards();
  ward = aWardAgain(start);
});
afterAll(closeWards);

const person = fc.constantFrom(OFFICE, OFFICE, ECONOMY, CULTURE);

/** The cells that a request names; nothing for one that names none. */
function addressedBy(name: string, request: Json): ((place: Place) => boolean) | undefined {
  const asked = (typeof request === 'object' && !Array.isArray(request) ? request : null) ?? {};
  const { code, field, mends, fields } = asked as Readonly<Record<string, unknown>>;
  const rowOf = (tab: string) => ward.shown(tab).findIndex((cells) => cells.includes(String(code))) + 1;
  if (name === 'saveTask' || name === 'saveIndicator') {
    const tab = name === 'saveTask' ? TASKS : INDICATORS;
    const headers = ward.shown(tab)[3] ?? [];
    const columns = Object.keys(fields ?? {}).map((key) => headers.indexOf(HEADERS[key] ?? key) + 1);
    return (place) => place.tab === tab && place.row === rowOf(tab) && columns.includes(place.column);
  }
  if (name === 'answerReview') {
    const isRow = ({ tab, row }: Place) => (tab === TASKS || tab === INDICATORS) && row === rowOf(tab);
    const isTitle = ({ tab, row, column }: Place) =>
      field === 'title' && (tab === TASKS || tab === INDICATORS) && row < 4 && column === 1;
    return (place) => /^(?:Danh bạ|Cấu hình)$/.test(place.tab) || isRow(place) || isTitle(place);
  }
  // What an earlier request told setup, too.
  if (name === 'runSetUp') return (place) => /^(?:Danh bạ|Cấu hình)$/.test(place.tab);
  if (name !== 'repairStructure' || typeof mends !== 'string') return undefined;
  const areas = [...mends.matchAll(/"at":(\{[^}]*\})/g)].map(([, at = '{}']) => JSON.parse(at) as Area);
  return ({ tab, row, column }) =>
    areas.some(
      (at) =>
        tab === at.tab &&
        row >= at.row &&
        row < at.row + at.rows &&
        column >= at.column &&
        column < at.column + at.columns,
    );
}

interface Area extends Place {
  readonly rows: number;
  readonly columns: number;
}

function call(name: string, ...request: readonly Json[]): readonly string[] {
  const [given] = request;
  ward.screen.willAnswer('YES', 'YES', 'YES');
  const addressed = given === undefined ? undefined : addressedBy(name, given);
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

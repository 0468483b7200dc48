// Thiết lập trang tính step by step: what was typed is never lost, each step may be run again, and what is missing is told.
import { readFileSync } from 'node:fs';
import { STRUCTURE } from '../../src/app/structure-version.ts';
import type { AboutFacts, Reply } from '../../src/contract/reply.ts';
import type { Check, SetupChange, SetupDesk, SetupProgress } from '../../src/contract/setup.ts';
import { leftoversOf, some } from './disturbances.ts';
import {
  answered,
  aWard,
  aWardAgain,
  aWardSetUp,
  closeWards,
  ECONOMY,
  kept,
  served,
  setUpSheets,
  type Ward,
} from './ward.ts';

afterEach(closeWards);

const ANSWERS: readonly SetupChange[] = [
  ['officeAccounts', '', 'kinhte@chuvanan.vn'],
  ['digestWeekday', 'Thứ Hai', 'Thứ Ba'],
  ['digestHour', '7', '9'],
  ['mail:CA', '', 'congan@chuvanan.vn, truc@chuvanan.vn'],
  ['mail:CT-1', '', 'chutich@chuvanan.vn'],
];

const desk = ({ office }: Ward) => answered<SetupDesk>(office, 'loadSetup');
const begin = ({ office }: Ward, changes: readonly SetupChange[], takesJob = 'yes') =>
  served<Reply<SetupDesk>>(office, 'beginSetUp', { changes: JSON.stringify(changes), takesJob });
const run = ({ office }: Ward, ...steps: readonly string[]) =>
  served<Reply<SetupProgress>>(office, 'runSetUp', { steps: steps.join('\n') });
const left = (ward: Ward) =>
  desk(ward)
    .steps.filter(({ done }) => !done)
    .map(({ id }) => id);
const values = (ward: Ward) =>
  Object.fromEntries(desk(ward).fields.map(({ place, value }) => [place, value]));
const textOf = (checks: readonly Check[], code: Check['code']) =>
  checks.filter((check) => check.code === code).map(({ state, text }) => `${state}: ${text}`);

/** What a person reads in the column after the one that holds `name`. */
function beside(ward: Ward, tab: string, name: string, columns = 1): string {
  const row = ward.shown(tab).find((cells) => cells.includes(name)) ?? [];
  return row[row.indexOf(name) + columns] ?? '';
}

it('what was typed is kept before anything is built, and setup goes on where it was left', () => {
  const ward = aWard('2026-02-09');
  const wanted = Object.fromEntries(ANSWERS.map(([place, , value]) => [place, value]));

  expect(begin(ward, ANSWERS)).toMatchObject({ ok: true, value: { begun: true } });
  expect(ward.office.engine.sheetNames()).toEqual(['Trang tính1']);
  expect(values(ward)).toMatchObject(wanted);

  run(ward, 'zone', 'tab:Tổng hợp');
  run(ward, 'tab:Phụ lục II', 'tab:Cấu hình');
  ward.office.open();
  expect(values(ward)).toMatchObject(wanted);
  expect(left(ward)).toEqual([
    ...['Phụ lục I', 'Số liệu tháng', 'Danh bạ', 'Ngày nghỉ', 'Nhật ký'].map((tab) => `tab:${tab}`),
    ...['answers', 'job', 'figures'],
  ]);
  expect(ward.office.menus[0]?.items).toHaveLength(3);
  expect(textOf(desk(ward).checks, 'unfinished')).toEqual([
    'open: Lần thiết lập trước chưa xong; các bước đã làm và nội dung đã nhập vẫn còn.',
  ]);

  const ends = left(ward).map((step) => run(ward, step));

  expect(ends.map((reply) => reply.ok && reply.value.ended)).toEqual([
    ...Array.from({ length: ends.length - 1 }, () => false),
    true,
  ]);
  expect(desk(ward)).toMatchObject({
    begun: false,
    build: [],
    daily: 'keep',
    keeper: 'vanphong@chuvanan.vn',
  });
  expect(values(ward)).toMatchObject(wanted);
  expect(beside(ward, 'Cấu hình', 'Giờ gửi bản tin')).toBe('9');
  expect(beside(ward, 'Danh bạ', 'Công an phường', 3)).toBe('congan@chuvanan.vn, truc@chuvanan.vn');
  expect(ward.world.triggers.map(({ hour }) => hour)).toEqual([9]);
  expect(ward.world.properties.get('structure-version')).toBe(String(STRUCTURE));
  expect(answered<AboutFacts>(ward.office, 'loadAbout')).toMatchObject({
    version: JSON.parse(readFileSync('package.json', 'utf8')).version,
    structure: String(STRUCTURE),
  });
});

it('the dialog Giới thiệu knows of no structure before there is a tab of the plan', () => {
  const ward = aWard('2026-02-09');
  expect(answered<AboutFacts>(ward.office, 'loadAbout').structure).toBe('');
});

it('a line that a colleague has changed meanwhile stays as he left it, and is named', () => {
  const ward = aWardSetUp('2026-02-09');
  begin(ward, [
    ['mail:CA', '', 'congan@chuvanan.vn'],
    ['digestWeekday', 'Thứ Hai', 'Thứ Sáu'],
  ]);
  ward.office.type('Danh bạ', emailCell(ward, 'Công an phường'), 'truc@chuvanan.vn');

  expect(run(ward, 'answers', 'figures')).toEqual({
    ok: true,
    value: { theirs: ['Công an phường'], ended: true },
  });
  expect(values(ward)).toMatchObject({ 'mail:CA': 'truc@chuvanan.vn', digestWeekday: 'Thứ Sáu' });
});

it('answers of a standing plan are Văn phòng’s; others may still have missing tabs built', () => {
  const ward = aWardSetUp('2026-02-09');
  ward.office.engine.tabs.remove(ward.office.engine.sheetIdByName('Ngày nghỉ') ?? 0);
  ward.office.as(ECONOMY.email).open();

  expect(desk(ward)).toMatchObject({ mayAnswer: false, build: ['Ngày nghỉ'] });
  expect(begin(ward, [['officeAccounts', '', ECONOMY.email]])).toMatchObject({
    ok: false,
    message: 'Tài khoản đang dùng không được làm việc này. Hãy nhờ Văn phòng.',
  });
  setUpSheets(ward);

  expect(ward.office.engine.sheetNames()).toContain('Ngày nghỉ');
  expect(values(ward).officeAccounts).toBe('');
});

it('a wrong address is refused by name, and what no page would send altogether', () => {
  const ward = aWard('2026-02-09');
  const unfit = 'Dữ liệu gửi lên không đúng dạng. Hãy đóng và mở lại bảng cập nhật.';

  expect(begin(ward, [['mail:CA', '', 'congan@, truc@chuvanan.vn']])).toEqual({
    ok: false,
    message: 'Chưa bắt đầu: có 1 ô cần sửa.',
    fields: {
      'mail:CA': '«congan@» không phải là địa chỉ e-mail. Ví dụ đúng: vanphong@chuvanan.vn',
    },
  });
  for (const change of [
    ['lockByUnit', 'Không', 'Có'],
    ['digestHour', '7', '24'],
    ['mail:CA', '', 5],
  ])
    expect(begin(ward, [change as unknown as SetupChange])).toMatchObject({ ok: false, message: unfit });
  expect(run(ward, 'tab:Trang tính1')).toMatchObject({ ok: false, message: unfit });
  expect([...ward.world.properties.keys()]).toEqual([]);
});

it('the checklist tells in plain words what is missing, and what is well', () => {
  const ward = aWardSetUp('2026-02-09');

  const { checks } = desk(ward);

  expect(checks.map(({ state, code }) => `${state} ${code}`)).toEqual([
    'good tabs',
    'good zone',
    'good keeper',
    'good mails',
    'open addresses',
    'good accounts',
    'open rights',
    'open title',
    'open review',
    'open holidays',
    'good version',
  ]);
  expect(textOf(checks, 'holidays')).toEqual([
    'open: 3 ngày nghỉ chờ thông báo chính thức: 16/02/2026, 20/02/2026, 01/09/2026. Đối chiếu xong, xóa phần «đối chiếu…» trong tên ngày.',
  ]);
  expect(textOf(checks, 'mails')).toEqual([
    'good: Chưa gửi bản tin nào. Lần gửi tự động tới: 10/02/2026, khoảng 7–8 giờ (giờ chạy hôm nay đã qua).',
  ]);
  expect(textOf(checks, 'version')).toEqual([
    `good: Tiện ích phiên bản 0.1.0, cấu trúc trang tính ${STRUCTURE}.`,
  ]);

  ward.world.triggers = [];
  ward.office.type('Cấu hình', settingCell(ward, 'Giờ gửi bản tin'), 'sáng');
  const later = desk(ward).checks;

  expect(textOf(later, 'keeper')).toEqual([
    'bad: Lịch chạy hằng ngày của anh/chị không còn (bị gỡ hoặc bị Google tắt). Hãy nhận lại việc gửi bản tin.',
  ]);
  expect(textOf(later, 'settings')).toEqual([
    'bad: Cấu hình cần sửa (cột Ý nghĩa cho biết cách ghi): dòng 10: Giờ gửi bản tin «sáng», đang dùng mặc định 7.',
  ]);
});

it('answers and job, killed at any call and run again, end as in peace: one trigger, each address once', () => {
  const ward = aWard('2026-02-09');
  const last = ['answers', 'job'] as const;
  begin(ward, ANSWERS);
  run(ward, ...left(ward).filter((step) => !/answers|job|figures/.test(step)));
  const start = kept(ward);
  const outcome = (one: Ward) => ({
    values: values(one),
    settings: one.shown('Cấu hình'),
    directory: one.shown('Danh bạ'),
    triggers: one.world.triggers.map(({ owner, hour }) => [owner, hour]),
    begun: desk(one).begun,
  });
  const whole = aWardAgain(start);
  run(whole, ...last, 'figures');
  const wanted = outcome(whole);
  const leftovers = leftoversOf(aWardAgain(start), (one) => void run(one, ...last));
  closeWards();

  expect(leftovers.length).toBeGreaterThan(5);
  for (const leftover of some(leftovers, 4)) {
    const again = aWardAgain(leftover);
    run(again, ...left(again));
    expect([leftover.cut, outcome(again)]).toEqual([leftover.cut, wanted]);
    closeWards();
  }
}, 60_000);

function emailCell(ward: Ward, name: string): string {
  const grid = ward.shown('Danh bạ');
  return `D${grid.findIndex((cells) => cells.includes(name)) + 1}`;
}

function settingCell(ward: Ward, name: string): string {
  const grid = ward.shown('Cấu hình');
  return `B${grid.findIndex((cells) => cells.includes(name)) + 1}`;
}

// Who works where: the same results in every locale, language and zone, by every kind of account, as far as the role goes.
import type { Account, Locale, Role, User, WorldOptions } from '../../host/types.ts';
import type { RightsFacts } from '../../src/contract/rights.ts';
import { requestOf } from '../../src/contract/rights-lines.ts';
import { rightsView } from '../../src/contract/rights-view.ts';
import { aWardWithAddresses, PEOPLE, SEND } from './mails/post-office.ts';
import { pairs, product } from './matrix/pairs.ts';
import { outcomeOf, tabsOf } from './readings/outcome.ts';
import {
  aWardAgain,
  aWardSettingUp,
  closeWards,
  INDICATORS,
  type KeptWard,
  kept,
  OFFICE,
  REFRESH,
  TASKS,
  type Ward,
} from './ward.ts';

/** `npm run soak` takes the whole matrix, `npm test` every pair of its values. */
const WHOLE = process.env.MATRIX === 'whole';

const AXES = {
  role: ['owner', 'editor', 'viewer'],
  locale: ['vi_VN', 'en_US'],
  language: ['vi', 'en'],
  scriptTimeZone: ['Asia/Ho_Chi_Minh', 'America/New_York'],
  account: ['workspace', 'consumer'],
} as const;
type Cell = { readonly [A in keyof typeof AXES]: (typeof AXES)[A][number] };

const LAN: User = { email: 'lan@chuvanan.vn', name: 'Lan', role: 'editor', account: 'workspace' };
const THU: User = { email: 'thu@chuvanan.vn', name: 'Thu', role: 'viewer', account: 'workspace' };

let start: KeptWard;
beforeAll(() => {
  start = kept(aWardWithAddresses('2026-02-05', PEOPLE, { users: [OFFICE, LAN, THU] }));
}, 60_000);
afterEach(closeWards);

const known = new Map<string, ReturnType<typeof daysOf>>();

/** Of everybody and everything else as it is in the ward. */
function usual(role: Role, locale: Locale): ReturnType<typeof daysOf> {
  const days = known.get(`${role} ${locale}`) ?? daysOf(role, { locale });
  known.set(`${role} ${locale}`, days);
  return days;
}

/** That the spreadsheet's language was changed is told on Tổng hợp and in the mails, and makes a line more there. */
function besidesWhatIsTold({ summary, mails, charts, ...others }: ReturnType<typeof daysOf>) {
  return { ...others, mails: mails.length, charts: charts.length, isTold: summary.some(isOfLanguage) };
}

const isOfLanguage = (line: string) => line.includes('Ngôn ngữ của bảng tính đã đổi');

/** Lan has the role; the file is Văn phòng's own unless it is hers. */
function peopleWith(role: Role, account: Account): readonly User[] {
  return [{ ...OFFICE, role: role === 'owner' ? 'editor' : 'owner' } as const, { ...LAN, role }, THU].map(
    (user) => ({ ...user, account }),
  );
}

function wardOf(options: Partial<WorldOptions>): Ward {
  const { world, workbook } = start;
  return aWardAgain({ workbook, world: { ...world, options: { ...world.options, ...options } } });
}

/** What Lan does on a Thursday, and what has come of it by Monday noon. */
function daysOf(role: Role, { account = 'workspace', ...options }: Partial<Omit<Cell, 'role'>>) {
  const ward = wardOf({ ...options, users: peopleWith(role, account) });
  const { office, world } = ward;
  office.as(LAN.email).open();
  const told = role === 'viewer' ? viewing(ward) : working(ward, options.locale ?? 'vi_VN');
  office.as(OFFICE.email);
  office.passUntil(Date.parse('2026-02-09T12:00:00+07:00'));
  const outcome = outcomeOf(ward);
  const senders = world.mails.map(({ from, name }) => `${name} <${from}>`);
  return JSON.parse(decimalCommas(JSON.stringify({ told, ...outcome, senders }))) as typeof outcome;
}

/** Numbers by themselves in a cell are shown in the sheet's own way. */
function decimalCommas(json: string): string {
  return json.replace(/(?<=["|]\d+)\.(?=\d+["|])/g, ',');
}

function working(ward: Ward, locale: Locale): readonly unknown[] {
  const { office, screen } = ward;
  const type = (tab: string, code: string, header: string, text: string) =>
    office.type(tab, ward.cell(tab, code, header).a1, text);
  type(TASKS, 'NV-09', 'Tình trạng', 'Hoàn thành');
  type(TASKS, 'NV-09', 'Ngày hoàn thành', locale === 'vi_VN' ? '4/2/2026' : '2/4/2026');
  type(TASKS, 'NV-09', 'Số, ký hiệu văn bản/sản phẩm', '12/KH-UBND');
  type(TASKS, 'NV-08', 'Tiến độ (%)', '150');
  type(INDICATORS, 'CT-05', 'Kỳ số liệu', '01/2026');
  type(INDICATORS, 'CT-05', 'Kết quả thực hiện', '40.5');
  type(INDICATORS, 'CT-10', 'Kỳ số liệu', '01/2026');
  type(INDICATORS, 'CT-10', 'Kết quả thực hiện', '11/12');
  office.type('Ngày nghỉ', 'F40', locale === 'vi_VN' ? '62,5' : '62.5');
  const { row, column } = ward.cell(TASKS, 'NV-16', 'Tiến độ (%)');
  office.copyPaste('Ngày nghỉ', 'F40', TASKS, row, column);
  office.clear('Ngày nghỉ', 'F40');
  const atOnce = [
    ward.cell(TASKS, 'NV-09', 'Đánh giá').text,
    ward.cell(TASKS, 'NV-16', 'Đánh giá').text,
    ward.cell(TASKS, 'NV-09', 'Cập nhật lúc').text,
    ward.cell(INDICATORS, 'CT-05', 'So với kế hoạch').text,
  ];
  office.click(...REFRESH);
  screen.willAnswer('CLOSE');
  office.click(...SEND);
  const rights = office.call('loadRights') as { value: { value: RightsFacts } };
  const review = office.call('loadReview') as { value: { value: Parameters<typeof rightsView>[1] } };
  const { remove, add } = rightsView(rights.value.value, review.value.value);
  const changed = office.call('changeRights', requestOf(remove, add)) as { value: { message?: string } };
  return [atOnce, screen.toasts, screen.alerts, changed.value.message ?? 'done'];
}

/** Google gives viewers no menu, runs nothing for them and takes nothing of theirs. */
function viewing({ office }: Ward): readonly unknown[] {
  const before = JSON.stringify(office.engine.save());
  for (const deed of [
    () => office.type(TASKS, 'J5', 'Hoàn thành'),
    () => office.paste(TASKS, 'J5', [['Hoàn thành', '50']]),
    () => office.sort(TASKS, 'A5:V26', 3),
    () => office.call('loadBoard'),
    () => office.call('saveTask', {}),
  ]) {
    expect(deed).toThrow(`${LAN.email} may only view`);
  }
  expect(office.menus).toEqual([]);
  expect(JSON.stringify(office.engine.save())).toBe(before);
  return ['nothing'];
}

const cells = WHOLE ? product(AXES) : pairs(AXES);

it('every two values of two axes meet', () => {
  const meets = (one: string, other: string) =>
    cells.some((cell) => [one, other].every((value) => Object.values(cell).includes(value as never)));
  const all = Object.values(AXES);
  const apart = all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => one.flatMap((a) => other.map((b) => [a, b] as const))),
  );
  expect(apart.filter(([a, b]) => !meets(a, b))).toEqual([]);
});

const isUsual = (cell: Cell) =>
  Object.entries(AXES).every(([axis, [first]]) => axis === 'role' || cell[axis as keyof Cell] === first);

it.each(cells.filter((cell) => !isUsual(cell)))(
  '$role, $account account, $locale, messages in $language, script in $scriptTimeZone',
  (cell) => {
    const { role, ...options } = cell;
    const days = daysOf(role, options);
    expect(days).toEqual(usual(role, options.locale));
    const isTold = options.locale !== 'vi_VN';
    expect(besidesWhatIsTold(days)).toEqual({ ...besidesWhatIsTold(usual(role, 'vi_VN')), isTold });
    expect(days).toMatchObject({ failures: [] });
  },
);

it('setup leaves the same tabs and the same daily run, wherever it begins', () => {
  const abroad = {
    locale: 'en_US',
    language: 'en',
    sheetTimeZone: 'America/New_York',
    scriptTimeZone: 'America/New_York',
    users: peopleWith('editor', 'consumer'),
  } as const;
  const [here, there] = [aWardSettingUp('2026-02-05'), aWardSettingUp('2026-02-05', abroad)];
  expect(tabsOf(there)).toEqual(tabsOf(here));
  const runs = ({ world }: Ward) =>
    world.triggers.map(({ hour, timeZone, handler, owner }) => [hour, timeZone, handler, owner]);
  expect(runs(there)).toEqual(runs(here));
  expect(there.world.options).toMatchObject({ locale: 'vi_VN', sheetTimeZone: 'Asia/Ho_Chi_Minh' });
});

it('a personal account sends within its own quota, and the rest the next day', () => {
  const mailQuota = { consumer: 2, workspace: 1500 };
  const ward = wardOf({ mailQuota, users: peopleWith('editor', 'consumer') });
  ward.office.passUntil(Date.parse('2026-02-09T12:00:00+07:00'));
  expect(ward.world.mails).toHaveLength(2);

  ward.office.passUntil(Date.parse('2026-02-10T12:00:00+07:00'));
  const recipients = ward.world.mails.map(({ to }) => to);
  expect([...recipients].sort()).toEqual(Object.values(PEOPLE).sort());
});

it('a day is that of the sheet’s zone, also where people have moved the sheet abroad', () => {
  const ward = wardOf({ sheetTimeZone: 'America/New_York', users: peopleWith('editor', 'consumer') });
  ward.office.as(LAN.email).open();
  ward.office.click(...REFRESH);
  ward.office.type(TASKS, ward.cell(TASKS, 'NV-09', 'Ngày hoàn thành').a1, '5/2/2026');
  ward.office.type(TASKS, ward.cell(TASKS, 'NV-10', 'Tình trạng').a1, 'Đang thực hiện');

  expect(ward.cell(TASKS, 'NV-09', 'Ngày hoàn thành').note).toContain('05/02/2026');
  expect(ward.cell(TASKS, 'NV-09', 'Đánh giá').text).toContain('Cần sửa: Ngày hoàn thành');
  expect(ward.cell(TASKS, 'NV-10', 'Cập nhật lúc').text).toBe('04/02/2026 20:00');
  expect(ward.cell(TASKS, 'NV-10', 'Người cập nhật').text).toBe('Không xác định');
});

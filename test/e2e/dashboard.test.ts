// Bảng điều hành on the built add-in: it, the tab Tổng hợp and the mail to Văn phòng say the same figures.
import { type DashboardData, dashboardOf } from '../../src/contract/dashboard.ts';
import { NO_FILTER } from '../../src/contract/dashboard-filter.ts';
import { type Bar, type DashboardView, viewOf } from '../../src/contract/dashboard-view.ts';
import { INDICATOR_STATUS_LABELS, TASK_STATUS_LABELS } from '../../src/sheet/layout/labels.ts';
import { DASHBOARD } from '../../src/text/dashboard.ts';
import {
  aWardSetUp,
  closeWards,
  ECONOMY,
  INDICATORS,
  MENU,
  REFRESH,
  SUMMARY,
  served,
  TASKS,
  type Ward,
} from './ward.ts';

afterEach(closeWards);

const DOCUMENT = 'Số, ký hiệu văn bản/sản phẩm';
const ENTRIES: readonly (readonly [tab: string, code: string, header: string, text: string])[] = [
  [TASKS, 'NV-01', 'Tình trạng', 'Hoàn thành'],
  [TASKS, 'NV-01', 'Ngày hoàn thành', '30/01/2026'],
  [TASKS, 'NV-01', DOCUMENT, '01/KH-UBND'],
  [TASKS, 'NV-03', 'Tình trạng', 'Hoàn thành'],
  [TASKS, 'NV-03', 'Ngày hoàn thành', '05/02/2026'],
  [TASKS, 'NV-03', DOCUMENT, '03/KH-UBND'],
  [TASKS, 'NV-04', 'Tình trạng', 'Hoàn thành'],
  [TASKS, 'NV-05', 'Tình trạng', 'Tạm dừng'],
  [TASKS, 'NV-09', 'Khó khăn, vướng mắc', 'Chờ danh mục dự án'],
  [TASKS, 'NV-11', 'Hạn điều chỉnh', '12/02/2026'],
  [TASKS, 'NV-13', 'Hạn điều chỉnh', '30/06/2026'],
  [TASKS, 'NV-13', 'Lý do điều chỉnh', 'Chờ mặt bằng'],
  [INDICATORS, 'CT-05', 'Kỳ số liệu', '01/2026'],
  [INDICATORS, 'CT-05', 'Kết quả thực hiện', '40'],
  [INDICATORS, 'CT-07', 'Kỳ số liệu', '01/2026'],
  [INDICATORS, 'CT-07', 'Kết quả thực hiện', '91'],
  [INDICATORS, 'CT-12', 'Kỳ số liệu', '01/2026'],
  [INDICATORS, 'CT-12', 'Kết quả thực hiện', '99,5'],
];

/** Set up in the week before, with entries; then the clock stands at `today`. */
function aReportedWard(today: string): Ward {
  const ward = aWardSetUp('2026-02-06');
  for (const [tab, code, header, text] of ENTRIES)
    ward.office.type(tab, ward.cell(tab, code, header).a1, text);
  const row = ward.shown('Danh bạ').findIndex((cells) => cells[0] === 'Văn phòng HĐND và UBND') + 1;
  ward.office.type('Danh bạ', `D${row}`, 'vanphong@chuvanan.vn');
  ward.world.clock.set(Date.parse(`${today}T08:00:00+07:00`));
  ward.world.meter.reset();
  return ward;
}

type Reply = { ok: true; value: DashboardData } | { ok: false; message: string };

function dataOf(ward: Ward): DashboardData {
  const reply = served<Reply>(ward.office, 'loadDashboard');
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

const viewFor = (ward: Ward) => viewOf(dashboardOf(dataOf(ward)), NO_FILTER);

type Cells = readonly string[];

const SEEN_COLUMNS = 11;

/** The rows of Tổng hợp from a title to the next one, found by their words wherever they stand. */
class Block {
  readonly rows: readonly Cells[];

  constructor(ward: Ward, title: string) {
    // Behind these stand the hidden figures of the charts.
    const grid = ward.shown(SUMMARY).map((cells) => cells.slice(0, SEEN_COLUMNS));
    const isTitle = (text: string) => {
      const [words = ''] = text.split(' (');
      return /\p{L}{2}/u.test(words) && words === words.toUpperCase();
    };
    const at = grid.findIndex((cells) => cells.some((text) => text.startsWith(title)));
    if (at < 0) throw new Error(`no ${title} on ${SUMMARY}`);
    const next = grid.findIndex((cells, row) => row > at && cells.some(isTitle));
    this.rows = grid.slice(at + 1, next < 0 ? undefined : next);
  }

  /** The row in which a cell's first line is, or begins with, these words; undefined when there is none. */
  row(words: string): Cells | undefined {
    return this.rows.find((cells) => cells.some((cell) => cell.split('\n')[0]?.startsWith(words)));
  }

  /** The number under a header in the row of a name. */
  number(name: string, header: string): number {
    const heads = this.rows.find((cells) => cells.includes(header)) ?? [];
    return Number(this.row(name)?.[heads.indexOf(header)]);
  }
}

/** "Quá hạn: 3; Trong hạn: 8", as the mail says it. */
function worded<C extends string>(counts: Readonly<Record<C, number>>, labels: Readonly<Record<C, string>>) {
  return (Object.keys(counts) as C[])
    .filter((code) => counts[code] > 0)
    .map((code) => `${labels[code]}: ${counts[code]}`)
    .join('; ');
}

function compareWithTab(ward: Ward, view: DashboardView): void {
  const { summary } = view;
  const standing = new Block(ward, 'NHIỆM VỤ THEO TRẠNG THÁI');
  for (const [code, label] of Object.entries(TASK_STATUS_LABELS)) {
    const count = summary.all.byStatus[code as keyof typeof TASK_STATUS_LABELS];
    expect([label, standing.row(label)?.includes(String(count)) ?? count === 0]).toEqual([label, true]);
  }
  const ratios = new Block(ward, 'TỶ LỆ HOÀN THÀNH');
  for (const { of, done, total, percent } of view.ratios) {
    const words = ratios.row(DASHBOARD.ratio[of])?.join(' ');
    expect(words).toContain(`${done}/${total}`);
    expect(words).toContain(`${String(percent).replace('.', ',')}%`);
  }
  const compareBars = (
    title: string,
    bars: readonly Bar[],
    given: string,
    nameOf = (name: string) => name,
  ) => {
    const block = new Block(ward, title);
    for (const { name, total, overdue } of bars) {
      const shown = [block.number(nameOf(name), given), block.number(nameOf(name), 'Quá hạn')];
      expect([name, ...shown]).toEqual([name, total, overdue]);
    }
  };
  compareBars('NHIỆM VỤ THEO ĐƠN VỊ CHỦ TRÌ', view.bars.unit, 'Được giao');
  compareBars('NHIỆM VỤ THEO LÃNH ĐẠO CHỈ ĐẠO', view.bars.leader, 'Được giao');
  compareBars('NHIỆM VỤ THEO THÁNG ĐẾN HẠN', view.bars.month, 'Đến hạn', DASHBOARD.month);
  const overdue = new Block(ward, 'NHIỆM VỤ QUÁ HẠN');
  for (const { code, due, daysLate, words } of view.overdue) {
    expect(overdue.row(`${code}. `)).toEqual(expect.arrayContaining([due, String(daysLate)]));
    expect(overdue.row(`${code}. `)?.join()).toContain(words);
  }
  const watched = new Block(ward, 'NHIỆM VỤ CẦN LƯU Ý');
  expect(watched.rows.filter(([title]) => title?.startsWith('NV-'))).toHaveLength(view.watched.length);
  for (const { code, status, due } of view.watched) {
    expect(watched.row(`${code}. `)).toEqual(expect.arrayContaining([status, due]));
  }
  const adjusted = new Block(ward, 'HẠN ĐIỀU CHỈNH');
  for (const { code, due } of view.adjusted) expect(adjusted.row(`${code}. `)).toContain(due);
  const each = new Block(ward, 'TỪNG CHỈ TIÊU');
  for (const { code, status, target, result, period, comparison, needed } of view.indicators) {
    const cells = each.row(`${code}. `) ?? [];
    expect(cells).toEqual(expect.arrayContaining([status, target, result, period, comparison]));
    expect(cells.join()).toContain(needed);
  }
  const silent = new Block(ward, 'QUÁ 30 NGÀY CHƯA CẬP NHẬT');
  for (const { name, lines } of view.silent) {
    const at = silent.rows.findIndex(([cell]) => cell === name);
    const next = silent.rows.findIndex(([cell], row) => row > at && cell !== '');
    const told = silent.rows.slice(at, next < 0 ? undefined : next).map((cells) => cells[2]);
    const listed = new Set(
      told
        .join(' ')
        .trim()
        .split('; ')
        .flatMap((group) => {
          const [days, codes = ''] = group.split(' ngày: ');
          return codes.split(', ').map((code) => `${code} (${days})`);
        }),
    );
    for (const { code, days } of lines) expect([...listed]).toContain(`${code} (${days})`);
  }
}

function compareWithMail(ward: Ward, { summary, overdue, soon }: DashboardView): void {
  ward.screen.willAnswer('YES', 'OK');
  ward.office.click(MENU, 'Bản tin tuần', 'Gửi ngay');
  const mail = ward.world.mails.at(-1)?.body.split('\n') ?? [];
  expect(mail).toContain(`22 nhiệm vụ – ${worded(summary.all.byStatus, TASK_STATUS_LABELS)}.`);
  expect(mail).toContain(`19 chỉ tiêu – ${worded(summary.indicatorsByStatus, INDICATOR_STATUS_LABELS)}.`);
  expect(mail).toContain(`QUÁ HẠN (${overdue.length})`);
  const near = summary.byUnit.map(({ name, total, done, byStatus }) => {
    const count = byStatus.dueToday + byStatus.dueSoon;
    const line = `- ${name}: ${total} nhiệm vụ, ${done} đã xong, ${byStatus.overdue} quá hạn, ${count} đến hạn hoặc sắp đến hạn`;
    expect(mail.includes(line)).toBe(total > 0);
    return count;
  });
  expect(near.reduce((a, b) => a + b, 0)).toBe(soon.length);
  const first = mail.slice(mail.indexOf(`QUÁ HẠN (${overdue.length})`));
  for (const { code, daysLate } of overdue.slice(0, 5))
    expect(first.find((line) => line.startsWith(`- ${code}. `))).toContain(`quá hạn ${daysLate} ngày`);
}

describe.each([
  ['2026-02-09', 3, 1],
  ['2026-09-30', 10, 1],
])('on %s', (today, late, near) => {
  it('dashboard, Tổng hợp and mail agree', () => {
    const ward = aReportedWard(today);
    const view = viewFor(ward);

    expect([view.overdue.length, view.soon.length]).toEqual([late, near]);
    ward.office.click(...REFRESH);
    compareWithTab(ward, view);
    compareWithMail(ward, view);
  });
});

describe('loading it', () => {
  it('reads the five tabs once and writes nothing', () => {
    const ward = aReportedWard('2026-02-09');
    const tabs = [TASKS, INDICATORS, SUMMARY, 'Nhật ký'];
    const before = tabs.map(ward.shown);
    ward.world.meter.reset();

    dataOf(ward);

    const { calls } = ward.world.meter;
    expect(calls.filter(({ kind, cells }) => kind === 'read' && cells > 0)).toHaveLength(5);
    // The spreadsheet's time zone is remembered.
    expect(ward.world.meter.counts()).toMatchObject({ read: 5, write: 0, mail: 0 });
    expect(tabs.map(ward.shown)).toEqual(before);
  });

  it('tells the moment of the figures, and no address of anybody', () => {
    const data = dataOf(aReportedWard('2026-02-09'));

    expect([data.context.today, data.at]).toEqual(['2026-02-09', '08:00']);
    expect(JSON.stringify(data)).not.toContain('@');
  });

  it('is anybody’s who may see the sheet', () => {
    const ward = aReportedWard('2026-02-09');
    const seen = dataOf(ward);
    ward.office.as(ECONOMY.email);

    expect(dataOf(ward)).toEqual(seen);
  });

  it('says in words which tab is missing', () => {
    const ward = aReportedWard('2026-02-09');
    const { engine } = ward.office;
    engine.tabs.rename(engine.sheetIdByName('Danh bạ') ?? 0, 'Danh sách');

    expect(served(ward.office, 'loadDashboard')).toMatchObject({
      ok: false,
      message: expect.stringContaining('Không tìm thấy trang «Danh bạ»'),
    });
  });
});

describe('going to a row', () => {
  const jump = (ward: Ward, tab: string, code: string) =>
    served(ward.office, 'showCell', { tab, cell: '', code, field: 'name' });

  it('finds it by its Mã after people have sorted the sheet', () => {
    const ward = aReportedWard('2026-02-09');
    ward.office.sort(TASKS, 'A5:V26', 2);

    expect(jump(ward, TASKS, 'NV-09')).toEqual({ ok: true, value: null });
    const { engine } = ward.office;
    expect(engine.tabs.name(engine.tabs.active())).toBe(TASKS);
    expect(engine.selection.read().cell.row).toBe(ward.cell(TASKS, 'NV-09', 'Nhiệm vụ').row);
  });

  it('says so when it is gone', () => {
    expect(jump(aReportedWard('2026-02-09'), INDICATORS, 'CT-99')).toEqual({
      ok: false,
      message: 'Không tìm thấy «CT-99» ở trang «Phụ lục I»: trang tính vừa được sửa. Hãy tải lại danh sách.',
    });
  });
});

// A few days of the ward in acts, each of which brings out what some open question about Google could spoil.
import type { IndicatorCard, TaskCard } from '../../../src/contract/card.ts';
import type { MailDesk } from '../../../src/contract/mails.ts';
import type { Reply } from '../../../src/contract/reply.ts';
import type { ReviewData } from '../../../src/contract/review.ts';
import type { RightsFacts } from '../../../src/contract/rights.ts';
import { requestOf as rightsRequest } from '../../../src/contract/rights-lines.ts';
import { rightsView } from '../../../src/contract/rights-view.ts';
import { findStructure, requestOf, type StructureFacts } from '../../../src/contract/structure-list.ts';
import { give } from '../mails/post-office.ts';
import { CULTURE, ECONOMY, INDICATORS, OFFICE, REFRESH, served, TASKS, type Ward } from '../ward.ts';

/** @returns what the people of the act are told, where that is not seen in the sheet or in a mail. */
export type Act = (ward: Ward) => readonly string[];

const NOTHING: readonly string[] = [];
/** A tab with a corner of cells that have no format. */
const DRAFT = 'Ngày nghỉ';

function type(ward: Ward, code: string, header: string, text: string): void {
  ward.office.type(tabOf(code), ward.cell(tabOf(code), code, header).a1, text);
}

function tabOf(code: string): string {
  return code.startsWith('NV') ? TASKS : INDICATORS;
}

/** Right and wrong entries of three people, one of them by a personal account. */
const typed: Act = (ward) => {
  ward.office.as(ECONOMY.email);
  type(ward, 'NV-09', 'Tình trạng', 'Đang thực hiện');
  type(ward, 'NV-08', 'Tiến độ (%)', '150');
  type(ward, 'NV-07', 'Ngày hoàn thành', 'hôm qua');
  type(ward, 'NV-03', 'Khó khăn, vướng mắc', '=1+1');
  type(ward, 'CT-05', 'Kỳ số liệu', '01/2026');
  type(ward, 'CT-05', 'Kết quả thực hiện', '40,5');
  type(ward, 'CT-10', 'Kỳ số liệu', '01/2026');
  type(ward, 'CT-10', 'Kết quả thực hiện', '11/12');
  ward.office.as(CULTURE.email);
  type(ward, 'NV-17', 'Tình trạng', 'Đang thực hiện');
  ward.office.as(OFFICE.email);
  type(ward, 'NV-08', 'Hạn điều chỉnh', '15/2/2026');
  const judged = ['NV-07', 'NV-08', 'NV-09', 'CT-10'].map((code) => [code, 'Đánh giá'] as const);
  return [...judged, ['NV-17', 'Cập nhật lúc'] as const, ['CT-05', 'So với kế hoạch'] as const].map(
    ([code, header]) => ward.cell(tabOf(code), code, header).text,
  );
};

/** Texts from elsewhere, one cell and a block. */
const pasted: Act = (ward) => {
  ward.office.paste(TASKS, ward.cell(TASKS, 'NV-13', 'Tiến độ (%)').a1, [['20']]);
  ward.office.paste(TASKS, ward.cell(TASKS, 'NV-11', 'Tình trạng').a1, [
    ['Đang thực hiện', '30'],
    ['gần xong', '40'],
  ]);
  return NOTHING;
};

/** Cells without a format: a failed formula and a number where percents belong, a time where a day belongs. */
const copied: Act = ({ office, cell }) => {
  const copy = (text: string, code: string, header: string) => {
    office.type(DRAFT, 'F40', text);
    const { row, column } = cell(TASKS, code, header);
    office.copyPaste(DRAFT, 'F40', TASKS, row, column);
    office.clear(DRAFT, 'F40');
  };
  copy('=SUM(1,2)', 'NV-14', 'Tiến độ (%)');
  copy('62,5', 'NV-16', 'Tiến độ (%)');
  copy('10:30', 'NV-15', 'Ngày hoàn thành');
  return NOTHING;
};

const erased: Act = (ward) => {
  type(ward, 'NV-10', 'Tiến độ (%)', '300');
  ward.office.clear(TASKS, ward.cell(TASKS, 'NV-10', 'Tiến độ (%)').a1);
  return NOTHING;
};

/** Cells that change their place, a fill, find and replace. */
const moved: Act = (ward) => {
  const { office } = ward;
  type(ward, 'NV-18', 'Tình trạng', 'Tạm dừng');
  const to = ward.cell(TASKS, 'NV-20', 'Tình trạng');
  office.cutPaste(TASKS, ward.cell(TASKS, 'NV-18', 'Tình trạng').a1, to.row, to.column);
  type(ward, 'NV-04', 'Tình trạng', 'chưa làm');
  const [first, last] = [ward.cell(TASKS, 'NV-04', 'Tình trạng'), ward.cell(TASKS, 'NV-06', 'Tình trạng')];
  office.fillDown(TASKS, `${first.a1}:${last.a1}`);
  office.replaceAll(TASKS, `${first.a1}:${last.a1}`, 'chưa làm', 'Chưa thực hiện');
  return NOTHING;
};

/** Wrong entries are carried along by a sort, and one is mended where it comes to lie. */
const sorted: Act = (ward) => {
  type(ward, 'NV-21', 'Tiến độ (%)', 'nhiều');
  type(ward, 'NV-22', 'Tiến độ (%)', 'ít');
  ward.office.sort(TASKS, 'A5:V26', 3);
  type(ward, 'NV-22', 'Tiến độ (%)', '10');
  return NOTHING;
};

/** Rows and columns that come beside what is coloured and guided. */
const inserted: Act = ({ office, cell }) => {
  office.insertRows(TASKS, cell(TASKS, 'NV-22', 'Mã').row, 2);
  office.insertColumns(TASKS, 3);
  office.type(TASKS, `A${cell(TASKS, 'NV-22', 'Mã').row + 1}`, '23.');
  return NOTHING;
};

const lost: Act = (ward) => {
  ward.office.edits = 'never';
  type(ward, 'NV-02', 'Tình trạng', 'Hoàn thành');
  type(ward, 'NV-02', 'Tiến độ (%)', '-5');
  ward.office.edits = 'once';
  return NOTHING;
};

/** People take away the free rows of the registers, once these have the lines of the day. */
const shrunk: Act = ({ office }) => {
  office.click(...REFRESH);
  for (const tab of ['Nhật ký', 'Số liệu tháng']) {
    const id = office.engine.sheetIdByName(tab) ?? 0;
    const last = Math.max(6, office.engine.cells.bounds(id).row);
    office.deleteRows(tab, last + 1, office.engine.tabs.grid(id).rows - last);
  }
  return NOTHING;
};

/** After the morning's run, new lines need rows again. */
const grown: Act = (ward) => {
  for (const [code, figure] of [
    ['CT-10', '10/12'],
    ['CT-05', '12,5'],
    ['CT-06', '-5'],
  ] as const) {
    type(ward, code, 'Kỳ số liệu', '01/2026');
    type(ward, code, 'Kết quả thực hiện', figure);
  }
  ward.office.click(...REFRESH);
  return NOTHING;
};

/** Forms of two people, with texts that could be taken for formulas; one of them has a personal account. */
const saved: Act = (ward) => {
  give(ward, { 'Phòng Văn hóa – Xã hội': CULTURE.email });
  ward.office.as(CULTURE.email);
  const board = answered<Board>(ward, 'loadBoard');
  saveIn(ward, board, 'saveTask', 'NV-19', { progress: '15,5', difficulty: '-' });
  const { own } = answered<MailDesk>(ward, 'loadMails');
  ward.office.as(ECONOMY.email);
  saveIn(ward, board, 'saveTask', 'NV-01', {
    difficulty: '=IMPORTXML("http://x.vn"; "//a")',
    document: '+84912345678',
  });
  saveIn(ward, board, 'saveIndicator', 'CT-04', { period: '01/2026', result: '1.234,5', source: "'báo cáo" });
  ward.office.as(OFFICE.email);
  return [board.ownUnit, own, ward.cell(TASKS, 'NV-19', 'Người cập nhật').text];
};

/** Phân quyền, twice, and what a unit may still do under it. */
const closed: Act = (ward) => {
  const { office } = ward;
  const view = (facts: RightsFacts) => rightsView(facts, answered<ReviewData>(ward, 'loadReview'));
  const first = view(answered(ward, 'loadRights'));
  const second = view(answered(ward, 'changeRights', rightsRequest(first.remove, first.add)));
  office.as(ECONOMY.email).open();
  type(ward, 'NV-09', 'Tiến độ (%)', '60');
  const said = ward.screen.alerts.length;
  ward.screen.willAnswer('OK');
  office.click(...REFRESH);
  // Where Google lets nobody but the owner write into warned cells, the person is told, and the morning's run does it.
  for (const { message } of ward.screen.alerts.slice(said)) expect(message).toMatch(/không được sửa ô/);
  office.as(OFFICE.email);
  return [
    ...second.add.map(({ description }) => `còn thiếu ${description}`),
    ...second.remove.map(({ description }) => `còn thừa ${description}`),
  ];
};

/** What people break in the tabs is found and mended, and nothing is found where nothing is broken. */
const mended: Act = (ward) => {
  const { office } = ward;
  const ask = (request: { readonly mends: string }) =>
    findStructure(answered<StructureFacts>(ward, 'repairStructure', request));
  const found = ask(requestOf([]));
  office.type(
    TASKS,
    ward.cell(TASKS, 'NV-03', 'Khó khăn, vướng mắc').a1.replace(/\d+/, '4'),
    'Kho khan, vuong mac',
  );
  const broken = ask(requestOf([]));
  const left = ask(requestOf(broken.flatMap(({ choices: [first] }) => (first ? [first] : []))));
  // Rows that came without their neighbours' formats are found, and whether they did is Google's affair.
  const codes = (findings: ReturnType<typeof ask>) => findings.map(({ wrong }) => wrong.code);
  return [found, broken, left].map((findings) =>
    codes(findings)
      .filter((code) => code !== 'formatsLost')
      .join(),
  );
};

/** Whoever opens the sheet is told that the daily run has fallen silent, and has the menu. */
const silent: Act = ({ office, world }) => {
  world.triggers = [];
  world.clock.set(Date.parse('2026-02-19T08:00:00+07:00'));
  office.open();
  return office.menus.map(({ caption, items }) => JSON.stringify([caption, items]));
};

/** Everything judged by hand, and by the next morning's run. */
const settled: Act = (ward) => {
  ward.office.click(...REFRESH);
  passTo(ward, '2026-02-07T12:00');
  return NOTHING;
};

/** The mails of Monday. */
const mailed: Act = (ward) => {
  passTo(ward, '2026-02-09T12:00');
  return NOTHING;
};

/** In the order in which they can follow one another. */
export const ACTS = {
  typed,
  pasted,
  copied,
  erased,
  moved,
  sorted,
  inserted,
  lost,
  saved,
  closed,
  shrunk,
  settled,
  grown,
  mended,
  mailed,
  silent,
} as const satisfies Readonly<Record<string, Act>>;
export type ActName = keyof typeof ACTS;

interface Board {
  readonly ownUnit: string;
  readonly units: readonly {
    readonly tasks: readonly TaskCard[];
    readonly indicators: readonly IndicatorCard[];
  }[];
}

function saveIn(
  ward: Ward,
  { units }: Board,
  name: string,
  code: string,
  changes: Readonly<Record<string, string>>,
): void {
  const cards = units.flatMap(({ tasks, indicators }) => [...tasks, ...indicators]);
  const base = cards.find((card) => card.code === code)?.fields;
  answered(ward, name, { code, base, fields: { ...base, ...changes }, confirmed: 'state,progress,result' });
}

/** @param until a moment in Hà Nội. */
function passTo(ward: Ward, until: string): void {
  const instant = Date.parse(`${until}:00+07:00`);
  if (instant > ward.world.clock.now()) ward.office.passUntil(instant);
}

function answered<T>(ward: Ward, name: string, ...args: readonly unknown[]): T {
  const reply = served<Reply<T>>(ward.office, name, ...args);
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
  return reply.value;
}

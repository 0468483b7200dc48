// All that people and time can set going, each by itself and under watch.
import type { Reply } from '../../../host/run/rpc.ts';
import { INDICATORS, MENU, SUMMARY, served, TASKS, type Ward } from '../ward.ts';
import { rightsFlaw } from './pages.ts';
import { type Allowed, complaints } from './watch.ts';

type Action = (ward: Ward) => Reply | undefined;

const asked =
  (name: string, ...request: readonly unknown[]): Action =>
  ({ office }) =>
    office.call(name, ...request);
const chosen =
  (...captions: readonly string[]): Action =>
  ({ office }) => {
    office.click(...captions);
    return undefined;
  };
/** The item's function, whatever the menu offers now. */
const run =
  (name: string): Action =>
  ({ office }) => {
    office.run(name, 'menu');
    return undefined;
  };

const NO_FIELDS = {
  ...{ state: '', progress: '', completedOn: '' },
  ...{ document: '', evidenceLink: '', difficulty: '' },
};
const ANSWER = {
  ...{ id: 'foreignYear:NV-17:2025', choice: 'misprint', value: '2026', point: 'Năm', said: 'In nhầm' },
  ...{ register: 'tasks', code: 'NV-17', field: 'name', row: '', before: '', words: '' },
};
const REJUDGED = [{ tab: '', row: 0, before: '', writes: [{ kind: 'refresh', tab: '' }] }];

const BUILT = [SUMMARY, INDICATORS, TASKS, 'Số liệu tháng', 'Danh bạ', 'Cấu hình', 'Ngày nghỉ', 'Nhật ký'];
const SETUP_STEPS = ['zone', ...BUILT.map((tab) => `tab:${tab}`), 'answers', 'job', 'figures'].join('\n');

/** What the pages ask for as they open, the menu, the daily run: the shorter list. */
const MAIN: Readonly<Record<string, Action>> = {
  opened: ({ office }) => {
    office.open();
    return undefined;
  },
  // Also where the sheet has been emptied since the menu came up.
  refreshed: run('refreshAll'),
  board: asked('loadBoard'),
  dashboard: asked('loadDashboard'),
  mails: asked('loadMails'),
  review: asked('loadReview'),
  rights: asked('loadRights'),
  structure: asked('repairStructure', { mends: '[]' }),
  saved: asked('saveTask', { code: 'NV-09', base: NO_FIELDS, fields: NO_FIELDS, confirmed: '' }),
  daily: ({ office, world }) => {
    for (const trigger of [...world.triggers]) office.fire(trigger);
    return undefined;
  },
};

const OTHERS: Readonly<Record<string, Action>> = {
  selection: asked('loadSelection'),
  about: asked('loadAbout'),
  renewed: asked('renewSummary'),
  rejudged: asked('repairStructure', { mends: JSON.stringify(REJUDGED) }),
  figure: asked('saveFigure', { code: 'CT-06', period: '01/2026', value: '70', base: '' }),
  answered: asked('answerReview', ANSWER),
  'no moving': asked('answerReview', { ...ANSWER, id: 'x', choice: 'stopMoving', register: '' }),
  unit: asked('answerReview', { ...ANSWER, id: 'y', choice: 'addUnit', value: 'Đội quy tắc', register: '' }),
  reopened: asked('reopenReview', { id: 'x' }),
  counted: asked('keepOpenPoints', { count: '3' }),
  cell: asked('showCell', { tab: TASKS, cell: 'B5', code: 'NV-09', field: 'name' }),
  'far cell': asked('showCell', { tab: 'Danh bạ', cell: 'D99999', code: '', field: '' }),
  trial: asked('sendTrial', { key: 'Văn phòng HĐND và UBND|vanphong@chuvanan.vn' }),
  sent: asked('sendMails', { to: 'kinhte@chuvanan.vn' }),
  settled: asked('settleMail', { address: 'kinhte@chuvanan.vn', answer: 'arrived' }),
  'no rights': asked('changeRights', { remove: '', add: '' }),
  taken: asked('takeOver'),
  // Not by the menu, which offers this only once there is something to send.
  'sent now': run('sendMailsNow'),
  'set up': ({ office }) => {
    office.call('beginSetUp', { changes: '[]', takesJob: 'yes' });
    return office.call('runSetUp', { steps: SETUP_STEPS });
  },
  checked: asked('loadSetup'),
  ...Object.fromEntries(
    [
      ['Mở bảng cập nhật'],
      ['Bảng điều hành'],
      ['Bản tin tuần', 'Xem trước, gửi thử'],
      ['Quản trị', 'Soát kế hoạch'],
      ['Quản trị', 'Phân quyền'],
      ['Quản trị', 'Thiết lập trang tính'],
      ['Quản trị', 'Kiểm tra cài đặt'],
      ['Quản trị', 'Kiểm tra và sửa trang tính'],
      ['Quản trị', 'Giới thiệu'],
    ].map((captions) => [captions.join(' ▸ '), chosen(MENU, ...captions)]),
  ),
};

/** Cells that these actions are asked to change. */
const ADDRESSED: Readonly<Record<string, Allowed['addressed']>> = {
  'no moving': ({ tab }) => tab === 'Cấu hình',
  unit: ({ tab }) => tab === 'Danh bạ',
  // Builds tabs that are missing or empty.
  'set up': () => true,
};

/** The complaints about each action that gave any, by its name. */
export function complaintsOfAll(
  ward: Ward,
  typed: readonly string[] = [],
  which: 'main' | 'all' = 'all',
): Readonly<Record<string, readonly string[]>> {
  ward.screen.willAnswer(...new Array<'YES'>(50).fill('YES'));
  const actions = Object.entries(which === 'main' ? MAIN : { ...MAIN, ...OTHERS });
  const all = actions.map(([name, action]) => {
    return [
      name,
      complaints(ward, () => action(ward), { typed, addressed: ADDRESSED[name], page: name }),
    ] as const;
  });
  const shown = [['rights view', rightsComplaints(ward)] as const];
  return Object.fromEntries([...all, ...shown].filter(([, list]) => list.length > 0));
}

function rightsComplaints({ office }: Ward): readonly string[] {
  const [facts, review] = ['loadRights', 'loadReview'].map((name) => served<Answer>(office, name));
  const flaw = facts?.ok && review?.ok ? rightsFlaw(facts.value, review.value) : null;
  return flaw === null ? [] : [flaw];
}

interface Answer {
  readonly ok: boolean;
  readonly value: unknown;
}

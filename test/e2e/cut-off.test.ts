// Any job killed at any service call and run again ends as one that was not: same tabs, nothing lost, nothing double.
import {
  aWard,
  aWardAgain,
  aWardSetUp,
  closeWards,
  INDICATORS,
  type KeptWard,
  kept,
  MENU,
  REFRESH,
  SUMMARY,
  TASKS,
  type Ward,
} from './ward.ts';

afterEach(closeWards);

/** `npm run soak` kills at every call, `npm test` at some eight of them. */
const EVERY = process.env.KILLS === 'all' ? Number.POSITIVE_INFINITY : 8;
const TABS = [INDICATORS, TASKS, 'Số liệu tháng', 'Danh bạ', 'Cấu hình', 'Ngày nghỉ', 'Nhật ký', SUMMARY];

interface Job {
  begin(): Ward;
  run(ward: Ward): void;
  /** How what a killed run has left is made good; the same again unless said. */
  again?(ward: Ward): void;
}

const refreshed = (ward: Ward) => ward.office.click(...REFRESH);

/** Rows reported on by hand while Google lost every event: text, days, a wrong entry, a figure, a difficulty. */
function report(ward: Ward): Ward {
  ward.office.loseEdits = true;
  const type = (tab: string, code: string, header: string, text: string) =>
    ward.office.type(tab, ward.cell(tab, code, header).a1, text);
  type(TASKS, 'NV-01', 'Tình trạng', 'Hoàn thành');
  type(TASKS, 'NV-01', 'Ngày hoàn thành', '30/01/2026');
  type(TASKS, 'NV-01', 'Số, ký hiệu văn bản/sản phẩm', '12/KH-UBND');
  type(TASKS, 'NV-10', 'Tiến độ (%)', 'gần xong');
  type(TASKS, 'NV-09', 'Khó khăn, vướng mắc', 'Chờ giao vốn');
  type(INDICATORS, 'CT-05', 'Kỳ số liệu', '01/2026');
  type(INDICATORS, 'CT-05', 'Kết quả thực hiện', '40');
  ward.office.loseEdits = false;
  return ward;
}

const task = {
  code: 'NV-09',
  fields: {
    state: 'Hoàn thành',
    progress: '100',
    completedOn: '30/01/2026',
    document: '05/KH-UBND',
    evidenceLink: '',
    difficulty: '',
  },
  base: { state: '', progress: '', completedOn: '', document: '', evidenceLink: '', difficulty: '' },
  confirmed: 'yes',
};
const figure = { code: 'CT-05', period: '01/2026', value: '40', base: '' };

const JOBS: Readonly<Record<string, Job>> = {
  setup: {
    begin: () => aWard('2026-02-09'),
    run: (ward) => {
      ward.screen.alert = () => 'YES';
      ward.office.click(MENU, 'Quản trị', 'Thiết lập trang tính');
    },
  },
  'a refresh after lost edits': { begin: () => report(aWardSetUp('2026-02-09')), run: refreshed },
  'an edit': {
    begin: () => aWardSetUp('2026-02-09'),
    run: (ward) => ward.office.type(TASKS, ward.cell(TASKS, 'NV-09', 'Tình trạng').a1, 'Đang thực hiện'),
    again: refreshed,
  },
  'a wrong edit': {
    begin: () => aWardSetUp('2026-02-09'),
    run: (ward) => ward.office.type(TASKS, ward.cell(TASKS, 'NV-09', 'Tiến độ (%)').a1, 'nhiều'),
    again: refreshed,
  },
  'a save of a task': {
    begin: () => aWardSetUp('2026-02-09'),
    run: (ward) => void ward.office.call('saveTask', task),
  },
  'a save of an earlier figure': {
    begin: () => report(aWardSetUp('2026-03-20')),
    run: (ward) => void ward.office.call('saveFigure', { ...figure, period: '02/2026', value: '80' }),
  },
  // On a day that owes no mails, of which mails/once.test.ts tells.
  'a daily run': {
    begin: () => {
      const ward = report(aWardSetUp('2026-02-10'));
      refreshed(ward);
      return ward;
    },
    run: (ward) => ward.office.passUntil(Date.parse('2026-02-11T12:00:00+07:00')),
    again: (ward) => ward.office.passUntil(Date.parse('2026-02-12T12:00:00+07:00')),
  },
};

/** Of whoever typed while the run was killed Google told nobody: who and when is then what a refresh has found. */
const WITHOUT_AUTHORS: Readonly<Record<string, readonly string[]>> = {
  [TASKS]: ['Đã ghi nhận', 'Cập nhật lúc', 'Người cập nhật'],
  [INDICATORS]: ['Đã ghi nhận', 'Cập nhật lúc', 'Người cập nhật'],
  'Số liệu tháng': ['Cập nhật lúc', 'Người cập nhật'],
  'Nhật ký': ['Thời điểm', 'Người thực hiện', 'Cách nhập'],
};

/** What people and mails have in the end, after a day's upkeep. */
function outcome(ward: Ward): Readonly<Record<string, unknown>> {
  const mails = ward.world.mails.map(({ to, subject }) => `${to} ${subject}`);
  ward.world.clock.set(Date.parse('2026-04-07T23:00:00+07:00'));
  ward.office.passUntil(Date.parse('2026-04-08T12:00:00+07:00'));
  const tabs = Object.fromEntries(TABS.map((tab) => [tab, withoutAuthors(tab, ward.shown(tab))]));
  return { ...tabs, mails };
}

function withoutAuthors(tab: string, rows: readonly (readonly string[])[]) {
  const named = WITHOUT_AUTHORS[tab] ?? [];
  const headers = rows.find((row) => named.every((name) => row.includes(name))) ?? [];
  return rows.map((row) => row.filter((_, i) => !named.includes(headers[i] ?? '')));
}

describe.each(Object.entries(JOBS))('%s', (_name, { begin, run, again = run }) => {
  let start: KeptWard;
  beforeAll(() => {
    start = kept(begin());
    closeWards();
  });

  it('killed at any call and made good ends as if it had not been', () => {
    const whole = aWardAgain(start);
    run(whole);
    const calls = Math.max(1, whole.office.lastExecution?.calls ?? 0);
    again(whole);
    const wanted = outcome(whole);
    for (let nth = 1; nth <= calls; nth += Math.max(1, calls / EVERY)) {
      const ward = aWardAgain(start);
      ward.office.fault = (_method, n) => {
        if (n >= nth) throw new Error('killed');
      };
      try {
        run(ward);
      } catch {
        // Ends wherever it was; what matters is what it has left behind.
      }
      ward.office.fault = undefined;
      again(ward);
      expect([nth, outcome(ward)]).toEqual([nth, wanted]);
      closeWards();
    }
  }, 3_600_000);
});

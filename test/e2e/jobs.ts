// The add-in's jobs, each with a spreadsheet to begin from, and what people have of it in the end.
import { aWard, aWardSetUp, INDICATORS, REFRESH, SUMMARY, setUpSheets, TASKS, type Ward } from './ward.ts';

const TABS = [INDICATORS, TASKS, 'Số liệu tháng', 'Danh bạ', 'Cấu hình', 'Ngày nghỉ', 'Nhật ký', SUMMARY];

export interface Job {
  begin(): Ward;
  run(ward: Ward): void;
  /** How what a disturbed run has left is made good; the same again unless said. */
  again?(ward: Ward): void;
  /** As in disturbances.ts; 1 unless said. */
  readonly step?: number;
}

const refreshed = (ward: Ward) => ward.office.click(...REFRESH);
const until = (ward: Ward, day: string) => ward.office.passUntil(Date.parse(`${day}T12:00:00+07:00`));

export function typeIn(ward: Ward, tab: string, code: string, header: string, text: string): void {
  ward.office.type(tab, ward.cell(tab, code, header).a1, text);
}

/** Rows reported on by hand while Google lost every event: text, days, a wrong entry, a figure, a difficulty. */
function report(ward: Ward): Ward {
  ward.office.edits = 'never';
  typeIn(ward, TASKS, 'NV-01', 'Tình trạng', 'Hoàn thành');
  typeIn(ward, TASKS, 'NV-01', 'Ngày hoàn thành', '30/01/2026');
  typeIn(ward, TASKS, 'NV-01', 'Số, ký hiệu văn bản/sản phẩm', '12/KH-UBND');
  typeIn(ward, TASKS, 'NV-10', 'Tiến độ (%)', 'gần xong');
  typeIn(ward, TASKS, 'NV-09', 'Khó khăn, vướng mắc', 'Chờ giao vốn');
  typeIn(ward, INDICATORS, 'CT-05', 'Kỳ số liệu', '01/2026');
  typeIn(ward, INDICATORS, 'CT-05', 'Kết quả thực hiện', '40');
  ward.office.edits = 'once';
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
  confirmed: 'state,progress',
};

export const JOBS: Readonly<Record<string, Job>> = {
  setup: {
    step: 60,
    begin: () => aWard('2026-02-09'),
    run: (ward) =>
      void setUpSheets(ward, [
        ['officeAccounts', '', 'kinhte@chuvanan.vn'],
        ['digestWeekday', 'Thứ Hai', 'Thứ Ba'],
        ['mail:CA', '', 'congan@chuvanan.vn'],
      ]),
  },
  'a refresh after lost edits': { begin: () => report(aWardSetUp('2026-02-09')), run: refreshed },
  'an edit': {
    begin: () => aWardSetUp('2026-02-09'),
    run: (ward) => typeIn(ward, TASKS, 'NV-09', 'Tình trạng', 'Đang thực hiện'),
    again: refreshed,
  },
  'a wrong edit': {
    begin: () => aWardSetUp('2026-02-09'),
    run: (ward) => typeIn(ward, TASKS, 'NV-09', 'Tiến độ (%)', 'nhiều'),
    again: refreshed,
  },
  'a save of a task': {
    begin: () => aWardSetUp('2026-02-09'),
    run: (ward) => void ward.office.call('saveTask', task),
  },
  'a save of an earlier figure': {
    begin: () => report(aWardSetUp('2026-03-20')),
    run: (ward) =>
      void ward.office.call('saveFigure', { code: 'CT-05', period: '02/2026', value: '80', base: '' }),
  },
  // On a day that owes no mails, of which mails/once.test.ts tells.
  'a daily run': {
    begin: () => {
      const ward = report(aWardSetUp('2026-02-10'));
      refreshed(ward);
      return ward;
    },
    run: (ward) => until(ward, '2026-02-11'),
    again: (ward) => until(ward, '2026-02-12'),
  },
};

/** Of whoever typed while the run was disturbed Google told nobody: who and when is then what a refresh has found. */
const WITHOUT_AUTHORS: Readonly<Record<string, readonly string[]>> = {
  [TASKS]: ['Đã ghi nhận', 'Cập nhật lúc', 'Người cập nhật'],
  [INDICATORS]: ['Đã ghi nhận', 'Cập nhật lúc', 'Người cập nhật'],
  'Số liệu tháng': ['Cập nhật lúc', 'Người cập nhật'],
  'Nhật ký': ['Thời điểm', 'Người thực hiện', 'Cách nhập'],
};

/** What people and mails have in the end, after a day's upkeep, which takes doubled lines out of Nhật ký. */
export function outcome(ward: Ward): Readonly<Record<string, unknown>> {
  const mails = ward.world.mails.map(({ to, subject }) => `${to} ${subject}`);
  ward.world.clock.set(Date.parse('2026-04-07T23:00:00+07:00'));
  until(ward, '2026-04-08');
  const tabs = Object.fromEntries(TABS.map((tab) => [tab, withoutAuthors(tab, ward.shown(tab))]));
  return { ...tabs, mails };
}

function withoutAuthors(tab: string, rows: readonly (readonly string[])[]) {
  const named = WITHOUT_AUTHORS[tab] ?? [];
  const headers = rows.find((row) => named.every((name) => row.includes(name))) ?? [];
  return rows.map((row) => row.filter((_, i) => !named.includes(headers[i] ?? '')));
}

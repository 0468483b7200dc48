// What leaves for Google's log and for the mails about failed runs: codes, whatever cells and errors say.
import { GoogleException } from '../../host/errors.ts';
import type { Board, TaskCard } from '../../src/contract/card.ts';
import { ALL, give, PEOPLE } from './mails/post-office.ts';
import {
  aWardAgain,
  aWardSetUp,
  closeWards,
  type KeptWard,
  kept,
  REFRESH,
  served,
  TASKS,
  type Ward,
} from './ward.ts';

afterEach(closeWards);

/** Stands in cells, addresses and properties, and in what Google and the language say of them. */
const PERSONAL = /Lê Văn Kín|0912345678|kin@/;
const REMARK = 'Lê Văn Kín, 0912345678, kin@chuvanan.vn';

let ward: Ward;
/** Of NV-09, as the sidebar has them. */
let form: TaskCard['fields'];
let monday: KeptWard;
beforeAll(() => {
  const before = aWardSetUp('2026-02-08');
  give(before, { ...PEOPLE, 'Công an phường': 'kin@chuvanan.vn' });
  const type = (header: string, text: string) =>
    before.office.type(TASKS, before.cell(TASKS, 'NV-09', header).a1, text);
  type('Khó khăn, vướng mắc', REMARK);
  type('Ngày hoàn thành', REMARK);
  const { units } = served<{ value: Board }>(before.office, 'loadBoard').value;
  form = units.flatMap(({ tasks }) => tasks).find(({ code }) => code === 'NV-09')?.fields ?? form;
  monday = kept(before);
});

const JOBS = {
  edit: () =>
    ward.office.type(TASKS, ward.cell(TASKS, 'NV-09', 'Tiến độ (%)').a1, `${REMARK} ${Math.random()}`),
  refresh: () => {
    ward.screen.willAnswer('OK');
    ward.office.click(...REFRESH);
  },
  save: () =>
    expect(
      ward.office.call('saveTask', {
        ...{ code: 'NV-09', base: form, confirmed: '' },
        fields: { ...form, document: `${REMARK} ${Math.random()}` },
      }),
    ).not.toMatchObject({ ok: false }),
  send: () => ward.office.call('sendMails', { to: ['kin@chuvanan.vn', ...ALL].join(',') }),
  daily: () => {
    for (const trigger of ward.world.triggers) ward.office.fire(trigger);
  },
};

/** Everything that Google would keep of the runs so far. */
function told(): readonly string[] {
  const failures = ward.office.failures.flatMap(({ message, error }) => [
    message,
    error instanceof Error ? `${error.stack} ${JSON.stringify(error)}` : '',
  ]);
  return [...failures, ...(ward.office.lastExecution?.log ?? []).map(({ message }) => message)];
}

/** Google refuses the first calls of the method, as many as a read is tried, and says of what. */
function refusing(method: string): void {
  let left = 3;
  ward.office.fault = (called) => {
    if (called !== method || --left < 0) return;
    throw new GoogleException(`Dữ liệu không hợp lệ: ${REMARK}`);
  };
}

const CALLS = [
  ...['SpreadsheetApp.getActive', 'Range.getValues', 'Range.setValues', 'Sheet.appendRow', 'Lock.tryLock'],
  ...['Properties.getProperty', 'Properties.setProperty', 'MailApp.sendEmail', 'HtmlOutput.getContent'],
];

test.each(Object.entries(JOBS))('%s tells codes alone, whatever Google refuses', (_name, job) => {
  ward = aWardAgain(monday);
  const lines: string[] = [];
  for (const method of CALLS) {
    refusing(method);
    job();
    lines.push(...told());
  }

  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((line) => PERSONAL.test(line))).toEqual([]);
  const log = lines.filter((line) => line.startsWith('{'));
  for (const line of log) expect(line).toMatch(/^\{"code":"\w+","error":"\w+"\}$/);
});

test('a failed daily run says so to its owner in Vietnamese, and nothing of what it stumbled over', () => {
  ward = aWardAgain(monday);
  ward.world.properties.set('review:x', REMARK);

  JOBS.daily();

  expect(told()).toEqual([
    expect.stringContaining('Error: Tiện ích chạy chưa trọn (daily, SyntaxError); dữ liệu đã nhập'),
    expect.not.stringMatching(PERSONAL),
    '{"code":"daily","error":"SyntaxError"}',
  ]);
});

test('a person who clicks while Google refuses the spreadsheet itself is told in Vietnamese', () => {
  ward = aWardAgain(monday);
  refusing('SpreadsheetApp.getActive');
  ward.screen.willAnswer('OK');

  ward.office.click(...REFRESH);
  refusing('SpreadsheetApp.getActive');
  const reply = ward.office.call('loadBoard');

  const sentence = expect.stringMatching(/^Có trục trặc ngoài dự kiến/);
  expect(ward.screen.alerts.at(-1)?.message).toEqual(sentence);
  expect(reply).toEqual({ ok: true, value: { ok: false, message: sentence } });
});

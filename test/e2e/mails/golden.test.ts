// The mails of the real plan at three dates, word for word; `GOLDEN=write` makes them anew, to be looked at.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { closeWards, INDICATORS, TASKS, type Ward } from '../ward.ts';
import { aWardWithAddresses, mailTo, pass } from './post-office.ts';

afterEach(closeWards);

const PEOPLE = {
  'Văn phòng HĐND và UBND': 'vanphong@chuvanan.vn',
  'Phòng Kinh tế, Hạ tầng và Đô thị': 'kinhte@chuvanan.vn',
  'Phòng Văn hóa – Xã hội': 'vanhoa@chuvanan.vn',
  'Nguyễn Tiến Hiện': 'hien@chuvanan.vn',
};

function expectGolden(ward: Ward, date: string, address: string): void {
  const mail = mailTo(ward, address);
  const name = `${date}-${address.split('@')[0]}`;
  for (const [kind, text] of [
    ['txt', `${mail.subject}\n\n${mail.body}\n`],
    ['html', `${mail.htmlBody}\n`],
  ] as const) {
    const path = join(__dirname, 'golden', `${name}.golden.${kind}`);
    if (process.env.GOLDEN === 'write') {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    if (!existsSync(path)) throw new Error(`no golden mail ${path}`);
    expect(text).toBe(readFileSync(path, 'utf8'));
  }
}

/** What units have typed by the second week. */
function report(ward: Ward): void {
  const task = (code: string, entries: Readonly<Record<string, string>>) => {
    for (const [header, text] of Object.entries(entries))
      ward.office.type(TASKS, ward.cell(TASKS, code, header).a1, text);
  };
  task('NV-01', {
    'Tình trạng': 'Hoàn thành',
    'Ngày hoàn thành': '30/01/2026',
    'Số, ký hiệu văn bản/sản phẩm': '12/KH-UBND',
  });
  task('NV-04', { 'Tình trạng': 'Hoàn thành' });
  task('NV-09', { 'Tình trạng': 'Đang thực hiện', 'Khó khăn, vướng mắc': 'Chờ thành phố giao vốn đợt 1' });
  task('NV-10', { 'Tình trạng': 'Đang thực hiện', 'Tiến độ (%)': 'gần xong' });
  ward.office.type(INDICATORS, ward.cell(INDICATORS, 'CT-05', 'Kỳ số liệu').a1, '01/2026');
  ward.office.type(INDICATORS, ward.cell(INDICATORS, 'CT-05', 'Kết quả thực hiện').a1, '40');
}

it('on the day that seven tasks end: 02/02/2026', () => {
  const ward = aWardWithAddresses('2026-01-31', PEOPLE);

  pass(ward, '2026-02-02T12:00');

  expectGolden(ward, '2026-02-02', 'kinhte@chuvanan.vn');
  expectGolden(ward, '2026-02-02', 'vanphong@chuvanan.vn');
});

it('a week later, with entries right and wrong, explanations and changes: 09/02/2026', () => {
  const ward = aWardWithAddresses('2026-01-31', PEOPLE);
  pass(ward, '2026-02-02T12:00');
  ward.world.clock.set(Date.parse('2026-02-05T09:00:00+07:00'));
  report(ward);

  pass(ward, '2026-02-09T12:00');

  for (const address of Object.values(PEOPLE)) expectGolden(ward, '2026-02-09', address);
});

it('in the last week, which is the 53rd, after a missed Monday: 29/12/2026', () => {
  const ward = aWardWithAddresses('2026-12-26', PEOPLE);
  pass(ward, '2026-12-27T12:00');
  ward.world.clock.set(Date.parse('2026-12-29T00:30:00+07:00'));

  pass(ward, '2026-12-29T12:00');

  expectGolden(ward, '2026-12-29', 'hien@chuvanan.vn');
  expectGolden(ward, '2026-12-29', 'vanphong@chuvanan.vn');
});

// When the weekly mails leave, on the built add-in: on the day of the setting, once, and later where that day was missed.
import type { SetupDesk } from '../../../src/contract/setup.ts';
import { answered, closeWards, TASKS } from '../ward.ts';
import { ADDRESSES, aWardWithAddresses, give, mailTo, pass, recipients, set, told } from './post-office.ts';

afterEach(closeWards);

const ALL = ['kinhte@chuvanan.vn', 'congan@chuvanan.vn', 'vanphong@chuvanan.vn'];

describe('the daily trigger', () => {
  it('sends on Monday, units with overdue rows first, Văn phòng last', () => {
    const ward = aWardWithAddresses('2026-02-07');

    pass(ward, '2026-02-09T12:00');

    expect(ward.world.mails.map(({ to, subject }) => [to, subject])).toEqual([
      [
        'kinhte@chuvanan.vn',
        '[Kế hoạch 2026] Tuần 07 – Phòng Kinh tế, Hạ tầng và Đô thị: 4 quá hạn, 3 cần cập nhật',
      ],
      ['congan@chuvanan.vn', '[Kế hoạch 2026] Tuần 07 – Công an phường: 1 cần cập nhật'],
      ['vanphong@chuvanan.vn', '[Kế hoạch 2026] Tuần 07 – Toàn phường: 7 quá hạn'],
    ]);
  });

  it('sends nothing before Monday and nothing more until the next', () => {
    const ward = aWardWithAddresses('2026-02-05');
    pass(ward, '2026-02-08T23:00');
    const before = ward.world.mails.length;
    pass(ward, '2026-02-15T23:00');

    expect(before).toBe(0);
    expect(recipients(ward)).toEqual(ALL);
  });

  it('makes a missed Monday good on Tuesday, and says so', () => {
    const ward = aWardWithAddresses('2026-02-07');
    pass(ward, '2026-02-08T23:00');
    ward.world.clock.set(Date.parse('2026-02-10T00:10:00+07:00'));

    pass(ward, '2026-02-10T23:00');

    expect(recipients(ward)).toEqual(ALL);
    expect(mailTo(ward, 'congan@chuvanan.vn').body).toContain(
      'Tình hình thực hiện kế hoạch đến ngày 10/02/2026 (gửi bù cho ngày 09/02/2026):',
    );
  });

  it('names a week without any mail in the next one, to Văn phòng alone', () => {
    const ward = aWardWithAddresses('2026-01-26');
    pass(ward, '2026-01-28T12:00');
    ward.world.clock.set(Date.parse('2026-02-09T00:10:00+07:00'));

    pass(ward, '2026-02-09T12:00');

    const sentence = 'Các tuần không gửi được bản tin nào: 1 – 06/2026';
    expect(mailTo(ward, 'vanphong@chuvanan.vn').body).toContain(sentence);
    expect(mailTo(ward, 'kinhte@chuvanan.vn').body).not.toContain(sentence);
  });

  it('owes nothing in the week of Tết, which has no working day, and names it no missed one', () => {
    const ward = aWardWithAddresses('2026-02-07');
    pass(ward, '2026-02-15T23:00');
    const before = ward.world.mails.length;
    pass(ward, '2026-02-22T23:00');
    const during = ward.world.mails.length;
    pass(ward, '2026-02-23T12:00');

    expect([before, during]).toEqual([3, 3]);
    expect(ward.world.mails.length).toBeGreaterThan(3);
    expect(mailTo(ward, 'vanphong@chuvanan.vn').body).not.toContain('Các tuần không gửi được');
  });

  it('still writes in the same week to a unit whose address comes later', () => {
    const ward = aWardWithAddresses('2026-02-07');
    pass(ward, '2026-02-09T12:00');
    give(ward, { 'Phòng Văn hóa – Xã hội': 'vanhoa@chuvanan.vn' });

    pass(ward, '2026-02-11T12:00');

    expect(recipients(ward)).toEqual([...ALL, 'vanhoa@chuvanan.vn']);
  });

  it('writes to a new address of Văn phòng alone and leaves units with nothing to say out', () => {
    const ward = aWardWithAddresses('2026-02-07', { ...ADDRESSES, 'Ban chỉ huy Quân sự': 'bch@chuvanan.vn' });

    pass(ward, '2026-02-09T12:00');

    expect(recipients(ward)).toEqual(ALL);
  });

  it('waits for the next working day when Monday is a day off', () => {
    const ward = aWardWithAddresses('2026-04-25');

    pass(ward, '2026-04-27T12:00');
    expect(ward.world.mails).toEqual([]);
    pass(ward, '2026-04-28T12:00');

    expect(mailTo(ward, 'vanphong@chuvanan.vn').body).not.toContain('gửi bù');
  });

  it.each([
    ['Thứ Sáu', '2026-04-27', '2026-04-30', 'the Friday is 1 May, so Wednesday 29 April'],
    ['Chủ nhật', '2026-03-02', '2026-03-07', 'no Sunday is a working day, so Friday'],
    ['Thứ Hai', '2026-12-28', '2026-12-28', 'week 53 is the last of the year'],
  ])('set to %s has sent, in the week of %s, by %s: %s', (weekday, monday, by) => {
    const ward = aWardWithAddresses(monday > '2026-12' ? '2026-12-26' : '2026-02-28');
    set(ward, 'Thứ gửi bản tin tuần', weekday);

    pass(ward, `${by}T12:00`);

    const since = Date.parse(`${monday}T00:00:00+07:00`);
    const whole = ward.world.mails.filter(
      ({ at, subject }) => at >= since && subject.includes('Toàn phường'),
    );
    expect(whole).toHaveLength(1);
  });

  it('counts the days around New Year as weeks 53 and 01', () => {
    const ward = aWardWithAddresses('2026-12-26');

    pass(ward, '2027-01-04T12:00');

    const office = ward.world.mails.filter(({ to }) => to === 'vanphong@chuvanan.vn');
    expect(office.map(({ subject }) => subject.slice(0, 23))).toEqual([
      '[Kế hoạch 2026] Tuần 53',
      '[Kế hoạch 2026] Tuần 01',
    ]);
  });

  it('stops when the plan’s year and the January after it are over, and misses nothing', () => {
    const ward = aWardWithAddresses('2027-01-30');

    pass(ward, '2027-02-02T12:00');

    expect(ward.world.mails).toEqual([]);
    const { checks } = answered<SetupDesk>(ward.office, 'loadSetup');
    expect(checks.filter(({ code }) => code === 'mails')).toEqual([
      {
        code: 'mails',
        state: 'good',
        text: 'Chưa gửi bản tin nào. Năm kế hoạch đã hết, bản tin tự động dừng sau ngày 31/01/2027.',
      },
    ]);
  });

  it('moves to the hour of the setting with its next run', () => {
    const ward = aWardWithAddresses('2026-02-04');
    set(ward, 'Giờ gửi bản tin', '15');

    pass(ward, '2026-02-10T23:00');

    expect(ward.world.triggers).toHaveLength(1);
    const hours = ward.world.mails.map(({ at }) => new Date(at + 7 * 3_600_000).getUTCHours());
    expect(new Set(hours)).toEqual(new Set([15]));
  });

  it('refreshes the figures every day', () => {
    const ward = aWardWithAddresses('2026-01-30');

    pass(ward, '2026-02-03T12:00');

    expect(ward.cell(TASKS, 'NV-03', 'Đánh giá').text).toBe('Quá hạn');
  });

  it('does nothing when a page calls it by name', () => {
    const ward = aWardWithAddresses('2026-02-09');

    expect(ward.office.as('vanhoa@gmail.com').call('onDaily')).toEqual({ ok: true, value: null });
    for (const triggerUid of ['123', 123, null, {}, { toString: null }]) {
      expect(ward.office.call('onDaily', { triggerUid })).toEqual({ ok: true, value: null });
    }

    expect(ward.world.mails).toEqual([]);
  });

  it('mends marks that lost events left wrong, and no note of a person’s', () => {
    const ward = aWardWithAddresses('2026-02-07');
    const at = ward.cell(TASKS, 'NV-03', 'Tiến độ (%)');
    ward.office.type(TASKS, at.a1, '150');
    const sheetId = ward.office.engine.sheetIdByName(TASKS) ?? 0;
    const other = { sheetId, row: at.row + 1, column: at.column, rows: 1, columns: 1 };
    ward.office.engine.notes.write(other, [['Hỏi chị Lan\n']]);
    ward.office.edits = 'never';
    ward.office.type(TASKS, at.a1, 'gần xong');

    pass(ward, '2026-02-08T12:00');

    expect(ward.cell(TASKS, 'NV-03', 'Tiến độ (%)').note).toContain('«gần xong»');
    expect(ward.office.engine.note(sheetId, at.row + 1, at.column)).toBe('Hỏi chị Lan\n');
  });
});

describe('time zones', () => {
  it.each([
    ['America/Los_Angeles', 'Asia/Ho_Chi_Minh'],
    ['Asia/Ho_Chi_Minh', 'America/Los_Angeles'],
    ['Pacific/Kiritimati', 'UTC'],
  ])('script in %s, sheet in %s: setup sets the sheet’s, and Monday is Hà Nội’s', (script, sheet) => {
    const ward = aWardWithAddresses('2026-02-07', ADDRESSES, {
      scriptTimeZone: script,
      sheetTimeZone: sheet,
    });

    pass(ward, '2026-02-09T06:30');
    const early = ward.world.mails.length;
    pass(ward, '2026-02-09T08:30');

    expect(early).toBe(0);
    expect(recipients(ward)).toEqual(ALL);
    expect(mailTo(ward, 'vanphong@chuvanan.vn').body).toContain('đến ngày 09/02/2026');
    expect(told(ward)[1]).toContain('09/02/2026');
  });
});

// The weekly mails on the built add-in: who gets what, on Monday, once.
import { aWardSetUp, closeWards, MENU, SUMMARY, TASKS, type Ward } from './ward.ts';

afterEach(closeWards);

const SEND = [MENU, 'Bản tin tuần', 'Gửi ngay'] as const;

function addresses(ward: Ward, of: Readonly<Record<string, string>>): void {
  for (const [unit, email] of Object.entries(of)) {
    const row = ward.shown('Danh bạ').findIndex((cells) => cells[0] === unit) + 1;
    ward.office.type('Danh bạ', `D${row}`, email);
  }
}

function aWardWithAddresses(today: string): Ward {
  const ward = aWardSetUp(today);
  addresses(ward, {
    'Văn phòng HĐND và UBND': 'vanphong@chuvanan.vn',
    'Phòng Kinh tế, Hạ tầng và Đô thị': 'kinhte@chuvanan.vn',
    'Công an phường': 'congan@chuvanan.vn',
  });
  return ward;
}

function pass(ward: Ward, instant: string): void {
  ward.office.passUntil(Date.parse(instant));
  expect(ward.office.failures).toEqual([]);
}

describe('the daily trigger', () => {
  it('sends on Monday: the whole to Văn phòng, its own rows to each unit with an address', () => {
    const ward = aWardWithAddresses('2026-02-07');

    pass(ward, '2026-02-09T12:00:00+07:00');

    expect(ward.world.mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['vanphong@chuvanan.vn', '[Kế hoạch 2026] Toàn phường: 7 quá hạn – tuần 07'],
      [
        'kinhte@chuvanan.vn',
        '[Kế hoạch 2026] Phòng Kinh tế, Hạ tầng và Đô thị: 4 quá hạn, 3 chưa cập nhật – tuần 07',
      ],
      ['congan@chuvanan.vn', '[Kế hoạch 2026] Công an phường: 1 chưa cập nhật – tuần 07'],
    ]);
  });

  it('sends nothing before Monday and nothing more on Tuesday', () => {
    const ward = aWardWithAddresses('2026-02-05');
    pass(ward, '2026-02-08T23:00:00+07:00');
    const before = ward.world.mails.length;
    pass(ward, '2026-02-10T23:00:00+07:00');

    expect(before).toBe(0);
    expect(ward.world.mails).toHaveLength(3);
  });

  it('makes a missed Monday good on Tuesday', () => {
    const ward = aWardWithAddresses('2026-02-07');
    pass(ward, '2026-02-08T23:00:00+07:00');
    ward.world.clock.set(Date.parse('2026-02-10T00:10:00+07:00'));

    pass(ward, '2026-02-10T23:00:00+07:00');

    expect(ward.world.mails).toHaveLength(3);
  });

  it('still writes in the same week to a unit whose address comes later', () => {
    const ward = aWardWithAddresses('2026-02-07');
    pass(ward, '2026-02-09T12:00:00+07:00');
    addresses(ward, { 'Phòng Văn hóa – Xã hội': 'vanhoa@chuvanan.vn' });

    pass(ward, '2026-02-11T12:00:00+07:00');

    expect(ward.world.mails.map(({ to }) => to)).toEqual([
      'vanphong@chuvanan.vn',
      'kinhte@chuvanan.vn',
      'congan@chuvanan.vn',
      'vanhoa@chuvanan.vn',
    ]);
  });

  it('does not repeat a mail of which nobody knows whether it left, and tells Văn phòng', () => {
    const ward = aWardWithAddresses('2026-02-07');
    ward.office.fault = (method) => {
      if (method === 'MailApp.sendEmail' && ward.world.mails.length === 1) throw new Error('server error');
    };
    pass(ward, '2026-02-09T12:00:00+07:00');
    ward.office.fault = undefined;
    pass(ward, '2026-02-10T12:00:00+07:00');

    expect(ward.world.mails.map(({ to }) => to)).toEqual(['vanphong@chuvanan.vn']);
    expect(ward.shown(SUMMARY).map((row) => row[0])).toContain(
      'Bản tin tuần này chưa rõ đã tới nơi (lần gửi bị ngắt), không gửi lại; hãy hỏi người nhận: Phòng Kinh tế, Hạ tầng và Đô thị; Công an phường',
    );
  });

  it('refreshes the figures every day', () => {
    const ward = aWardWithAddresses('2026-01-30');

    pass(ward, '2026-02-03T12:00:00+07:00');

    expect(ward.cell(TASKS, 'NV-03', 'Đánh giá').text).toBe('Quá hạn');
  });
});

describe('Gửi ngay', () => {
  it('asks, naming every recipient and every unit without an address', () => {
    const ward = aWardWithAddresses('2026-02-09');
    ward.screen.willAnswer('NO');

    ward.office.click(...SEND);

    expect(ward.screen.alerts.at(-1)?.message).toBe(
      [
        'Sẽ gửi 3 bản tin:',
        '• Văn phòng HĐND và UBND: vanphong@chuvanan.vn',
        '• Phòng Kinh tế, Hạ tầng và Đô thị: kinhte@chuvanan.vn',
        '• Công an phường: congan@chuvanan.vn',
        '',
        'Chưa có e-mail nên không gửi được:',
        '• Phòng Văn hóa – Xã hội',
        '• Trung tâm Phục vụ hành chính công',
        '• Trung tâm Dịch vụ sự nghiệp công',
        '',
        'Gửi ngay?',
      ].join('\n'),
    );
    expect(ward.world.mails).toEqual([]);
  });

  it('pressed twice sends once', () => {
    const ward = aWardWithAddresses('2026-02-09');
    ward.screen.willAnswer('YES', 'OK', 'OK');

    ward.office.click(...SEND);
    ward.office.click(...SEND);

    expect(ward.world.mails).toHaveLength(3);
    expect(ward.screen.alerts.at(-1)?.message).toContain('Không còn bản tin nào cần gửi trong tuần này.');
  });

  it('killed at any call and run again sends no mail twice', () => {
    const calls = () => {
      const ward = aWardWithAddresses('2026-02-09');
      ward.screen.willAnswer('YES', 'OK');
      ward.world.meter.reset();
      ward.office.click(...SEND);
      return ward.world.meter.calls.length;
    };
    const total = calls();
    expect(total).toBeGreaterThan(20);
    const step = Math.max(1, Math.floor(total / 12));
    for (let nth = 1; nth <= total; nth += step) {
      const ward = aWardWithAddresses('2026-02-09');
      ward.screen.alert = () => 'YES';
      ward.office.fault = (_method, n) => {
        if (n >= nth) throw new Error('killed');
      };
      try {
        ward.office.click(...SEND);
      } catch {
        // A killed run ends wherever it was; what matters is what it has left behind.
      }
      ward.office.fault = undefined;
      ward.office.click(...SEND);

      const subjects = ward.world.mails.map((mail) => mail.subject);
      expect(new Set(subjects).size).toBe(subjects.length);
      expect(subjects.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('leaves from no copy of the spreadsheet', () => {
    const ward = aWardWithAddresses('2026-02-09');
    ward.world.properties.clear();
    ward.screen.willAnswer('OK');

    ward.office.click(...SEND);

    expect(ward.world.mails).toEqual([]);
    expect(ward.screen.alerts.at(-1)?.message).toContain('là một bản sao, nên bản tin không được gửi');
  });

  it('stops at the quota and says who is still to be written to', () => {
    const ward = aWardWithAddresses('2026-02-09');
    ward.world.options = { ...ward.world.options, mailQuota: { consumer: 2, workspace: 2 } };
    ward.screen.willAnswer('YES', 'OK');

    ward.office.click(...SEND);

    expect(ward.world.mails).toHaveLength(2);
    expect(ward.screen.alerts.at(-1)?.message).toContain(
      'Hết hạn mức thư trong ngày của tài khoản, sẽ gửi ở lần chạy ngày kế tiếp:\n• Công an phường',
    );
  });
});

describe('a mail', () => {
  it('lists the unit’s overdue rows in HTML and in plain text, with links to their rows', () => {
    const ward = aWardWithAddresses('2026-02-09');
    ward.screen.willAnswer('YES', 'OK');
    ward.office.click(...SEND);
    const mail = ward.world.mails.find(({ to }) => to.startsWith('kinhte'));

    expect(mail?.body).toContain(
      '- NV-09. Xây dựng Kế hoạch Kịch bản giải ngân vốn đầu tư công năm 2026 – hạn 02/02/2026, quá 7 ngày',
    );
    expect(mail?.htmlBody).toMatch(
      /<a href="https:\/\/docs\.google\.com[^"]*#gid=\d+&amp;range=A13"[^>]*>NV-09<\/a>/,
    );
    expect(mail?.name).toBe('Kế hoạch 2026');
  });

  it('never lets a cell become markup or a header', () => {
    const ward = aWardWithAddresses('2026-02-09');
    ward.office.type(
      TASKS,
      ward.cell(TASKS, 'NV-09', 'Khó khăn, vướng mắc').a1,
      '<img src=x onerror=alert(1)>',
    );
    ward.screen.willAnswer('YES', 'OK');

    ward.office.click(...SEND);

    for (const mail of ward.world.mails) {
      expect(mail.htmlBody).not.toContain('<img');
      expect(mail.subject).not.toMatch(/[\r\n]/);
    }
    expect(ward.world.mails[0]?.htmlBody).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});

describe('Gửi thử cho tôi', () => {
  it('sends to the person at the keyboard, says that it is a trial and leaves the week untouched', () => {
    const ward = aWardWithAddresses('2026-02-09');
    ward.office.click(MENU, 'Bản tin tuần', 'Gửi thử cho tôi');
    const trials = ward.world.mails.map(({ to, subject }) => [to, subject.slice(0, 5)]);
    ward.screen.willAnswer('YES', 'OK');
    ward.office.click(...SEND);

    expect(trials).toEqual([
      ['vanphong@chuvanan.vn', '[Thử]'],
      ['vanphong@chuvanan.vn', '[Thử]'],
    ]);
    expect(ward.world.mails).toHaveLength(5);
  });
});

describe('Xem trước', () => {
  it('lists every recipient’s mail, with or without an address', () => {
    const ward = aWardWithAddresses('2026-02-09');
    ward.office.click(MENU, 'Bản tin tuần', 'Xem trước');

    const reply = ward.office.call('loadPreviews');
    const value = reply.ok
      ? (reply.value as { value: { mails: { name: string; to: string; sends: boolean }[] } })
      : null;

    expect(ward.screen.pages[0]).toMatchObject({ kind: 'dialog', title: 'Xem trước bản tin tuần' });
    expect(value?.value.mails.map(({ name, to, sends }) => [name, to, sends])).toContainEqual([
      'Phòng Văn hóa – Xã hội',
      '',
      true,
    ]);
  });
});

describe('the daily job', () => {
  it('does nothing when a page calls it by name', () => {
    const ward = aWardWithAddresses('2026-02-09');

    expect(ward.office.as('vanhoa@gmail.com').call('onDaily')).toEqual({ ok: true, value: null });
    expect(ward.office.call('onDaily', { triggerUid: '123' })).toEqual({ ok: true, value: null });

    expect(ward.world.mails).toEqual([]);
  });

  it('waits for the next working day when Monday is a day off', () => {
    const ward = aWardWithAddresses('2026-04-25');

    pass(ward, '2026-04-27T12:00:00+07:00');
    expect(ward.world.mails).toEqual([]);
    pass(ward, '2026-04-28T12:00:00+07:00');

    expect(ward.world.mails.length).toBeGreaterThan(0);
  });

  it('sends one mail to a unit that stands twice in Danh bạ, at both addresses', () => {
    const ward = aWardWithAddresses('2026-02-07');
    const row = ward.shown('Danh bạ').length + 1;
    ward.office.type('Danh bạ', `A${row}`, 'Công an phường');
    ward.office.type('Danh bạ', `D${row}`, 'truc@chuvanan.vn, congan@chuvanan.vn');

    pass(ward, '2026-02-09T12:00:00+07:00');

    expect(ward.world.mails.map(({ to }) => to).filter((to) => to.includes('congan'))).toEqual([
      'congan@chuvanan.vn,truc@chuvanan.vn',
    ]);
    expect(ward.shown(SUMMARY)[3]?.[0]).toContain('Đối chiếu: khớp. ');
  });

  it.each([
    ['Thứ Sáu', '2026-04-27', '2026-04-30', 'the Friday is 1 May, so Wednesday 29 April'],
    ['Chủ nhật', '2026-03-02', '2026-03-07', 'no Sunday is a working day, so Friday'],
  ])('set to %s has sent, in the week of %s, by %s: %s', (weekday, monday, by) => {
    const ward = aWardWithAddresses('2026-02-28');
    const row = ward.shown('Cấu hình').findIndex((cells) => cells[0] === 'Thứ gửi bản tin tuần') + 1;
    ward.office.type('Cấu hình', `B${row}`, weekday);

    pass(ward, `${by}T12:00:00+07:00`);

    expect(
      ward.world.mails.filter(
        (mail) => mail.at >= Date.parse(`${monday}T00:00:00+07:00`) && mail.subject.includes('Toàn phường'),
      ),
    ).toHaveLength(1);
  });

  it('sends nothing twice when a Mã of Danh bạ is copied within the week, and tells of it', () => {
    const ward = aWardWithAddresses('2026-02-07');
    pass(ward, '2026-02-09T12:00:00+07:00');
    const before = ward.world.mails.length;
    const row = ward.shown('Danh bạ').length + 1;
    ward.office.type('Danh bạ', `A${row}`, 'Ban Tiếp công dân');
    ward.office.type('Danh bạ', `G${row}`, 'VP');

    pass(ward, '2026-02-16T12:00:00+07:00');

    expect(ward.world.mails).toHaveLength(before);
    expect(ward.shown(SUMMARY).map((cells) => cells[0])).toContain('Mã bị trùng (dòng bị chép đôi): VP');
  });

  it('is taken over by the next who runs setup once it has been silent for days', () => {
    const ward = aWardWithAddresses('2026-02-07');
    pass(ward, '2026-02-09T12:00:00+07:00');
    ward.world.triggers = [];
    ward.world.clock.set(Date.parse('2026-02-23T06:00:00+07:00'));
    ward.office.as('kinhte@chuvanan.vn').open();
    ward.screen.willAnswer('YES', 'OK');
    ward.office.click(MENU, 'Quản trị', 'Thiết lập trang tính');
    const before = ward.world.mails.length;

    pass(ward, '2026-02-23T12:00:00+07:00');

    expect(ward.screen.alerts.at(-2)?.message).toContain(
      'Lịch của vanphong@chuvanan.vn đã ngừng chạy nên được thay bằng lịch này.',
    );
    expect(ward.world.mails.slice(before).map(({ from }) => from)).toContain('kinhte@chuvanan.vn');
  });

  it('mends marks that lost events left wrong, and no note of a person’s', () => {
    const ward = aWardWithAddresses('2026-02-07');
    const at = ward.cell(TASKS, 'NV-03', 'Tiến độ (%)');
    ward.office.type(TASKS, at.a1, '150');
    const sheetId = ward.office.engine.sheetIdByName(TASKS) ?? 0;
    const other = { sheetId, row: at.row + 1, column: at.column, rows: 1, columns: 1 };
    ward.office.engine.notes.write(other, [['Hỏi chị Lan\n']]);
    ward.office.loseEdits = true;
    ward.office.type(TASKS, at.a1, 'gần xong');

    pass(ward, '2026-02-08T12:00:00+07:00');

    expect(ward.cell(TASKS, 'NV-03', 'Tiến độ (%)').note).toContain('«gần xong»');
    expect(ward.office.engine.note(sheetId, at.row + 1, at.column)).toBe('Hỏi chị Lan\n');
  });
});

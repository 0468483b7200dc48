// Nobody gets a week's mail twice and nobody's is lost, wherever a run is cut off, refused, doubled or short of quota.
import type { Fault } from '../../../host/faults.ts';
import { disturbancesOf, leftoversOf, some, suffer } from '../disturbances.ts';
import { aWardAgain, closeWards, type KeptWard, MENU, type Ward } from '../ward.ts';
import { ALL, give, pass, recipients, SEND, set, sundayEvening, told } from './post-office.ts';

afterEach(closeWards);

let sunday: KeptWard;
beforeAll(() => {
  sunday = sundayEvening();
  closeWards();
});

/** Passes over failures: what a killed run leaves behind is what matters. */
function passKilled(ward: Ward, until: string, fault: Fault): void {
  ward.office.fault = fault;
  ward.office.passUntil(Date.parse(`${until}:00+07:00`));
  ward.office.fault = undefined;
}

/** Every address has its mail once, or stands where Văn phòng sees it. */
function expectNoneLost(ward: Ward, where: string): void {
  const sent = recipients(ward);
  const unknown = ALL.filter((address) =>
    told(ward).some(
      (line) => line.startsWith('Bản tin tuần này chưa rõ đã tới nơi') && line.includes(address),
    ),
  );
  const found = {
    doubled: sent.length - new Set(sent).size,
    all: [...new Set([...sent, ...unknown])].sort(),
  };
  expect([where, found]).toEqual([where, { doubled: 0, all: [...ALL].sort() }]);
  expect(unknown.length).toBeLessThanOrEqual(1);
}

const monday = (ward: Ward) => ward.office.passUntil(Date.parse('2026-02-09T12:00:00+07:00'));

describe('a run that Google', () => {
  it('ends at any call, and that is run again the next day, loses no mail and doubles none', () => {
    const leftovers = leftoversOf(aWardAgain(sunday), monday);
    closeWards();
    expect(leftovers.length).toBeGreaterThan(20);
    for (const { cut, ...state } of leftovers) {
      const ward = aWardAgain(state);
      pass(ward, '2026-02-10T12:00');
      expectNoneLost(ward, cut);
      closeWards();
    }
  }, 300_000);

  it('disturbs at any call loses no mail and doubles none', () => {
    const disturbances = disturbancesOf(aWardAgain(sunday), monday);
    closeWards();
    expect(disturbances.length).toBeGreaterThan(60);
    for (const { name, fault } of some(disturbances, 6)) {
      const ward = aWardAgain(sunday);
      suffer(ward, fault, monday);
      pass(ward, '2026-02-10T12:00');
      expectNoneLost(ward, name);
      closeWards();
    }
  }, 3_600_000);
});

describe('a mail that Google refuses', () => {
  it('is never repeated unasked, and stands where Văn phòng sees it', () => {
    const ward = aWardAgain(sunday);
    let sends = 0;
    passKilled(ward, '2026-02-09T12:00', (method) => {
      if (method === 'MailApp.sendEmail' && ++sends === 2) throw new Error('server error');
    });
    pass(ward, '2026-02-11T12:00');

    expect(recipients(ward)).toEqual(ALL.filter((address) => address !== 'hien@chuvanan.vn'));
    expect(told(ward)).toContain(
      'Bản tin tuần này chưa rõ đã tới nơi; hãy hỏi người nhận rồi chọn Kế hoạch 2026 ▸ Bản tin tuần ▸ Xem trước, gửi thử: Nguyễn Tiến Hiện (hien@chuvanan.vn)',
    );
    expect(ward.world.mails.at(-1)?.body).toContain(
      'Chưa rõ đã tới nơi, chờ Văn phòng xử lý (Bản tin tuần ▸ Xem trước, gửi thử): Nguyễn Tiến Hiện (hien@chuvanan.vn).',
    );
  });

  it('three times on end stops the day’s run but for Văn phòng’s mail; the others leave on the next day', () => {
    const ward = aWardAgain(sunday);
    give(ward, { 'Công an phường': 'a@b.vn, b@b.vn, congan@chuvanan.vn' });
    passKilled(ward, '2026-02-09T12:00', (method) => {
      if (method === 'MailApp.sendEmail' && ++refusals <= 3) throw new Error('server error');
    });
    const [monday, waiting] = [recipients(ward), told(ward)];
    pass(ward, '2026-02-10T12:00');

    expect(monday).toEqual(['vanphong@chuvanan.vn']);
    expect(waiting).toContain(
      'Bản tin tuần này chưa gửi được, chờ lần chạy kế tiếp: Công an phường (b@b.vn); Công an phường (congan@chuvanan.vn)',
    );
    expect(recipients(ward).slice(1)).toEqual(['b@b.vn', 'congan@chuvanan.vn']);
  });
  let refusals = 0;
});

describe('an address', () => {
  it('that is none is told before anything is sent, and keeps no other from its mail', () => {
    const ward = aWardAgain(sunday);
    give(ward, { 'Công an phường': 'congan@chuvanan, truc@chuvanan.vn' });

    pass(ward, '2026-02-09T12:00');

    expect(recipients(ward)).toContain('truc@chuvanan.vn');
    expect(recipients(ward)).not.toContain('congan@chuvanan');
    expect(told(ward)).toContain(
      'Địa chỉ e-mail không hợp lệ (trang Danh bạ): Công an phường: «congan@chuvanan»',
    );
  });

  it('that Google alone finds wrong fails alone', () => {
    const ward = aWardAgain(sunday);
    passKilled(ward, '2026-02-09T12:00', (method) => {
      if (method === 'MailApp.sendEmail' && ward.world.mails.length === 0 && !refused) {
        refused = true;
        throw new Error('Invalid email');
      }
    });

    expect(recipients(ward)).toEqual(ALL.slice(1));
  });
  let refused = false;

  it('of several roles gets one mail with all of them', () => {
    const ward = aWardAgain(sunday);
    give(ward, { 'Công an phường': 'KinhTe@chuvanan.vn', 'Nguyễn Tiến Hiện': 'kinhte@chuvanan.vn' });

    pass(ward, '2026-02-09T12:00');

    expect(recipients(ward)).toEqual(['kinhte@chuvanan.vn', 'vanphong@chuvanan.vn']);
    const [mail] = ward.world.mails;
    expect(mail?.subject).toBe(
      '[Kế hoạch 2026] Tuần 07 – Đồng chí Nguyễn Tiến Hiện và 2 phần khác: 6 quá hạn, 4 cần cập nhật',
    );
    for (const part of [
      'PHẦN 1: ĐỒNG CHÍ NGUYỄN TIẾN HIỆN',
      'PHẦN 2: PHÒNG KINH TẾ',
      'PHẦN 3: CÔNG AN PHƯỜNG',
    ])
      expect(mail?.body).toContain(part);
  });

  it('of a unit with several gets a mail of its own for each', () => {
    const ward = aWardAgain(sunday);
    give(ward, { 'Công an phường': 'congan@chuvanan.vn; truc@chuvanan.vn' });

    pass(ward, '2026-02-09T12:00');

    expect(recipients(ward).filter((to) => /congan|truc/.test(to))).toEqual([
      'congan@chuvanan.vn',
      'truc@chuvanan.vn',
    ]);
  });

  it('of a unit that stands twice in Danh bạ gets one', () => {
    const ward = aWardAgain(sunday);
    const row = ward.shown('Danh bạ').length + 1;
    ward.office.type('Danh bạ', `A${row}`, 'Công an phường');
    ward.office.type('Danh bạ', `D${row}`, 'congan@chuvanan.vn');

    pass(ward, '2026-02-09T12:00');

    expect(recipients(ward)).toEqual(ALL);
  });

  it('is known by itself: a unit renamed, or its Mã copied, within the week gets no second mail', () => {
    const ward = aWardAgain(sunday);
    pass(ward, '2026-02-09T12:00');
    const row = ward.shown('Danh bạ').findIndex((cells) => cells[0] === 'Công an phường') + 1;
    ward.office.type('Danh bạ', `A${row}`, 'Công an phường Chu Văn An');
    const last = ward.shown('Danh bạ').length + 1;
    ward.office.type('Danh bạ', `A${last}`, 'Ban Tiếp công dân');
    ward.office.type('Danh bạ', `G${last}`, 'VP');

    pass(ward, '2026-02-14T12:00');

    expect(recipients(ward)).toEqual(ALL);
    expect(told(ward)).toContain('Mã bị trùng (dòng bị chép đôi): VP');
  });
});

describe('the quota', () => {
  it('of two for four goes to the leader or unit with overdue rows, and to Văn phòng, who is told of the rest', () => {
    const ward = aWardAgain(sunday);
    ward.world.options = { ...ward.world.options, mailQuota: { consumer: 2, workspace: 2 } };

    pass(ward, '2026-02-09T12:00');
    const monday = recipients(ward);
    const office = ward.world.mails.at(-1)?.body;
    const waiting = told(ward);
    pass(ward, '2026-02-10T12:00');

    expect(monday).toEqual(['kinhte@chuvanan.vn', 'vanphong@chuvanan.vn']);
    expect(office).toContain(
      'Chưa gửi được hôm nay, sẽ gửi ở lần chạy kế tiếp: Nguyễn Tiến Hiện (hien@chuvanan.vn); Công an phường (congan@chuvanan.vn).',
    );
    expect(waiting.some((line) => line.startsWith('Bản tin tuần này chưa gửi được'))).toBe(true);
    expect(new Set(recipients(ward))).toEqual(new Set(ALL));
    expect(ward.world.mails).toHaveLength(ALL.length);
  });

  it('of three for nine is spent in three days, everybody once', () => {
    const ward = aWardAgain(sunday);
    give(ward, {
      'Phòng Văn hóa – Xã hội': 'vanhoa@chuvanan.vn',
      'Trung tâm Phục vụ hành chính công': 'hcc@chuvanan.vn',
      'Trung tâm Dịch vụ sự nghiệp công': 'snc@chuvanan.vn',
      'Công an phường': 'congan@chuvanan.vn, truc@chuvanan.vn, doi@chuvanan.vn',
    });
    ward.world.options = { ...ward.world.options, mailQuota: { consumer: 3, workspace: 3 } };

    const days = ['09', '10', '11', '12'].map((day) => {
      const before = ward.world.mails.length;
      pass(ward, `2026-02-${day}T12:00`);
      return ward.world.mails.length - before;
    });

    expect(days).toEqual([3, 3, 3, 0]);
    expect(recipients(ward).slice(0, 3)).toEqual([
      'kinhte@chuvanan.vn',
      'hien@chuvanan.vn',
      'vanphong@chuvanan.vn',
    ]);
    expect(new Set(recipients(ward)).size).toBe(9);
  });
});

describe('two at once', () => {
  it('a trigger that fires twice sends once', () => {
    const ward = aWardAgain(sunday);
    const [trigger] = ward.world.triggers;
    if (!trigger) throw new Error('no trigger');
    ward.world.triggers = [trigger, { ...trigger }];

    pass(ward, '2026-02-10T12:00');

    expect(recipients(ward)).toEqual(ALL);
  });

  it('while a colleague’s run holds the document nothing is sent, and the next day makes it good', () => {
    const ward = aWardAgain(sunday);
    ward.world.documentLocked = true;
    ward.office.passUntil(Date.parse('2026-02-09T12:00:00+07:00'));
    const monday = ward.world.mails.length;
    ward.world.documentLocked = false;
    ward.office.passUntil(Date.parse('2026-02-10T12:00:00+07:00'));

    expect(monday).toBe(0);
    expect(recipients(ward)).toEqual(ALL);
  });

  it('Gửi ngay pressed before the run, and twice, leaves it nothing to send', () => {
    const ward = aWardAgain(sunday);
    ward.world.clock.set(Date.parse('2026-02-09T05:00:00+07:00'));
    ward.screen.willAnswer('YES', 'OK', 'OK');
    ward.office.click(...SEND);
    ward.office.click(...SEND);
    pass(ward, '2026-02-10T12:00');

    expect(recipients(ward)).toEqual(ALL);
    expect(ward.screen.alerts.at(-1)?.message).toContain('Không còn bản tin nào cần gửi trong tuần này.');
  });
});

describe('a colleague’s run', () => {
  it('while the question of Gửi ngay stands is seen by what the answer starts', () => {
    const ward = aWardAgain(sunday);
    ward.world.clock.set(Date.parse('2026-02-09T05:00:00+07:00'));
    const asked: string[] = [];
    ward.screen.alert = ({ message }) => {
      asked.push(message);
      if (asked.length === 1) ward.office.call('sendMails', { to: ALL.join(',') });
      return 'YES';
    };

    ward.office.click(...SEND);

    expect(recipients(ward)).toEqual(ALL);
    expect(asked[1]).toContain('Đã gửi 0 thư.');
  });
});

describe('the ledger', () => {
  it('is written once for each mail and once at the end, and read no more often', () => {
    const ward = aWardAgain(sunday);
    ward.world.meter.reset();
    const written: string[] = [];
    ward.office.fault = (method) => void written.push(method);
    pass(ward, '2026-02-09T12:00');
    ward.office.fault = undefined;

    const from = written.indexOf('MailApp.getRemainingDailyQuota');
    const run = written.slice(
      from,
      written.indexOf('Properties.setProperty', written.lastIndexOf('MailApp.sendEmail')) + 1,
    );
    const sending = run.filter((method) => /Properties\.set|MailApp\.send/.test(method));
    expect(sending).toEqual([
      ...ALL.flatMap(() => ['Properties.setProperty', 'MailApp.sendEmail']),
      'Properties.setProperty',
    ]);
    expect(run).not.toContain('Properties.getProperty');
  });

  it('keeps the weeks that are over as one line each', () => {
    const ward = aWardAgain(sunday);
    set(ward, 'Số ngày báo sắp đến hạn', '7');
    pass(ward, '2026-03-10T12:00');

    expect(JSON.parse(ward.world.properties.get('mail-weeks') ?? '[]')).toEqual([
      { week: '2026-W07', sent: 4, unknown: 0, waiting: 0 },
      { week: '2026-W09', sent: 4, unknown: 0, waiting: 0 },
      { week: '2026-W10', sent: 4, unknown: 0, waiting: 0, addresses: [] },
    ]);
    expect([...ward.world.properties.keys()].filter((key) => key.startsWith('mail-ledger'))).toHaveLength(1);
  });
});

describe('Gửi ngay', () => {
  it('asks, naming every recipient and who has no address, and sends nothing at Không', () => {
    const ward = aWardAgain(sunday);
    ward.world.clock.set(Date.parse('2026-02-09T05:00:00+07:00'));
    ward.screen.willAnswer('NO');

    ward.office.click(...SEND);

    expect(ward.screen.alerts.at(-1)?.message).toBe(
      [
        'Sẽ gửi 4 thư:',
        '• Phòng Kinh tế, Hạ tầng và Đô thị (kinhte@chuvanan.vn)',
        '• Nguyễn Tiến Hiện (hien@chuvanan.vn)',
        '• Công an phường (congan@chuvanan.vn)',
        '• Văn phòng HĐND và UBND (vanphong@chuvanan.vn)',
        '',
        'Chưa có e-mail nên không gửi được:',
        '• Phòng Văn hóa – Xã hội',
        '• Trung tâm Phục vụ hành chính công',
        '• Trung tâm Dịch vụ sự nghiệp công',
        '• Nguyễn Văn Thưởng',
        '',
        'Gửi ngay?',
      ].join('\n'),
    );
    expect(ward.world.mails).toEqual([]);
  });

  it('is for Văn phòng alone', () => {
    const ward = aWardAgain(sunday);
    ward.office.as('kinhte@chuvanan.vn').open();
    ward.screen.willAnswer('OK');

    ward.office.click(MENU, 'Bản tin tuần', 'Gửi ngay');

    expect(ward.screen.alerts.at(-1)?.message).toContain('Chỉ Văn phòng gửi được bản tin');
    expect(ward.world.mails).toEqual([]);
  });
});

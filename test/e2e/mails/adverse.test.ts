// What is out of order around the mails: one cell, address, tab or property stops no other mail, and none in silence.
import type { MailDesk } from '../../../src/contract/mails.ts';
import { aWardAgain, closeWards, type KeptWard, MENU, served, TASKS, type Ward } from '../ward.ts';
import { ALL, give, mailTo, pass, recipients, set, sundayEvening, told } from './post-office.ts';

afterEach(closeWards);

let sunday: KeptWard;
beforeAll(() => {
  sunday = sundayEvening();
  closeWards();
});

/** Passes time whatever fails meanwhile. */
function live(ward: Ward, until: string): void {
  ward.office.passUntil(Date.parse(`${until}:00+07:00`));
}

const tells = (ward: Ward, start: string) => told(ward).find((line) => line.startsWith(start));

describe('a cell', () => {
  it.each(['🔴'.repeat(70), `${'x'.repeat(119)}🔴 y`, 'ế'.repeat(40_000)])(
    'whatever it holds, stops no mail (%#)',
    (text) => {
      const ward = aWardAgain(sunday);
      ward.office.type(TASKS, ward.cell(TASKS, 'NV-09', 'Khó khăn, vướng mắc').a1, text);

      pass(ward, '2026-02-09T12:00');

      expect(recipients(ward)).toEqual(ALL);
    },
  );
});

describe('what is still waiting on the last working day of the week', () => {
  it('leaves on the weekend', () => {
    const ward = aWardAgain(sunday);
    set(ward, 'Thứ gửi bản tin tuần', 'Thứ Sáu');
    pass(ward, '2026-02-12T23:00');
    ward.world.options = { ...ward.world.options, mailQuota: { consumer: 2, workspace: 2 } };

    pass(ward, '2026-02-15T23:00');

    expect([...recipients(ward)].sort()).toEqual([...ALL].sort());
  });

  it('and cannot leave then, is told by name the week after, on Tổng hợp and to Văn phòng', () => {
    const ward = aWardAgain(sunday);
    set(ward, 'Thứ gửi bản tin tuần', 'Thứ Sáu');
    ward.office.fault = (method) => {
      if (method === 'MailApp.sendEmail' && ward.world.mails.length > 0) throw new Error('server error');
    };
    live(ward, '2026-02-15T23:00');
    ward.office.fault = undefined;
    pass(ward, '2026-02-23T12:00');
    const notice = tells(ward, 'Thư của tuần 07/2026 chưa gửi được hoặc chưa rõ đã tới nơi');
    pass(ward, '2026-02-27T12:00');

    expect(notice).toContain('congan@chuvanan.vn');
    expect(mailTo(ward, 'vanphong@chuvanan.vn').body).toContain('Thư của tuần 07/2026');
  });
});

describe('a run that cannot send', () => {
  it('leaves the alarm on Tổng hợp by itself', () => {
    const ward = aWardAgain(sunday);
    ward.office.fault = (method) => {
      if (method === 'MailApp.getRemainingDailyQuota') throw new Error('You do not have permission');
    };
    live(ward, '2026-02-11T12:00');

    expect(told(ward)[2]).toContain('BẢN TIN TUẦN NÀY CHƯA GỬI ĐƯỢC (lẽ ra gửi ngày 09/02/2026;');
  });

  it('for want of a trigger at another hour sends all the same', () => {
    const ward = aWardAgain(sunday);
    set(ward, 'Giờ gửi bản tin', '9');
    ward.office.fault = (method) => {
      if (method === 'ScriptApp.newTrigger') throw new Error('This script has too many triggers');
    };
    live(ward, '2026-02-10T12:00');

    expect(recipients(ward)).toEqual(ALL);
  });

  it('turns the line of Tổng hợp into an alarm from the day after', () => {
    const ward = aWardAgain(sunday);
    ward.office.fault = (method) => {
      if (method === 'MailApp.getRemainingDailyQuota') throw new Error('You do not have permission');
    };
    live(ward, '2026-02-10T12:00');
    ward.office.fault = undefined;
    ward.office.click(MENU, 'Làm mới đánh giá và tổng hợp');

    expect(told(ward)[2]).toContain('BẢN TIN TUẦN NÀY CHƯA GỬI ĐƯỢC (lẽ ra gửi ngày 09/02/2026;');
    expect(tells(ward, 'Bản tin tuần này chưa gửi được thư nào')).toContain('lẽ ra gửi ngày 09/02/2026');
  });
});

describe('the clock', () => {
  it('set back across a Monday makes nobody get a second mail', () => {
    const ward = aWardAgain(sunday);
    pass(ward, '2026-02-09T12:00');
    ward.world.clock.set(Date.parse('2026-02-08T12:00:00+07:00'));
    served(ward.office, 'sendMails', { to: ALL.join(',') });
    pass(ward, '2026-02-10T12:00');

    expect(recipients(ward)).toEqual(ALL);
  });
});

describe('an address', () => {
  it('longer than mail allows is told as wrong and stops no other', () => {
    const ward = aWardAgain(sunday);
    give(ward, { 'Công an phường': `${'a'.repeat(9500)}@chuvanan.vn` });

    pass(ward, '2026-02-09T12:00');

    expect(recipients(ward)).toEqual(ALL.filter((address) => address !== 'congan@chuvanan.vn'));
    expect(tells(ward, 'Địa chỉ e-mail không hợp lệ')).toContain('Công an phường: «aaa');
  });

  it('among sixty of a unit gets its mail as the others do', () => {
    const ward = aWardAgain(sunday);
    const many = Array.from({ length: 60 }, (_, i) => `to${i}@chuvanan.vn`);
    give(ward, { 'Công an phường': many.join(', ') });

    pass(ward, '2026-02-09T12:00');

    expect(recipients(ward)).toEqual(expect.arrayContaining(many));
  });

  it('corrected after its mail was refused is written to, and the old one can be settled', () => {
    const ward = aWardAgain(sunday);
    let refused = false;
    ward.office.fault = (method) => {
      if (method === 'MailApp.sendEmail' && !refused) {
        refused = true;
        throw new Error('Invalid email');
      }
    };
    pass(ward, '2026-02-09T12:00');
    ward.office.fault = undefined;
    give(ward, { 'Phòng Kinh tế, Hạ tầng và Đô thị': 'kinhte2@chuvanan.vn' });
    pass(ward, '2026-02-10T12:00');
    const desk = (name: string, ...args: readonly unknown[]) =>
      served<{ value: MailDesk }>(ward.office, name, ...args).value;

    expect(desk('loadMails').unknown).toEqual([
      { name: 'Địa chỉ không còn trong Danh bạ', address: 'kinhte@chuvanan.vn', resends: false },
    ]);
    expect(desk('settleMail', { address: 'kinhte@chuvanan.vn', answer: 'arrived' }).unknown).toEqual([]);
    expect(recipients(ward)).toContain('kinhte2@chuvanan.vn');
  });

  it('without a name beside it is told', () => {
    const ward = aWardAgain(sunday);
    const row = ward.shown('Danh bạ').length + 1;
    ward.office.type('Danh bạ', `D${row}`, 'ai@chuvanan.vn');

    pass(ward, '2026-02-09T12:00');

    expect(told(ward)).toContain(`Dòng của Danh bạ có e-mail mà chưa có tên nên không gửi được: dòng ${row}`);
  });
});

describe('a tab', () => {
  it.each(['Nhật ký', 'Tổng hợp', 'Số liệu tháng'])(
    '«%s» that was renamed keeps no mail from leaving',
    (tab) => {
      const ward = aWardAgain(sunday);
      const id = ward.office.engine.sheetIdByName(tab) ?? 0;
      ward.office.engine.tabs.rename(id, `${tab} cũ`);

      live(ward, '2026-02-09T12:00');

      expect(recipients(ward)).toEqual(ALL);
      expect(ward.office.failures).toHaveLength(1);
    },
  );
});

describe('a property', () => {
  const ODD = ['{"cut off', '[null]', '{"a":1}', '7'];
  it.each(
    ['judged-weeks', 'mail-weeks', 'judged-2026-W07-0'].flatMap((key) =>
      ODD.map((text) => [key, text] as const),
    ),
  )('«%s» that holds %s stops no mail and accuses nobody', (key, text) => {
    const ward = aWardAgain(sunday);
    pass(ward, '2026-02-09T12:00');
    ward.world.properties.set(key, text);
    ward.world.clock.set(Date.parse('2026-02-22T23:00:00+07:00'));

    pass(ward, '2026-02-23T12:00');

    expect(ward.world.mails).toHaveLength(8);
    expect(tells(ward, 'Các tuần không gửi được')).toBeUndefined();
  });

  it.each(['{"week":"2026-W07","lastDay":"2026-02-09","fat', '{"week":"2026-W07"}', '[]'])(
    'the ledger, damaged (%s), stops this week’s mails, says so, and begins anew the next',
    (text) => {
      const ward = aWardAgain(sunday);
      pass(ward, '2026-02-09T12:00');
      ward.world.properties.set('mail-ledger-0', text);
      live(ward, '2026-02-11T12:00');
      const notice = tells(ward, 'Sổ gửi bản tin bị hỏng');
      const before = ward.world.mails.length;
      live(ward, '2026-02-23T12:00');

      expect(notice).toContain('tuần sau tự gửi lại');
      expect(before).toBe(4);
      expect(ward.world.mails).toHaveLength(8);
      expect(tells(ward, 'Các tuần không gửi được')).toBeUndefined();
    },
  );

  it('the ledger’s second page, damaged, is put away with the first', () => {
    const ward = aWardAgain(sunday);
    pass(ward, '2026-02-09T12:00');
    ward.world.properties.set('mail-ledger-1', '{');
    live(ward, '2026-02-11T12:00');
    const state = served<{ value: MailDesk }>(ward.office, 'loadMails').value;
    const line = told(ward)[2];
    ward.world.clock.set(Date.parse('2026-02-22T23:00:00+07:00'));
    live(ward, '2026-02-23T12:00');
    const failures = ward.office.failures.length;
    pass(ward, '2026-02-25T12:00');

    expect(state.due).toEqual([]);
    expect(state.mails[0]?.state).toBe('chưa rõ, sổ gửi bị hỏng');
    expect(line).not.toContain('CHƯA GỬI ĐƯỢC');
    expect(failures).toBeGreaterThan(0);
    expect(ward.world.mails).toHaveLength(8);
    expect(ward.world.properties.has('mail-ledger-1')).toBe(false);
  });

  it('the owner, damaged, is nobody: Văn phòng takes the job anew', () => {
    const ward = aWardAgain(sunday);
    ward.world.properties.set('owner', '{');
    ward.office.open();
    ward.screen.willAnswer('YES', 'OK');

    ward.office.click(MENU, 'Bản tin tuần', 'Nhận việc gửi bản tin');
    pass(ward, '2026-02-16T12:00');
    pass(ward, '2026-02-23T12:00');

    expect(new Set(recipients(ward))).toEqual(new Set(ALL));
  });

  it('all of them stay small enough, week after week', () => {
    const ward = aWardAgain(sunday);
    pass(ward, '2026-03-03T12:00');

    const keys = [...ward.world.properties.keys()].filter((key) => key.startsWith('judged-2026'));
    expect(keys).toEqual(['judged-2026-W09-0', 'judged-2026-W10-0']);
  });
});

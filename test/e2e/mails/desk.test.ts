// The dialog "Bản tin tuần": what its functions show, try, send and settle, on the built add-in.
import type { MailDesk } from '../../../src/contract/mails.ts';
import { aWardAgain, closeWards, type KeptWard, kept, MENU, served, TASKS, type Ward } from '../ward.ts';
import { aWardWithAddresses, pass, recipients, set, told } from './post-office.ts';

afterEach(closeWards);

/** Monday morning, before the mails of week 07. */
let monday: KeptWard;
beforeAll(() => {
  const ward = aWardWithAddresses('2026-02-07');
  pass(ward, '2026-02-08T23:00');
  ward.world.clock.set(Date.parse('2026-02-09T06:00:00+07:00'));
  monday = kept(ward);
  closeWards();
});

const ALL = 'kinhte@chuvanan.vn,congan@chuvanan.vn,vanphong@chuvanan.vn';

function desk(ward: Ward, name = 'loadMails', ...args: readonly unknown[]): MailDesk {
  const reply = served<{ ok: boolean; value: MailDesk; message: string }>(ward.office, name, ...args);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** Monday's run, in which Google refused the first mail. */
function aWardWithUnknown(): Ward {
  const ward = aWardAgain(monday);
  let refused = false;
  ward.office.fault = (method) => {
    if (method === 'MailApp.sendEmail' && !refused) {
      refused = true;
      throw new Error('server error');
    }
  };
  pass(ward, '2026-02-09T12:00');
  ward.office.fault = undefined;
  return ward;
}

describe('the dialog', () => {
  it('opens from the menu and shows each recipient’s mail, with or without an address', () => {
    const ward = aWardAgain(monday);
    ward.office.click(MENU, 'Bản tin tuần', 'Xem trước, gửi thử');

    const { mails, due, withoutAddress, maySend, keeper } = desk(ward);

    expect(ward.screen.pages[0]).toMatchObject({ kind: 'dialog', title: 'Bản tin tuần' });
    expect(mails.map(({ name, to, sends }) => [name, to.join(), sends])).toEqual([
      ['Văn phòng HĐND và UBND', 'vanphong@chuvanan.vn', true],
      ['Phòng Kinh tế, Hạ tầng và Đô thị', 'kinhte@chuvanan.vn', true],
      ['Công an phường', 'congan@chuvanan.vn', true],
      ['Phòng Văn hóa – Xã hội', '', true],
      ['Trung tâm Phục vụ hành chính công', '', true],
      ['Trung tâm Dịch vụ sự nghiệp công', '', true],
      ['Ban chỉ huy Quân sự', '', false],
      ['Nguyễn Văn Thưởng', '', true],
      ['Nguyễn Tiến Hiện', '', true],
      ['Nguyễn Thị Hòa', '', false],
    ]);
    expect(due.map(({ address }) => address)).toEqual([
      'kinhte@chuvanan.vn',
      'congan@chuvanan.vn',
      'vanphong@chuvanan.vn',
    ]);
    expect(withoutAddress).toContain('Phòng Văn hóa – Xã hội');
    expect([maySend, keeper.life, keeper.mayTake]).toEqual([true, 'alive', false]);
  });

  it('tells when mails next leave by themselves: before the run, after it, with some waiting', () => {
    const ward = aWardAgain(monday);
    const before = desk(ward).next;
    pass(ward, '2026-02-09T12:00');
    const after = desk(ward).next;
    pass(ward, '2026-02-23T06:00');
    ward.world.options = { ...ward.world.options, mailQuota: { consumer: 2, workspace: 2 } };
    pass(ward, '2026-02-23T12:00');

    expect(before).toBe('Lần gửi tự động tới: 09/02/2026, khoảng 7–8 giờ.');
    // The week after is Tết.
    expect(after).toBe('');
    expect(desk(ward).next).toBe(
      'Lần gửi tự động tới: 24/02/2026, khoảng 7–8 giờ (giờ chạy hôm nay đã qua).',
    );
  });

  it('tells of the weekend where the last working day of the week leaves some waiting, and of no day after its run', () => {
    const ward = aWardAgain(monday);
    set(ward, 'Thứ gửi bản tin tuần', 'Thứ Sáu');
    ward.world.options = { ...ward.world.options, mailQuota: { consumer: 1, workspace: 1 } };
    pass(ward, '2026-02-13T12:00');
    const friday = desk(ward).next;
    pass(ward, '2026-02-14T12:00');
    const saturday = desk(ward).next;
    pass(ward, '2026-02-15T12:00');

    expect([friday, saturday]).toEqual([
      'Lần gửi tự động tới: 14/02/2026, khoảng 7–8 giờ (giờ chạy hôm nay đã qua).',
      'Lần gửi tự động tới: 15/02/2026, khoảng 7–8 giờ (giờ chạy hôm nay đã qua).',
    ]);
    expect(ward.world.mails).toHaveLength(3);
  });

  it('shows exactly the mail that leaves, but for those that are yet to leave, and tells when it has left', () => {
    const ward = aWardAgain(monday);
    const { mails } = desk(ward);
    const asSent = (text: string) => text.replace('sẽ gửi 2 thư, không kể', 'đã gửi 2 thư, không kể');

    pass(ward, '2026-02-09T12:00');

    for (const { to, subject, text, html } of mails.filter((mail) => mail.to.length > 0)) {
      const sent = ward.world.mails.find((mail) => mail.to === to[0]);
      expect([sent?.subject, sent?.body, sent?.htmlBody]).toEqual([subject, asSent(text), asSent(html)]);
    }
    expect(mails[0]?.text).toContain('Bản tin tuần này: sẽ gửi 2 thư, không kể thư này.');
    expect(desk(ward).mails[0]?.text).toContain('Bản tin tuần này: đã gửi 2 thư, không kể thư này.');
    expect(mails.filter(({ sent }) => sent)).toEqual([]);
    expect(
      desk(ward)
        .mails.filter(({ sent }) => sent)
        .map(({ to }) => to.join()),
    ).toEqual(['vanphong@chuvanan.vn', 'kinhte@chuvanan.vn', 'congan@chuvanan.vn']);
  });

  it('counts those that have left apart from those that are to leave', () => {
    const ward = aWardAgain(monday);

    const { mails, next } = desk(ward, 'sendMails', { to: 'kinhte@chuvanan.vn' });

    expect(mails[0]?.text).toContain('Bản tin tuần này: đã gửi 1 thư, sẽ gửi 1 thư, không kể thư này.');
    expect(next).toBe('Lần gửi tự động tới: 09/02/2026, khoảng 7–8 giờ.');
  });

  it('costs five reads and writes nothing', () => {
    const ward = aWardAgain(monday);
    ward.world.meter.reset();

    desk(ward);

    expect(ward.world.meter.counts()).toMatchObject({ read: 5, write: 0, mail: 0 });
    expect(ward.world.meter.calls.some(({ method }) => method === 'Properties.setProperty')).toBe(false);
  });
});

describe('Gửi thử cho tôi', () => {
  it('sends the chosen mail to the person alone, says that it is a trial and leaves the week untouched', () => {
    const ward = aWardAgain(monday);
    const chosen = desk(ward).mails[1];
    const { report } = desk(ward, 'sendTrial', { key: chosen?.key });
    const [trial] = ward.world.mails;
    pass(ward, '2026-02-09T12:00');

    expect(report).toBe(
      'Đã gửi đến vanphong@chuvanan.vn thư thử của Phòng Kinh tế, Hạ tầng và Đô thị. Thư thử không tính là bản tin tuần.',
    );
    expect([trial?.to, trial?.subject]).toEqual(['vanphong@chuvanan.vn', `[Thử] ${chosen?.subject}`]);
    const banner = 'THƯ THỬ – bản chính thức sẽ gửi cho Phòng Kinh tế, Hạ tầng và Đô thị.';
    expect(trial?.body).toBe(`${banner}\n\n${chosen?.text}`);
    expect(trial?.htmlBody).toContain(banner);
    expect(ward.world.mails).toHaveLength(4);
  });

  it('of a recipient who is gone says so', () => {
    const ward = aWardAgain(monday);

    expect(() => desk(ward, 'sendTrial', { key: 'không còn' })).toThrow(
      'Thư này không còn trong danh sách: Danh bạ hoặc sổ gửi vừa được sửa. Hãy bấm «Tải lại».',
    );
    expect(ward.world.mails).toEqual([]);
  });
});

describe('Gửi ngay', () => {
  it('pressed twice sends once, and says what was sent', () => {
    const ward = aWardAgain(monday);

    const first = desk(ward, 'sendMails', { to: ALL });
    const second = desk(ward, 'sendMails', { to: ALL });

    expect(recipients(ward)).toHaveLength(3);
    expect(first.report).toContain('Đã gửi 3 thư.');
    expect(first.due).toEqual([]);
    expect(second.report).toContain('Đã gửi 0 thư.');
  });

  it('is refused to others than Văn phòng, who see everything', () => {
    const ward = aWardAgain(monday);
    ward.office.as('kinhte@chuvanan.vn');

    expect(desk(ward).maySend).toBe(false);
    expect(() => desk(ward, 'sendMails', { to: ALL })).toThrow('Chỉ Văn phòng gửi được bản tin');
    expect(ward.world.mails).toEqual([]);
  });
});

describe('a mail of unknown fate', () => {
  it('is listed, and sent again by the button, once', () => {
    const ward = aWardWithUnknown();
    const { unknown } = desk(ward);
    const { report } = desk(ward, 'settleMail', { address: 'kinhte@chuvanan.vn', answer: 'again' });

    expect(unknown).toEqual([
      { name: 'Phòng Kinh tế, Hạ tầng và Đô thị', address: 'kinhte@chuvanan.vn', resends: true },
    ]);
    expect(report).toBe('Đã gửi lại cho kinhte@chuvanan.vn.');
    expect(() => desk(ward, 'settleMail', { address: 'kinhte@chuvanan.vn', answer: 'again' })).toThrow(
      'Thư này không còn trong danh sách',
    );
    expect(recipients(ward)).toEqual(['congan@chuvanan.vn', 'vanphong@chuvanan.vn', 'kinhte@chuvanan.vn']);
    expect(told(ward).some((line) => line.startsWith('Bản tin tuần này chưa rõ'))).toBe(false);
  });

  it('of Văn phòng’s own, sent again, tells what has left and what waits, and nothing of itself', () => {
    const ward = aWardAgain(monday);
    ward.office.fault = (method) => {
      if (method === 'MailApp.sendEmail') throw new Error('server error');
    };
    pass(ward, '2026-02-09T12:00');
    ward.office.fault = undefined;
    desk(ward, 'settleMail', { address: 'vanphong@chuvanan.vn', answer: 'again' });
    const [mail] = ward.world.mails;

    expect(mail?.body).toContain('Bản tin tuần này: đã gửi 0 thư, không kể thư này.');
    expect(mail?.body).toContain('(kinhte@chuvanan.vn); Công an phường (congan@chuvanan.vn).');
    expect(mail?.body).not.toContain('Văn phòng HĐND và UBND (vanphong@chuvanan.vn); ');
  });

  it('that has arrived after all is sent no more', () => {
    const ward = aWardWithUnknown();

    const { unknown } = desk(ward, 'settleMail', { address: 'kinhte@chuvanan.vn', answer: 'arrived' });
    pass(ward, '2026-02-12T12:00');

    expect(unknown).toEqual([]);
    expect(recipients(ward)).toEqual(['congan@chuvanan.vn', 'vanphong@chuvanan.vn']);
  });

  it('stays unknown when the second attempt is cut off too', () => {
    const ward = aWardWithUnknown();
    ward.office.fault = (method) => {
      if (method === 'MailApp.sendEmail') throw new Error('server error');
    };
    ward.office.call('settleMail', { address: 'kinhte@chuvanan.vn', answer: 'again' });
    ward.office.fault = undefined;

    expect(desk(ward).unknown.map(({ address }) => address)).toEqual(['kinhte@chuvanan.vn']);
  });

  it('is settled by Văn phòng alone, and by the two words only', () => {
    const ward = aWardWithUnknown();

    expect(() => desk(ward, 'settleMail', { address: 'kinhte@chuvanan.vn', answer: 'both' })).toThrow(
      'Dữ liệu gửi lên không đúng dạng.',
    );
    ward.office.as('kinhte@chuvanan.vn');
    expect(() => desk(ward, 'settleMail', { address: 'kinhte@chuvanan.vn', answer: 'again' })).toThrow(
      'Chỉ Văn phòng gửi được bản tin',
    );
  });
});

describe('a cell', () => {
  it('never becomes markup or a header', () => {
    const ward = aWardAgain(monday);
    const nasty = '<img src=x onerror=alert(1)>"\'&';
    ward.office.type(TASKS, ward.cell(TASKS, 'NV-09', 'Khó khăn, vướng mắc').a1, nasty);
    const row = ward.shown('Danh bạ').findIndex((cells) => cells[0] === 'Công an phường') + 1;
    ward.office.type('Danh bạ', `A${row}`, 'Công an\nBcc: x@y.vn <b>');

    pass(ward, '2026-02-09T12:00');

    for (const mail of ward.world.mails) {
      expect(mail.htmlBody).not.toMatch(/<img|<b>x|Bcc: x@y.vn <b>/);
      expect(mail.subject).not.toMatch(/[\r\n]/);
    }
    const economy = ward.world.mails.find(({ to }) => to === 'kinhte@chuvanan.vn');
    expect(economy?.htmlBody).toContain('&lt;img src=x onerror=alert(1)>&quot;');
    expect(economy?.body).toContain(nasty);
  });
});

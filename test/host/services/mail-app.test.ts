// MailApp counts recipients, refuses the malformed, and sends from the effective user's own mailbox: as its reference and
// the page of quotas have it [D]; the words of the refusals come from several reports [R+].
import type { Execution } from '../../../host/execution.ts';
import { createMailApp } from '../../../host/services/mail-app.ts';
import type { Language } from '../../../host/types.ts';
import { contractOf } from '../contract-of.ts';
import { anExecution, aWorld, CHIEF, CLERK, DAY, MONDAY } from '../office-builders.ts';

contractOf({
  MailApp: 'getRemainingDailyQuota sendEmail',
});

type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

function send(message: Message, execution: Execution = anExecution()): void {
  createMailApp(execution).sendEmail({ subject: 's', body: 'b', ...message });
}

function speaking(language: Language): Execution {
  return anExecution(aWorld({ language }));
}

function people(count: number): string {
  return Array.from({ length: count }, (_, index) => `nguoi${index}@phuong.vn`).join(',');
}

describe('a mail', () => {
  it('leaves from the user whose rights the script has', () => {
    const world = aWorld();
    const execution = anExecution(world, { user: CLERK, origin: 'trigger' });
    send({ to: 'a@b.vn', cc: 'c@d.vn', htmlBody: '<p>b</p>' }, execution);
    expect(world.mails).toEqual([
      {
        ...{ at: execution.now(), from: CLERK.email, name: CLERK.name, to: 'a@b.vn', cc: 'c@d.vn', bcc: '' },
        ...{ subject: 's', body: 'b', htmlBody: '<p>b</p>' },
      },
    ]);
  });

  it('to a well-formed address that nobody has is sent like any other', () => {
    const world = aWorld();
    send({ to: 'Khong Ai <khong.ai+x@khong-co.vn>, a@b.vn' }, anExecution(world));
    expect(world.mails).toHaveLength(1);
  });

  it('costs a recipient for every address of to, cc and bcc', () => {
    const execution = anExecution();
    send({ to: 'a@b.vn,c@d.vn', cc: 'e@f.vn', bcc: 'g@h.vn' }, execution);
    expect(createMailApp(execution).getRemainingDailyQuota()).toBe(1496);
  });
});

describe('MailApp.sendEmail throws in the language of the user', () => {
  it.each<[string, Message, string, string]>([
    [
      'without recipient',
      { to: ' ' },
      'Failed to send email: no recipient',
      'Không gửi được email: không có người nhận',
    ],
    ['for a malformed address', { to: 'a@b.vn,hỏng' }, 'Invalid email: hỏng', 'Email không hợp lệ: hỏng'],
    [
      'for a malformed copy',
      { to: 'a@b.vn', cc: 'a b@c.vn' },
      'Invalid email: a b@c.vn',
      'Email không hợp lệ: a b@c.vn',
    ],
    [
      'for two addresses in one',
      { to: 'a@b.vn; c@d.vn' },
      'Invalid email: a@b.vn; c@d.vn',
      'Email không hợp lệ: a@b.vn; c@d.vn',
    ],
    [
      'for more than 50 recipients',
      { to: people(49), bcc: people(2) },
      'Limit Exceeded: Email Recipients Per Message.',
      'Đã vượt quá giới hạn: Người nhận email trên mỗi thư.',
    ],
    [
      'for a long subject',
      { to: 'a@b.vn', subject: 'x'.repeat(251) },
      'Argument too large: subject',
      'Đối số quá lớn: subject',
    ],
    [
      'for a body over 400 KB from a Workspace account',
      { to: 'a@b.vn', body: 'ế'.repeat(140_000) },
      'Limit Exceeded: Email Body Size.',
      'Đã vượt quá giới hạn: Kích thước nội dung email.',
    ],
  ])('%s, and nothing is sent', (_when, message, english, vietnamese) => {
    for (const [language, text] of [
      ['en', english],
      ['vi', vietnamese],
    ] as const) {
      const execution = speaking(language);
      expect(() => send(message, execution)).toThrow(
        expect.objectContaining({ name: 'Exception', message: text }),
      );
      expect(execution.world.mails).toEqual([]);
      expect(createMailApp(execution).getRemainingDailyQuota()).toBe(1500);
    }
  });

  it('for a body over 200 KB from a consumer account', () => {
    const clerk = anExecution(aWorld({ language: 'en' }), { user: CLERK });
    const body = 'x'.repeat(201 * 1024);
    expect(() => send({ to: 'a@b.vn', body }, clerk)).toThrow('Limit Exceeded: Email Body Size.');
    expect(() => send({ to: 'a@b.vn', body })).not.toThrow();
  });

  it.each([
    ['en', 'You do not have permission to call MailApp.sendEmail.'],
    ['vi', 'Bạn không có quyền gọi MailApp.sendEmail.'],
  ] as const)('in a simple trigger (%s)', (language, text) => {
    const execution = anExecution(aWorld({ language }), { authMode: 'LIMITED', origin: 'simple' });
    expect(() => send({ to: 'a@b.vn' }, execution)).toThrow(text);
  });
});

describe('the quota', () => {
  const world = () => aWorld({ mailQuota: { consumer: 3, workspace: 5 }, language: 'vi' });

  it('refuses a mail with more recipients than are left, and takes none of them', () => {
    const execution = anExecution(world(), { user: CLERK });
    send({ to: people(2) }, execution);
    expect(() => send({ to: people(2) }, execution)).toThrow(
      'Dịch vụ bị gọi quá nhiều lần trong một ngày: email.',
    );
    expect(createMailApp(execution).getRemainingDailyQuota()).toBe(1);
  });

  it('is each user’s own', () => {
    const shared = world();
    send({ to: people(3) }, anExecution(shared, { user: CLERK }));
    expect(createMailApp(anExecution(shared, { user: CHIEF })).getRemainingDailyQuota()).toBe(5);
  });

  it('comes back 24 hours after the first use, not after the last', () => {
    const shared = world();
    const execution = anExecution(shared, { user: CLERK });
    send({ to: people(1) }, execution);
    shared.clock.set(MONDAY + DAY - 1);
    send({ to: people(2) }, execution);
    expect(createMailApp(execution).getRemainingDailyQuota()).toBe(0);
    shared.clock.set(MONDAY + DAY);
    expect(createMailApp(execution).getRemainingDailyQuota()).toBe(3);
  });
});

describe('what the host does not imitate', () => {
  it.each<[string, () => unknown]>([
    ['MailApp.sendEmail({ attachments })', () => send({ to: 'a@b.vn', attachments: [] })],
    ['MailApp.sendEmail({ replyTo })', () => send({ to: 'a@b.vn', replyTo: 'c@d.vn' })],
    ['MailApp.getRemainingQuota', () => Reflect.get(createMailApp(anExecution()), 'getRemainingQuota')],
    [
      'MailApp.sendEmail(recipient, subject, body)',
      () =>
        Reflect.apply(createMailApp(anExecution()).sendEmail, createMailApp(anExecution()), [
          'a@b.vn',
          's',
          'b',
        ]),
    ],
  ])('is refused by name: %s', (name, use) => {
    expect(use).toThrow(`${name} is not emulated by the host: see host/README.md`);
  });
});

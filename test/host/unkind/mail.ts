// Point 11: mails are counted by recipient, refused whole for one bad address, and bounce in silence.
import { createMailApp } from '../../../host/services/mail-app.ts';
import { anExecution, aWorld, CHIEF, CLERK } from '../office-builders.ts';
import { rule, thrownBy } from './rule.ts';

const DOCUMENTED = 'MailApp and quotas, documented';
const UNVERIFIED = 'reported in part, unverified';

type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

function aPostOffice(user = CHIEF) {
  const world = aWorld({ language: 'en' });
  const mail = createMailApp(anExecution(world, { user }));
  const send = (message: Message) => thrownBy(() => mail.sendEmail({ subject: 's', body: 'b', ...message }));
  return { world, send, left: () => mail.getRemainingDailyQuota() };
}

const people = (count: number) => Array.from({ length: count }, (_, at) => `nguoi${at}@phuong.vn`).join(',');

export function mail(): void {
  rule('one mail to four people costs four', DOCUMENTED, () => {
    const { send, left } = aPostOffice();
    send({ to: 'a@b.vn,c@d.vn', cc: 'e@f.vn', bcc: 'g@h.vn' });
    return { seen: left(), google: 1496, naive: 1499 };
  });

  rule('one bad address keeps the mail from everybody', UNVERIFIED, () => {
    const { send, world } = aPostOffice();
    const bad = ['hỏng', 'hỏng@phuong.vn', 'a..b@phuong.vn', 'a@phuong'];
    return {
      seen: [bad.map((address) => send({ to: `a@b.vn,${address}` })), world.mails.length],
      google: [bad.map((address) => `Exception: Invalid email: ${address}`), 0],
      naive: [bad.map(() => 'nothing'), 4],
    };
  });

  rule('an address that nobody has is as good as any, and costs as much', UNVERIFIED, () => {
    const { send, left } = aPostOffice();
    return {
      seen: [send({ to: 'khong-ai@khong-co.vn' }), left()],
      google: ['nothing', 1499],
      naive: ['bounced', 1500],
    };
  });

  rule('fifty may read a mail, and not fifty-one', DOCUMENTED, () => {
    const { send } = aPostOffice();
    return {
      seen: [send({ to: people(50) }), send({ to: people(50), cc: 'c@d.vn' })],
      google: ['nothing', 'Exception: Limit Exceeded: Email Recipients Per Message.'],
      naive: ['nothing', 'nothing'],
    };
  });

  rule('a personal account may write half as long a mail', DOCUMENTED, () => {
    const long = { to: 'a@b.vn', htmlBody: 'x'.repeat(300 * 1024) };
    return {
      seen: [CHIEF, CLERK].map((user) => aPostOffice(user).send(long)),
      google: ['nothing', 'Exception: Limit Exceeded: Email Body Size.'],
      naive: ['nothing', 'nothing'],
    };
  });

  rule(
    'a personal account reaches a hundred people a day, and a mail too many is not sent in part',
    DOCUMENTED,
    () => {
      const { send, left, world } = aPostOffice(CLERK);
      send({ to: people(50) });
      send({ to: people(49) });
      return {
        seen: [send({ to: people(2) }), left(), world.mails.length],
        google: ['Exception: Service invoked too many times for one day: email.', 1, 2],
        naive: ['nothing', 0, 3],
      };
    },
  );
}

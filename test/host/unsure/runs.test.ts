// Whose run it is, and which services it has, under each reading.

import { timeEvent } from '../../../host/run/events.ts';
import { createHtmlService } from '../../../host/services/html-service.ts';
import { createLockService } from '../../../host/services/lock-service.ts';
import { createSession } from '../../../host/services/session.ts';
import type { Origin, User } from '../../../host/types.ts';
import { aBench, onEngine } from '../builders.ts';
import { anExecution, CHIEF, CLERK } from '../office-builders.ts';
import { underEach } from './under-each.ts';

const bench = aBench({ lasts: true });
const { world } = bench;
const run = (origin: Origin, user: User = CHIEF) =>
  anExecution(world, { user, origin, authMode: origin === 'simple' ? 'LIMITED' : 'FULL' });

function throws(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

it('the address of a personal account', () => {
  const told = () =>
    (['simple', 'menu', 'rpc'] as const).map((origin) => {
      const session = createSession(run(origin, CLERK));
      return [session.getActiveUser().getEmail(), session.getEffectiveUser().getEmail()];
    });
  const [hidden, both] = [
    ['', ''],
    [CLERK.email, CLERK.email],
  ];
  expect(underEach(world, 'personalAddress', told)).toEqual({
    'menus and pages': [hidden, both, both],
    nowhere: [hidden, ['', CLERK.email], ['', CLERK.email]],
    everywhere: [[CLERK.email, ''], both, both],
  });
});

it('the active user of a time trigger', () => {
  const told = () => createSession(run('trigger')).getActiveUser().getEmail();
  expect(underEach(world, 'activeUserOfTrigger', told)).toEqual({ nobody: '', 'its owner': CHIEF.email });
});

it('the id of a trigger in its event has all its digits, or has lost the last ones', () => {
  const id = '4034124084959907503';
  const trigger = { id, owner: '', handler: 'x', hour: 7, minute: 0, everyDays: 1, timeZone: 'UTC' };
  const event = () => timeEvent(run('trigger'), trigger).triggerUid;
  expect(underEach(world, 'triggerUid', event)).toEqual({ text: id, number: 4034124084959907300 });
});

it('locks and toasts in simple triggers, and in menus always', () => {
  const lock = (origin: Origin) => throws(() => createLockService(run(origin)).getDocumentLock());
  expect(underEach(world, 'lockInSimpleTrigger', () => [lock('simple'), lock('menu')])).toEqual({
    usable: [false, false],
    refused: [true, false],
  });
  const toast = (origin: Origin) => throws(() => onEngine(bench.engine, run(origin)).spreadsheet.toast('x'));
  expect(underEach(world, 'toastInSimpleTrigger', () => [toast('simple'), toast('menu')])).toEqual({
    shown: [false, false],
    refused: [true, false],
  });
});

it('a second lock of the same run', () => {
  const second = () => {
    const mine = run('menu');
    const service = createLockService(mine);
    service.getDocumentLock().tryLock(1);
    const second = service.getDocumentLock().tryLock(1);
    mine.letGo();
    return second;
  };
  expect(underEach(world, 'secondLock', second)).toEqual({ 'waits in vain': false, shares: true });
});

it('the content of a file', () => {
  const files = { html: () => ' <script>\n1\r\n2</script>\n' };
  const content = () => createHtmlService(run('menu'), files).createHtmlOutputFromFile('seed').getContent();
  expect(underEach(world, 'fileContent', content)).toEqual({
    'as pushed': ' <script>\n1\r\n2</script>\n',
    tidied: '<script>\r\n1\r\n2</script>',
  });
});

// Point 9: the document's lock keeps out other runs of scripts, for as long as no question stands, and no person ever.
import { createNodeEngine } from '../../../host/engine/node.ts';
import { Office } from '../../../host/office.ts';
import { RecordedScreen } from '../../../host/screen.ts';
import type { AlertAnswer, AlertRequest } from '../../../host/types.ts';
import { anOffice } from '../office/an-office.ts';
import { aWorld, CHIEF, CLERK } from '../office-builders.ts';
import { rule, scriptInPage, thrownBy } from './rule.ts';

const DOCUMENTED = 'LockService, documented';

const CODE = `
const lock = () => LockService.getDocumentLock();
function onEdit() { lock().waitLock(10); }
function tryIt() { const mine = lock(); return mine && mine.tryLock(10); }
function waitTwice() { lock().waitLock(10); lock().waitLock(10); }
function ask() {
  const mine = lock();
  mine.waitLock(10);
  SpreadsheetApp.getUi().alert('Gửi?');
  return mine.hasLock();
}
function hold() { const mine = lock(); mine.waitLock(10); SpreadsheetApp.flush(); return mine.hasLock(); }
`;
const TIMEOUT = 'Exception: Lock timeout: another process was holding the lock for too long.';

/** Whose screen lets a colleague work while a question stands on it. */
class PatientScreen extends RecordedScreen {
  meanwhile: () => void = () => undefined;

  override alert(request: AlertRequest): AlertAnswer {
    this.meanwhile();
    return super.alert(request);
  }
}

export function locks(): void {
  rule('a script that is bound to no document gets none', DOCUMENTED, () => {
    const { office, world } = anOffice(aWorld(), scriptInPage(CODE));
    const inside = office.call('tryIt');
    world.inDocument = false;
    const seen = [inside, office.call('tryIt')];
    return {
      seen,
      google: [
        { ok: true, value: true },
        { ok: true, value: null },
      ],
      naive: Array(2).fill({ ok: true, value: true }),
    };
  });

  rule('a question on the screen loses it, and a colleague takes it meanwhile', DOCUMENTED, () => {
    const world = aWorld();
    const screen = new PatientScreen().willAnswer('OK');
    const engine = createNodeEngine(world);
    const office = new Office({ world, engine, bundle: scriptInPage(CODE), screen: () => screen });
    const seen: unknown[] = [];
    screen.meanwhile = () => {
      seen.push(office.as(CLERK.email).call('tryIt'));
      office.as(CHIEF.email);
    };
    seen.push(office.call('ask'));
    engine.dispose();
    return {
      seen,
      google: [
        { ok: true, value: true },
        { ok: true, value: false },
      ],
      naive: [
        { ok: true, value: false },
        { ok: true, value: true },
      ],
    };
  });

  rule('a run that overlaps another waits in vain, and waiting throws', DOCUMENTED, () => {
    const { office } = anOffice(aWorld({ language: 'en' }), scriptInPage(CODE));
    const seen: unknown[] = [];
    office.fault = (method) => {
      if (method !== 'SpreadsheetApp.flush') return;
      office.fault = undefined;
      seen.push(office.as(CLERK.email).call('tryIt'), office.call('hold'));
    };
    seen.push(office.call('hold'), office.call('hold'));
    return {
      seen,
      google: [
        { ok: true, value: false },
        { ok: false, message: TIMEOUT },
        { ok: true, value: true },
        { ok: true, value: true },
      ],
      naive: Array(4).fill({ ok: true, value: true }),
    };
  });

  rule('a second lock of the same run waits for the first', 'one report', () => {
    const { office } = anOffice(aWorld({ language: 'en' }), scriptInPage(CODE));
    return { seen: thrownBy(() => office.run('waitTwice', 'menu')), google: TIMEOUT, naive: 'nothing' };
  });

  rule('nobody’s hand is held: the cell is changed, and onEdit alone waits in vain', 'inferred', () => {
    const { office, world, sheet } = anOffice(aWorld({ language: 'en' }), scriptInPage(CODE));
    world.documentLocked = true;
    office.type(sheet, 'B3', 'xong');
    const cell = office.engine.display(office.engine.sheetIdByName(sheet) ?? -1, 3, 2);
    const seen = [cell, office.failures.map(({ message }) => message)];
    return { seen, google: ['xong', [TIMEOUT]], naive: ['', []] };
  });
}

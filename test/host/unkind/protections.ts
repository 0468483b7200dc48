// Point 6: protecting closes nothing by itself, and what it closes depends on whose rights the script has.
import type { User } from '../../../host/types.ts';
import { aBench, onEngine } from '../builders.ts';
import { anExecution, CHIEF, CLERK } from '../office-builders.ts';
import { rule, thrownBy } from './rule.ts';

const DOCUMENTED = 'Sheet.protect and Protection, documented';
const INFERRED = 'inferred from what is documented';

const NEIGHBOUR: User = { ...CHIEF, email: 'kinhte@phuong.vn', name: 'Kinh tế', role: 'editor' };
const REFUSED =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

function aWard(installer: User = CHIEF, users: readonly User[] = [CHIEF, CLERK, NEIGHBOUR]) {
  const bench = aBench({ world: { users, language: 'en' }, execution: { user: installer } });
  /** What Google says to somebody's script that writes into A1. */
  const writeAs = (user: User) => {
    const { sheet } = onEngine(bench.engine, anExecution(bench.world, { user }));
    return thrownBy(() => sheet.getRange('A1').setValue(user.name));
  };
  return { ...bench, writeAs };
}

export function protections(): void {
  rule('protect() alone lets every editor in', DOCUMENTED, () => {
    const { sheet, writeAs } = aWard();
    sheet.getRange('A1').protect();
    return { seen: writeAs(CLERK), google: 'nothing', naive: REFUSED };
  });

  rule('taking everybody off the list still lets in the owner’s organisation', DOCUMENTED, () => {
    const { sheet, writeAs } = aWard();
    const protection = sheet.getRange('A1').protect();
    protection.removeEditors([CLERK.email, NEIGHBOUR.email]);
    const before = [writeAs(CLERK), writeAs(NEIGHBOUR)];
    protection.setDomainEdit(false);
    return {
      seen: [...before, writeAs(NEIGHBOUR)],
      google: [REFUSED, 'nothing', REFUSED],
      naive: [REFUSED, REFUSED, REFUSED],
    };
  });

  rule('neither whoever sets it up nor the owner can be taken off', DOCUMENTED, () => {
    const { sheet, writeAs } = aWard(CLERK);
    sheet
      .getRange('A1')
      .protect()
      .removeEditors([CHIEF.email, CLERK.email, NEIGHBOUR.email])
      .setDomainEdit(false);
    return {
      seen: [CHIEF, CLERK, NEIGHBOUR].map(writeAs),
      google: ['nothing', 'nothing', REFUSED],
      naive: [REFUSED, REFUSED, REFUSED],
    };
  });

  rule('closing it to a domain throws where a personal account owns the file', DOCUMENTED, () => {
    const home: User = { ...CHIEF, email: 'truongphong@gmail.com', account: 'consumer' };
    const { sheet } = aWard(home, [home, CLERK]);
    return {
      seen: thrownBy(() => sheet.getRange('A1').protect().setDomainEdit(false)),
      google: 'Exception: The spreadsheet does not belong to a Google Workspace domain.',
      naive: 'nothing',
    };
  });

  rule('one and the same line writes for the owner and throws for an editor', INFERRED, () => {
    const { sheet, writeAs } = aWard();
    sheet.getRange('A1').protect().removeEditor(CLERK.email);
    return {
      seen: [writeAs(CHIEF), writeAs(CLERK)],
      google: ['nothing', REFUSED],
      naive: ['nothing', 'nothing'],
    };
  });

  rule('a protection that warns warns no script', 'general knowledge, unverified', () => {
    const { sheet, writeAs } = aWard();
    sheet.getRange('A1').protect().setWarningOnly(true);
    return { seen: writeAs(CLERK), google: 'nothing', naive: REFUSED };
  });

  rule('who may edit is told to those alone who may', DOCUMENTED, () => {
    const { sheet, app, engine, world } = aWard();
    sheet.getRange('A1').protect().removeEditor(CLERK.email);
    const others = onEngine(engine, anExecution(world, { user: CLERK })).sheet;
    const [theirs] = others.getProtections(app.ProtectionType.RANGE);
    return { seen: thrownBy(() => theirs?.getEditors()), google: REFUSED, naive: 'nothing' };
  });
}

// The menu's refresh: works alone, says what came of it.
import { say } from '../text/say.ts';
import { areColoursInDoubt } from './colours.ts';
import { mendGuidance } from './guidance.ts';
import { inTurn } from './in-turn.ts';
import { isOffice } from './office.ts';
import { missingCodes } from './office-notices.ts';
import type { Ports } from './ports.ts';
import { refresh } from './refresh.ts';

export function refreshByHand(ports: Ports): void {
  const plan = inTurn(ports, () => {
    const isTorn = areColoursInDoubt(ports.store);
    const fresh = refresh(ports);
    // Others may not change what lies on closed columns; the daily run does it for them.
    if (isTorn && isOffice(ports, fresh)) mendGuidance(ports, fresh);
    return fresh;
  });
  const { tasks, indicators, reading } = plan;
  const wrongSettings = reading.settingIssues.length;
  ports.screen.toast(
    say.refreshed(tasks.length, indicators.length, { missing: missingCodes(plan), wrongSettings }),
  );
}

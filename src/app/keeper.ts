// Who sends the weekly mails, and how somebody else comes to send them.
import type { Keeper } from '../contract/mails.ts';
import { lifeText } from '../text/heartbeat.ts';
import { keeperQuestion, keeperTaken, RIGHTS_NOTE } from '../text/keeper.ts';
import { Fault } from './fault.ts';
import { signsOf } from './heartbeat.ts';
import { inTurn } from './in-turn.ts';
import { loadPlan, type Plan } from './load-plan.ts';
import { mayDecide } from './office.ts';
import { isMine, lifeOf, readOwner, takeOver } from './ownership.ts';
import type { Ports } from './ports.ts';
import { refresh } from './refresh.ts';

export function keeperOf(ports: Ports, plan: Plan): Keeper {
  const life = lifeOf(ports, plan.reading.rules.settings.silentDays);
  return { life, text: lifeText(life, signsOf(ports, plan)), mayTake: mayTake(ports, plan) };
}

/** When the job has been silent, anybody: it must not hang on who is in the office. Else Văn phòng. */
function mayTake(ports: Ports, plan: Plan): boolean {
  const life = lifeOf(ports, plan.reading.rules.settings.silentDays);
  if (life === 'alive' && isMine(ports) && ports.daily.isInstalled()) return false;
  return life === 'silent' || mayDecide(ports, plan);
}

/** The text tells what the new keeper has to do besides. @throws Fault keeperAlive, notAllowed. */
export function takeOverNow(ports: Ports): Keeper {
  const plan = loadPlan(ports);
  inTurn(ports, () => {
    // Asked here: a colleague may have taken it over while the question stood.
    if (!mayTake(ports, plan)) throw refusal(ports, plan);
    takeOver(ports, plan.reading.rules.settings.digestHour);
    try {
      refresh(ports);
    } catch (error) {
      // The job is taken, whatever is wrong with the tabs, and the next refresh says that.
      ports.report('takenUnrefreshed', error);
    }
  });
  const keeper = keeperOf(ports, plan);
  return { ...keeper, text: `${keeper.text} ${RIGHTS_NOTE}` };
}

/** The menu's item: tells how it stands, and asks where the person may take the job over. */
export function keepByHand(ports: Ports): void {
  const plan = loadPlan(ports);
  const keeper = keeperOf(ports, plan);
  if (!keeper.mayTake) {
    ports.screen.inform(keeper.text);
    return;
  }
  if (!ports.screen.confirm(keeperQuestion(keeper, ports.ownerEmail()))) return;
  ports.screen.inform(keeperTaken(takeOverNow(ports)));
}

function refusal(ports: Ports, plan: Plan): Fault {
  const owner = readOwner(ports)?.email ?? '';
  const isAlive = lifeOf(ports, plan.reading.rules.settings.silentDays) === 'alive';
  return new Fault(isAlive ? { code: 'keeperAlive', owner } : { code: 'notAllowed', tab: '', cell: '' });
}

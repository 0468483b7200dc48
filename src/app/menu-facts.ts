// What the menu is made by: whom it names as the sender of the weekly mails, and whether there is a plan here at all.
// Whoever opens the sheet is told what needs somebody: setup, or a sender in the place of one who has fallen silent.
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import { silenceText } from '../text/heartbeat.ts';
import { SETUP_INVITATION, SETUP_REMINDER } from '../text/setup.ts';
import { lastDailyRun, lifeOf, readOwner } from './ownership.ts';
import type { Ports } from './ports.ts';
import { recallRules } from './rules.ts';
import { isBegun } from './set-up-answers.ts';

export interface MenuFacts {
  /** '' where nobody sends, or whoever did has fallen silent. */
  readonly owner: string;
  /** Nobody has the daily job, and there is no tab of the plan or an unfinished setup: nothing else would work yet. */
  readonly isBare: boolean;
}

const UNKNOWN: MenuFacts = { owner: '', isBare: false };
/** The sheet is still being painted when the toast comes. */
const INVITATION_SECONDS = 20;

/**
 * One property where there is nothing yet; else all of them at once besides. Where Google lets a menu read nothing, as in an add-on that is not enabled in this file, or refuses the toast, the menu must
 * come up all the same, and Tổng hợp says what is wrong.
 */
export function menuFacts(open: () => Ports): MenuFacts {
  try {
    const ports = open();
    const owner = readOwner(ports);
    if (owner) return { owner: livingOwner(ports, owner.email), isBare: false };
    const isNew = ports.book.tabId(TASKS_TAB.name) === null;
    const isBare = isNew || isBegun(ports.store);
    if (isBare) invite(ports, isNew ? SETUP_INVITATION : SETUP_REMINDER);
    return { owner: '', isBare };
  } catch {
    return UNKNOWN;
  }
}

function livingOwner(ports: Ports, owner: string): string {
  const { silentDays } = recallRules(ports.book, ports.store).settings;
  const life = lifeOf(ports, silentDays);
  if (life === 'silent') ports.screen.toast(silenceText(owner, lastDailyRun(ports)));
  return life === 'alive' ? owner : '';
}

/** That toasts may be shown while a sheet opens is reported, not documented: the menu invites as well. */
function invite({ screen }: Ports, words: string): void {
  try {
    screen.toast(words, INVITATION_SECONDS);
  } catch {
    // Nobody is kept from the menu.
  }
}

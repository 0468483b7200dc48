// Whom the menu names as the sender of the weekly mails; whoever opens the sheet is told when he has fallen silent.
import { silenceText } from '../text/heartbeat.ts';
import { lastDailyRun, lifeOf, readOwner } from './ownership.ts';
import type { Ports } from './ports.ts';
import { recallRules } from './rules.ts';

/**
 * '' where nobody sends, or whoever did has fallen silent; '' too where Google lets a menu read nothing yet, as in an
 * add-on that is not enabled in this file: the menu must come up in any case, and Tổng hợp says what is wrong.
 */
export function livingOwner(open: () => Ports): string {
  try {
    const ports = open();
    const owner = readOwner(ports);
    if (!owner) return '';
    const { silentDays } = recallRules(ports.book, ports.store).settings;
    const life = lifeOf(ports, silentDays);
    if (life === 'silent') ports.screen.toast(silenceText(owner.email, lastDailyRun(ports)));
    return life === 'alive' ? owner.email : '';
  } catch {
    return '';
  }
}

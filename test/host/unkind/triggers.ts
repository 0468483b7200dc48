// Point 10: a trigger belongs to whoever made it, comes at its own minute, and may come late, twice or not at all.
import type { User } from '../../../host/types.ts';
import { anOffice } from '../office/an-office.ts';
import { aWorld, CHIEF, CLERK, DAY, HOUR, MONDAY } from '../office-builders.ts';
import { rule, scriptInPage, thrownBy } from './rule.ts';

const DOCUMENTED = 'guide to installable triggers, documented';
const REPORTS = 'many reports';

const CODE = `
const triggers = () => ScriptApp.getProjectTriggers();
function install() { ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(7).create(); }
function installOnce() { if (triggers().length === 0) install(); }
function installNowhere() { ScriptApp.newTrigger('renamed').timeBased().everyDays(1).atHour(7).create(); }
function count() { return triggers().length; }
function ask() { SpreadsheetApp.getUi().alert('Gửi?'); }
function daily(event) {
  const properties = PropertiesService.getDocumentProperties();
  const runs = JSON.parse(properties.getProperty('runs') || '[]');
  const people = [Session.getActiveUser(), Session.getEffectiveUser()].map((user) => user.getEmail());
  properties.setProperty('runs', JSON.stringify([...runs, [...people, event.hour, event.source === undefined]]));
}
`;

function anInstalled(users: readonly User[] = [CHIEF, CLERK]) {
  const opened = anOffice(aWorld({ users, language: 'en' }), scriptInPage(CODE));
  opened.office.run('install', 'menu');
  const [trigger] = opened.world.triggers;
  if (!trigger) throw new Error('the script installs a trigger');
  const runs = () => (opened.remembered('runs') ?? []) as readonly (readonly unknown[])[];
  return { ...opened, trigger, runs };
}

export function triggers(): void {
  rule('nobody sees the triggers of another, so a second installer doubles the job', DOCUMENTED, () => {
    const { office, world, runs } = anInstalled();
    office.as(CLERK.email).run('installOnce', 'menu');
    const seen = [office.call('count'), world.triggers.length];
    office.passUntil(MONDAY + DAY);
    return {
      seen: [...seen, runs().length],
      google: [{ ok: true, value: 1 }, 2, 2],
      naive: [{ ok: true, value: 1 }, 1, 1],
    };
  });

  rule('the twenty-first of one person is refused', DOCUMENTED, () => {
    const { office, world } = anInstalled();
    for (let more = 1; more < 20; more += 1) office.run('install', 'menu');
    const refused = thrownBy(() => office.run('install', 'menu'));
    return {
      seen: [world.triggers.length, refused],
      google: [
        20,
        'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      ],
      naive: [21, 'nothing'],
    };
  });

  rule('seven o’clock is some minute of that hour, the same every day', DOCUMENTED, () => {
    const { office, trigger, runs } = anInstalled();
    const seven = Date.parse('2026-02-10T07:00:00+07:00');
    office.passUntil(seven);
    const atSeven = runs().length;
    office.passUntil(seven + HOUR - 1);
    const within = runs().length;
    office.passUntil(seven + DAY + trigger.minute * 60_000);
    return { seen: [atSeven, within, runs().length], google: [0, 1, 2], naive: [1, 1, 2] };
  });

  rule('it may come twice, and late on another day, or not at all while time passes', REPORTS, () => {
    const { office, world, trigger, runs } = anInstalled();
    office.fire(trigger);
    office.fire(trigger);
    world.clock.set(MONDAY + 3 * DAY);
    const missed = runs().length;
    office.fire(trigger);
    return { seen: [missed, runs().length], google: [2, 3], naive: [3, 3] };
  });

  rule('it runs as its maker whoever is there, and tells of nobody at the keyboard', DOCUMENTED, () => {
    const { office, trigger, runs } = anInstalled();
    office.as(CLERK.email).fire(trigger);
    return { seen: runs()[0]?.slice(0, 2), google: ['', CHIEF.email], naive: [CLERK.email, CLERK.email] };
  });

  rule('its event tells the hour of Greenwich, and of no spreadsheet', 'event objects, documented', () => {
    const { office, runs } = anInstalled();
    office.passUntil(MONDAY + DAY);
    return { seen: runs()[0]?.slice(2), google: [0, true], naive: [7, false] };
  });

  rule(
    'it has no screen, and a function that is gone is missed at its hour only',
    'reported by some, unverified',
    () => {
      const { office, trigger } = anInstalled();
      const installing = thrownBy(() => office.run('installNowhere', 'menu'));
      office.fire({ ...trigger, handler: 'ask' });
      office.fire({ ...trigger, handler: 'renamed' });
      return {
        seen: [installing, ...office.failures.map(({ message }) => message)],
        google: [
          'nothing',
          'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
          'Exception: Script function not found: renamed',
        ],
        naive: ['Exception: Script function not found: renamed'],
      };
    },
  );

  rule('it ends without a word when its maker may no longer edit', 'documented in part', () => {
    const { office, world, runs } = anInstalled();
    world.options = { ...world.options, users: [{ ...CHIEF, role: 'viewer' }, CLERK] };
    office.passUntil(MONDAY + 2 * DAY);
    return { seen: [runs().length, office.failures.length], google: [0, 0], naive: [2, 0] };
  });
}

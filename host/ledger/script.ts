// The ledger of triggers, of who runs a script and when, and of its log.
import { differs, done, ledgerOf, type Section } from './line.ts';

export const SCRIPT_APP = ledgerOf<GoogleAppsScript.Script.ScriptApp>()('Script.ScriptApp', [
  done(['newTrigger'], ['[D]', '[mem] whether the function exists is not asked before its hour']),
  done(
    ['getProjectTriggers', 'deleteTrigger'],
    ['[D] each user’s own only', '[R+] the words for the twenty-first'],
    'each person sees their own only',
  ),
]);

export const TRIGGER_BUILDER = ledgerOf<GoogleAppsScript.Script.TriggerBuilder>()('Script.TriggerBuilder', [
  done(['timeBased'], ['[D]'], 'triggers on the spreadsheet refused'),
]);

export const CLOCK_TRIGGER_BUILDER = ledgerOf<GoogleAppsScript.Script.ClockTriggerBuilder>()(
  'Script.ClockTriggerBuilder',
  [
    differs(
      ['everyDays', 'atHour', 'nearMinute', 'inTimezone', 'create'],
      [
        '[D] a minute that stays the same from day to day, within a quarter of an hour of the one asked for; twenty for each user; an unknown zone throws',
        '[mem] which day «every n days» counts from',
      ],
      '`everyDays` and `atHour` are both needed; the minute is drawn from a hash, so that it is the same each time; «every n days» counts from 1 January 1970',
    ),
  ],
);

export const TRIGGER = ledgerOf<GoogleAppsScript.Script.Trigger>()('Script.Trigger', [
  done(['getHandlerFunction', 'getUniqueId'], ['[D]']),
]);

export const SESSION = ledgerOf<GoogleAppsScript.Base.Session>()('Base.Session', [
  done(
    ['getActiveUser', 'getEffectiveUser'],
    [
      '[D] simple triggers are told addresses of the developer’s own organisation only',
      '[R+] no personal ones',
    ],
    '`""` in a simple trigger for a personal account and for another organisation than the owner’s; no active user in a time trigger (`personalAddress`, `activeUserOfTrigger`)',
  ),
  done(['getScriptTimeZone'], ['[D] the manifest’s, whatever the spreadsheet’s']),
]);

export const USER = ledgerOf<GoogleAppsScript.Base.User>()('Base.User', [
  done(['getEmail'], ['[D]'], 'as above'),
]);

export const UTILITIES = ledgerOf<GoogleAppsScript.Utilities.Utilities>()('Utilities.Utilities', [
  differs(
    ['formatDate'],
    ['[D] the letters of Java’s SimpleDateFormat'],
    '`yyyy MM M dd d HH H mm ss u Z` and quoted texts; other letters, and zones that are unknown, refused',
  ),
  differs(
    ['sleep'],
    ['[D]'],
    'takes the run’s own time (`host/cost.ts`); the clock of the world stands still',
  ),
]);

export const CONSOLE = ledgerOf<Console>()('Base.console', [
  done(['log', 'info', 'warn', 'error'], ['[D]'], 'kept in `office.lastExecution.log`; not counted'),
]);

export const SCRIPT_SECTION: Section = {
  title: 'ScriptApp, Session, Utilities, console',
  classes: [SCRIPT_APP, TRIGGER_BUILDER, CLOCK_TRIGGER_BUILDER, TRIGGER, SESSION, USER, UTILITIES, CONSOLE],
};

// What the dialog "Thiết lập trang tính" shows: what setup would do, how far an unfinished one has come, what is missing.
import { type SetupDesk, type SetupStep, TAB_STEP } from '../contract/setup.ts';
import { perText } from '../plan/remember.ts';
import { SHEET_LOCALE, SHEET_TIME_ZONE } from '../sheet/layout/locale.ts';
import { isFault } from './fault.ts';
import { mayDecide } from './office.ts';
import { isOwnSpreadsheet, readOwner } from './ownership.ts';
import type { Ports } from './ports.ts';
import { type Examined, examine, jobOf, settingsOf } from './set-up.ts';
import { answerWrites, type Begun, fieldsOf, readBegun } from './set-up-answers.ts';
import { checksOf } from './set-up-checks.ts';
import { STRUCTURE, structureOf } from './structure-version.ts';

/** Changes nothing, so each tab is read once, whoever asks for it. */
export function loadSetup(given: Ports): SetupDesk {
  const book = { ...given.book, read: perText(given.book.read) };
  const ports = { ...given, book };
  const { store } = ports;
  const examined = examine(ports);
  const begun = readBegun(store);
  const settings = settingsOf(ports);
  const having = (...conditions: readonly string[]) =>
    examined.filter(({ condition }) => conditions.includes(condition)).map(({ tab }) => tab);
  const stood = begun?.stood ?? having('ours').length > 0;
  const daily = jobOf(ports, settings, stood);
  const locale = book.locale.get();
  const timeZone = book.timeZone.get();
  return {
    me: ports.ownerEmail(),
    build: having('missing', 'empty'),
    keep: having('ours'),
    foreign: having('foreign'),
    locale: locale === SHEET_LOCALE ? null : locale,
    timeZone: timeZone === SHEET_TIME_ZONE ? null : timeZone,
    daily,
    keeper: isOwnSpreadsheet(ports) ? (readOwner(ports)?.email ?? null) : null,
    stood,
    mayAnswer: !stood || mayDecide(ports, { reading: { rules: { settings } } }),
    begun: begun !== null,
    takesJob: begun?.takesJob ?? daily === 'install',
    fields: fieldsOf(ports, begun),
    steps: stepsOf(ports, examined, begun, daily),
    checks: checksOf(ports, examined, begun !== null),
  };
}

/** In their order. */
function stepsOf(
  ports: Ports,
  examined: Examined,
  begun: Begun | null,
  daily: SetupDesk['daily'],
): readonly SetupStep[] {
  const { locale, timeZone } = ports.book;
  const tabs = examined.filter(({ condition }) => condition !== 'foreign');
  const takesJob = begun?.takesJob ?? daily === 'install';
  const isOlder = structureOf(ports.store) < STRUCTURE && tabs.some(({ condition }) => condition === 'ours');
  const isBuilt = examined.every(({ condition }) => condition === 'ours');
  return [
    { id: 'zone', done: locale.get() === SHEET_LOCALE && timeZone.get() === SHEET_TIME_ZONE },
    ...tabs.map(({ tab, condition }) => ({ id: TAB_STEP + tab, done: condition === 'ours' })),
    ...(isOlder ? [{ id: 'structure', done: false }] : []),
    { id: 'answers', done: isBuilt && begun !== null && isAnswered(ports, begun) },
    { id: 'job', done: !takesJob || daily === 'keep' },
    { id: 'figures', done: false },
  ];
}

/** False too where a header is gone, so that the dialog opens; the step itself says what is wrong. */
function isAnswered(ports: Ports, { changes }: Begun): boolean {
  try {
    return answerWrites(ports, changes).writes.length === 0;
  } catch (error) {
    if (!isFault(error)) throw error;
    return false;
  }
}

// Thiết lập trang tính, step by step: each is a call of its own, far from Google's six minutes, and may be made again.
import { checkChanges, unpackChanges } from '../contract/check-setup.ts';
import type { Reply } from '../contract/reply.ts';
import type { BeginSetUpRequest, RunSetUpRequest } from '../contract/requests.ts';
import { type SetupDesk, type SetupProgress, STEP_BREAK, TAB_STEP } from '../contract/setup.ts';
import { DIRECTORY_TAB, SETTINGS_TAB } from '../sheet/layout/registers.ts';
import { SUMMARY_TAB } from '../sheet/layout/summary.ts';
import { setupIssues, setupIssueTexts } from '../text/setup.ts';
import { mendColours } from './colours.ts';
import { badRequest, Fault } from './fault.ts';
import { migrate } from './migrate.ts';
import { mayDecide } from './office.ts';
import { takeOver } from './ownership.ts';
import type { Ports } from './ports.ts';
import { refresh } from './refresh.ts';
import { buildTab, conditionOfTab, examine, jobOf, mendZone, settingsOf, TAB_NAMES } from './set-up.ts';
import { answerWrites, type Begun, forgetBegun, keepBegun, readBegun } from './set-up-answers.ts';
import { loadSetup } from './set-up-desk.ts';
import { demandKnown, keepStructure, STRUCTURE, structureOf } from './structure-version.ts';
import { forgetSummaryLook } from './summary-tab.ts';

/**
 * Keeps the answers; nothing is built yet. Must run alone in the document.
 * @throws Fault notAllowed for whoever would change answers of a standing plan and is not of Văn phòng, structureNewer, badRequest.
 */
export function beginSetUp(ports: Ports, { changes, takesJob }: BeginSetUpRequest): Reply<SetupDesk> {
  const asked = unpackChanges(changes);
  if (!asked) throw badRequest();
  const issues = checkChanges(asked);
  const wrong = Object.keys(issues).length;
  if (wrong > 0) return { ok: false, message: setupIssues(wrong), fields: setupIssueTexts(issues) };
  const { store } = ports;
  demandKnown(structureOf(store));
  const before = readBegun(store);
  const stood = before?.stood ?? examine(ports).some(({ condition }) => condition === 'ours');
  const settings = settingsOf(ports);
  if (asked.length > 0 && stood && !mayDecide(ports, { reading: { rules: { settings } } }))
    throw new Fault({ code: 'notAllowed', tab: '', cell: '' });
  // Before the first tab: whenever a later version looks, it knows what it has before it.
  if (!before && !stood) keepStructure(store, STRUCTURE);
  keepBegun(store, { changes: asked, takesJob: takesJob === 'yes', stood });
  return { ok: true, value: loadSetup(ports) };
}

/** What a page carries on with that was left open while a colleague's setup ended. */
const ENDED: Begun = { changes: [], takesJob: false, stood: true };

/** Must run alone in the document. @throws Fault structureNewer, seedsUnreadable, notAllowed, badRequest for steps that are none. */
export function runSetUp(ports: Ports, { steps }: RunSetUpRequest): SetupProgress {
  demandKnown(structureOf(ports.store));
  const begun = readBegun(ports.store) ?? ENDED;
  const theirs: string[] = [];
  for (const step of steps.split(STEP_BREAK)) theirs.push(...runStep(ports, begun, step));
  return { theirs, ended: readBegun(ports.store) === null };
}

/** @returns names of what somebody else had changed meanwhile. */
function runStep(ports: Ports, begun: Begun, step: string): readonly string[] {
  const tab = TAB_NAMES.find((name) => step === TAB_STEP + name);
  if (tab) buildTab(ports, tab);
  else if (step === 'zone') mendZone(ports.book);
  else if (step === 'structure') lead(ports);
  else if (step === 'answers') return answer(ports, begun);
  else if (step === 'job') takeJob(ports, begun);
  else if (step === 'figures') end(ports);
  else throw badRequest();
  return [];
}

/** To today's structure. What waits for a tab to be renamed, or for a header, the checks tell. */
function lead(ports: Ports): void {
  if (stands(ports, TAB_NAMES)) migrate(ports);
}

/** Where Danh bạ or Cấu hình is somebody else's tab, the answers wait for it to be renamed. */
function answer(ports: Ports, { changes }: Begun): readonly string[] {
  if (!stands(ports, [DIRECTORY_TAB.name, SETTINGS_TAB.name])) return [];
  const { writes, theirs } = answerWrites(ports, changes);
  ports.book.apply(writes);
  return theirs;
}

/** Asked here again: a colleague may have taken the job over since. */
function takeJob(ports: Ports, { takesJob, stood }: Begun): void {
  const settings = settingsOf(ports);
  if (takesJob && jobOf(ports, settings, stood) !== 'keep') takeOver(ports, settings.digestHour);
}

/** Where a tab of ours is somebody else's, there is nothing to judge and setup stays unfinished; the checks say so. */
function end(ports: Ports): void {
  if (!stands(ports, TAB_NAMES)) return;
  forgetSummaryLook(ports);
  mendColours(ports, refresh(ports));
  ports.book.show(SUMMARY_TAB.name);
  forgetBegun(ports.store);
}

function stands(ports: Ports, tabs: readonly string[]): boolean {
  return tabs.every((tab) => conditionOfTab(ports, tab) === 'ours');
}

// What can happen to a run at each of its service calls: Google ends it there, refuses the call, or loses the answer.
import { createHash } from 'node:crypto';
import { atCall, type Fate, type Fault } from '../../host/faults.ts';
import type { CallKind } from '../../host/types.ts';
import { type KeptWard, kept, type Ward } from './ward.ts';

export interface Leftover extends KeptWard {
  /** What tells it from the others of its run, for a failing test to name. */
  readonly cut: string;
}

/** Whether a call can leave the spreadsheet, its properties, triggers and mails as they were not. */
const mayChange = (method: string, kind: CallKind) =>
  /^(?:write|property|mail)$/.test(kind)
    ? !/^Properties\.get/.test(method)
    : /^ScriptApp\.|\.create$/.test(method);

/** Whether Google carries out what an ended run has written and not flushed is not known: both are tried. */
type Unflushed = 'kept' | 'lost';

/**
 * Runs it once, undisturbed, and keeps the spreadsheet as it stands before each call: just that is left by a run that
 * ends there. States that are alike are told once. Properties and mails are never held back.
 * @param step where there are hundreds of changes `npm test` looks at each step-th only, and at none that is lost.
 */
export function leftoversOf(ward: Ward, run: (ward: Ward) => void, step = 1): readonly Leftover[] {
  const every = ALL ? 1 : step;
  const found = new Map<string, Leftover>();
  // What people themselves did before the first call is there whatever becomes of the run.
  let flushed: KeptWard | null = null;
  let current: KeptWard | null = null;
  let changing = true;
  let changes = 0;
  const add = (state: KeptWard, cut: string): void => {
    const id = createHash('sha1').update(JSON.stringify(state)).digest('base64');
    if (!found.has(id)) found.set(id, { ...state, cut });
  };
  ward.office.fault = (method, nth, kind) => {
    const cut = (unflushed: Unflushed) => `before call ${nth}, ${method}, unflushed writes ${unflushed}`;
    if (changing) changes += 1;
    if (changing && changes % every === 0) {
      current = kept(ward);
      flushed = flushed ?? current;
      add(current, cut('kept'));
      if (every === 1) add({ world: current.world, workbook: flushed.workbook }, cut('lost'));
    }
    if (kind === 'read' || method === 'SpreadsheetApp.flush') flushed = current;
    changing = mayChange(method, kind);
    return undefined;
  };
  run(ward);
  ward.office.fault = undefined;
  add(kept(ward), 'after the last call');
  return [...found.values()];
}

export interface Disturbance {
  readonly name: string;
  readonly fault: Fault;
}

/**
 * Each call refused once and, where it can change something, its answer lost. `npm run soak` takes every call, `npm
 * test` the first and the last of each method.
 */
export function disturbancesOf(ward: Ward, run: (ward: Ward) => void): readonly Disturbance[] {
  const calls: { readonly method: string; readonly nth: number; readonly kind: CallKind }[] = [];
  ward.office.fault = (method, nth, kind) => {
    calls.push({ method, nth, kind });
    return undefined;
  };
  run(ward);
  ward.office.fault = undefined;
  const isChosen = ({ method, nth }: (typeof calls)[number]) => {
    const alike = calls.filter((call) => call.method === method);
    return ALL || alike[0]?.nth === nth || alike.at(-1)?.nth === nth;
  };
  return calls.filter(isChosen).flatMap(({ method, nth, kind }) => {
    const fates: readonly Fate[] = mayChange(method, kind) ? ['error', 'lost'] : ['error'];
    return fates.map((fate) => ({ name: `${fate} at call ${nth}, ${method}`, fault: atCall(nth, fate) }));
  });
}

/** Passes over what the run throws: what it leaves behind is what matters. */
export function suffer(ward: Ward, fault: Fault, run: (ward: Ward) => void): void {
  ward.office.fault = fault;
  try {
    run(ward);
  } catch {
    // A menu item that could not even say what it met.
  }
  ward.office.fault = undefined;
}

const ALL = process.env.KILLS === 'all';

/** `npm run soak` takes them all, `npm test` so many, spread evenly, the last one among them. */
export function some<T>(all: readonly T[], count: number): readonly T[] {
  if (ALL || all.length <= count) return all;
  const step = (all.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, i) => all[Math.round(i * step)]).filter(
    (one) => one !== undefined,
  );
}

// The one wrapper of every entry point: a fault becomes a Vietnamese sentence, anything else a general one and a log line.
import { isFault, kindOf } from '../app/fault.ts';
import type { Ports } from '../app/ports.ts';
import type { Reply } from '../contract/reply.ts';
import { faultText, runFailed, UNFORESEEN } from '../text/faults.ts';
import { inform } from './inform.ts';
import { openPorts } from './ports.ts';
import { report } from './report.ts';

/** For menu items: the person sees what went wrong. */
export function fromMenu(code: string, work: (ports: Ports) => void): void {
  try {
    work(openPorts());
  } catch (error) {
    inform(explain(code, error));
  }
}

/** For pages: the sentence travels as data, because Google's failure handler would localise it. */
export function fromPage<T>(code: string, work: (ports: Ports) => Reply<T>): Reply<T> {
  try {
    return work(openPorts());
  } catch (error) {
    return { ok: false, message: explain(code, error) };
  }
}

/**
 * For triggers, which nobody watches: the run fails, and Google logs what it throws and mails it to the trigger's owner.
 * So that is a sentence of ours, and never the error itself.
 */
export function fromTrigger(code: string, work: (ports: Ports) => void): void {
  try {
    work(openPorts());
  } catch (error) {
    if (isFault(error)) throw new Error(faultText(error.fault));
    report(code, error);
    throw new Error(runFailed(`${code}, ${kindOf(error)}`));
  }
}

/** For what must not undo the work before it. */
export function quietly(code: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    report(code, error);
  }
}

function explain(code: string, error: unknown): string {
  if (isFault(error)) return faultText(error.fault);
  report(code, error);
  return UNFORESEEN;
}

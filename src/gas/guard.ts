// The one wrapper of every entry point: a fault becomes a Vietnamese sentence, anything else a general one and a log line.
import { isFault } from '../app/fault.ts';
import type { Ports } from '../app/ports.ts';
import type { Reply } from '../contract/reply.ts';
import { faultText, UNFORESEEN } from '../text/faults.ts';
import { openPorts } from './ports.ts';

/** For menu items: the person sees what went wrong. */
export function fromMenu(code: string, work: (ports: Ports) => void): void {
  const ports = openPorts();
  try {
    work(ports);
  } catch (error) {
    ports.screen.inform(explain(ports, code, error));
  }
}

/** For pages: the sentence travels as data, because Google's failure handler would localise it. */
export function fromPage<T>(code: string, work: (ports: Ports) => Reply<T>): Reply<T> {
  const ports = openPorts();
  try {
    return work(ports);
  } catch (error) {
    return { ok: false, message: explain(ports, code, error) };
  }
}

/** For triggers, which nobody watches: the run fails, and Google mails these words to its owner. */
export function fromTrigger(code: string, work: (ports: Ports) => void): void {
  const ports = openPorts();
  try {
    work(ports);
  } catch (error) {
    throw new Error(explain(ports, code, error));
  }
}

function explain(ports: Ports, code: string, error: unknown): string {
  if (isFault(error)) return faultText(error.fault);
  ports.report(code, error);
  return UNFORESEEN;
}

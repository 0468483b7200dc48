// One action of the add-in under watch: what a person learns of it, what it changes, what it leaves behind.
import type { Reply } from '../../../host/run/rpc.ts';
import type { Ward } from '../ward.ts';
import { pageFlaw } from './pages.ts';
import { flawOf, traceIn } from './sentences.ts';
import { lost, type Place, photo, wronged } from './workbook.ts';

export interface Allowed {
  /** Whether the action was asked to change a cell. */
  readonly addressed?: ((place: Place) => boolean) | undefined;
  /** What people have typed: sentences quote it. */
  readonly typed?: readonly string[];
  /** The page that gets the answer. */
  readonly page?: string;
}

/** What a run goes on without, and tells the developer of. */
const FORESEEN = /"(?:record|write|rights)Refused"|"takenUnrefreshed"/;

/** Says nobody what is wrong or what to do: for what nobody foresaw. */
const UNFORESEEN = /^Có trục trặc ngoài dự kiến/;

/** What was wrong with it; nothing for an action as it should be, done or refused in words. */
export function complaints(
  ward: Ward,
  action: () => Reply | undefined,
  allowed: Allowed = {},
): readonly string[] {
  const { office, screen } = ward;
  const before = photo(office.engine);
  const [alerts, toasts, failures] = [screen.alerts.length, screen.toasts.length, office.failures.length];
  const last = office.lastExecution;
  const mails = ward.world.mails.length;
  const wrong: string[] = [];
  const said: string[] = [];
  try {
    const reply = action();
    if (reply && !reply.ok) wrong.push(`thrown at the page: ${reply.message}`);
    if (reply?.ok) {
      const answer = reply.value as Answer | null;
      if (answer?.ok === false) said.push(answer.message, ...Object.values(answer.fields ?? {}));
      const trace = traceIn(answer) ?? (answer?.ok ? pageFlaw(allowed.page ?? '', answer.value) : null);
      if (trace !== null) wrong.push(`answered with ${trace}`);
    }
  } catch (error) {
    wrong.push(`thrown: ${error instanceof Error ? error.stack : String(error)}`);
  }
  said.push(
    ...[...screen.alerts.slice(alerts), ...screen.toasts.slice(toasts)].map(({ message }) => message),
  );
  for (const { origin, message } of office.failures.slice(failures)) {
    if (origin === 'trigger') said.push(message.replace(/^Error: /, ''));
    else wrong.push(`failed unseen: ${message}`);
  }
  for (const text of said) {
    const flaw = UNFORESEEN.test(text) ? 'the words for what nobody foresaw' : flawOf(text, allowed.typed);
    if (flaw !== null) wrong.push(flaw);
  }
  if (office.lastExecution !== last) {
    const log = (office.lastExecution?.log ?? []).map(({ message }) => message);
    wrong.push(...log.filter((message) => !FORESEEN.test(message)).map((message) => `logged ${message}`));
  }
  const after = photo(office.engine);
  const written = [...after].filter(([place, text]) => before.get(place) !== text).map(([, text]) => text);
  const trace = traceIn([written, ward.world.mails.slice(mails)]);
  if (trace !== null) wrong.push(`wrote ${trace}`);
  wrong.push(...wronged(before, after, allowed.addressed), ...lost(before, after));
  for (const [key, text] of ward.world.properties) {
    if (HOLDS_JSON.test(key) && !isJson(text)) wrong.push(`property ${key} holds ${text}`);
  }
  return wrong;
}

interface Answer {
  readonly ok: boolean;
  readonly value: unknown;
  readonly message: string;
  readonly fields?: Readonly<Record<string, string>>;
}

const HOLDS_JSON =
  /^(?:owner|rules|colours|summary-charts|review:.*|mail-ledger-\d+|mail-weeks|judged-weeks)$/;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

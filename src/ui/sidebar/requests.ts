// What the sidebar asks of the server; a lost connection comes back as a refusal like any other.
import type { IndicatorCard } from '../../contract/card.ts';
import type { Reply } from '../../contract/reply.ts';
import type { SaveFigureRequest } from '../../contract/requests.ts';
import * as PAGE from '../../text/page.ts';
import * as FORM from '../../text/sidebar-form.ts';
import { call } from '../shared/server.ts';
import { textsOf } from './form-fields.ts';
import { changedIn, type Texts } from './form-state.ts';
import type { Attempt, Card } from './state.ts';

export const loadBoard = () => call('loadBoard', [], PAGE.failed);

export const loadSelection = () => call('loadSelection', [], PAGE.failed);

export const takeOver = () => call('takeOver', [], PAGE.failed);

export async function saveRow({ card, values, base }: Attempt, confirmed: string): Promise<Reply<Card>> {
  const name = card.kind === 'task' ? 'saveTask' : 'saveIndicator';
  const request = { code: card.code, fields: values, base, confirmed };
  return summed(await call<typeof name>(name, [request], FORM.failed));
}

export async function saveFigure(request: SaveFigureRequest): Promise<Reply<IndicatorCard>> {
  return summed(await call('saveFigure', [request], FORM.failed));
}

/** Long enough to open and save the next row. */
const PAUSE = 5000;
let renewal: ReturnType<typeof setTimeout> | undefined;

/**
 * Nobody waits for Tổng hợp: it follows once the person has saved the last of several rows. What a closed page leaves
 * undone, the next refresh makes good.
 */
function summed<T>(reply: Reply<T>): Reply<T> {
  if (reply.ok) {
    clearTimeout(renewal);
    renewal = setTimeout(() => void call('renewSummary', [], PAGE.failed), PAUSE);
  }
  return reply;
}

/** Puts back what the saving has replaced, and leaves alone what it has not. */
export function undoing(saved: Card, sent: Texts): Attempt {
  const now = textsOf(saved);
  const before = changedIn(sent).map((name) => [name, sent.base[name] ?? '']);
  const values = { ...now, ...Object.fromEntries(before) };
  return { card: saved, values, base: now };
}

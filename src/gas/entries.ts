// The kinds of entry points: what menus and pages may start, each with its guard, its check and its turn.
import { inTurn } from '../app/in-turn.ts';
import { parsed, type Schema } from '../app/parsed.ts';
import type { Page, Ports } from '../app/ports.ts';
import type { Reply } from '../contract/reply.ts';
import { fromMenu, fromPage } from './guard.ts';

/** A menu item. */
export function item(code: string, work: (ports: Ports) => void): () => void {
  return () => fromMenu(code, work);
}

/** A menu item that opens one of our pages. */
export function opens(page: Page): () => void {
  return item(page, ({ screen }) => screen.showPage(page));
}

/** What a page asks to be told. */
export function tells<R>(code: string, work: (ports: Ports) => R): () => Reply<R> {
  return () => fromPage(code, (ports) => ({ ok: true, value: work(ports) }));
}

/** What a page asks for by a request, changing nothing in the sheet. */
export function asks<T, R>(
  code: string,
  schema: Schema<T>,
  work: (ports: Ports, request: T) => R,
): (request: unknown) => Reply<R> {
  return (request) =>
    fromPage(code, (ports) => parsed(schema, request, (valid) => ({ ok: true, value: work(ports, valid) })));
}

/** What a page asks to be changed: alone in the document, with a use case that may refuse field by field. */
export function saves<T, R>(
  code: string,
  schema: Schema<T>,
  work: (ports: Ports, request: T) => Reply<R>,
): (request: unknown) => Reply<R> {
  return (request) =>
    fromPage(code, (ports) => parsed(schema, request, (valid) => inTurn(ports, () => work(ports, valid))));
}

/** As above, with a use case that is done or throws. */
export function changes<T, R>(
  code: string,
  schema: Schema<T>,
  work: (ports: Ports, request: T) => R,
): (request: unknown) => Reply<R> {
  return saves(code, schema, (ports, valid) => ({ ok: true, value: work(ports, valid) }));
}

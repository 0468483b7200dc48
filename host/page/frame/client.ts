// Runs inside a sidebar or dialog before its own scripts: google.script.run, google.script.host and localStorage over messages.
import { sentArguments } from '../../run/rpc.ts';
import { TenAtOnce } from '../../run/ten-at-once.ts';
import { type FromFrame, isEnvelope, MARK, type ToFrame } from './protocol.ts';
import { FrameStorage, type KeptTexts } from './storage.ts';

type Success = (value: unknown, userObject?: unknown) => void;
type Failure = (error: Error, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Success;
  readonly failure?: Failure;
  readonly userObject?: unknown;
}

const given = document.currentScript?.dataset;
const names = (given?.functions ?? '').split(' ').filter(Boolean);
const waiting = new Map<number, Handlers>();
const turns = new TenAtOnce();
let calls = 0;

function tell(content: FromFrame): void {
  window.parent.postMessage({ mark: MARK, content }, '*');
}

/** What the page changes in its arguments while a call waits for its turn is not sent. */
function send(name: string, given: readonly unknown[], handlers: Handlers): void {
  const args = sentArguments(given);
  calls += 1;
  const id = calls;
  waiting.set(id, handlers);
  turns.begin(() => tell({ kind: 'run', id, name, args }));
}

/** Each with… gives a new runner, so that a kept one serves many calls, as Google's does. */
function runner(handlers: Handlers): object {
  const functions = names.map((name) => [name, (...args: unknown[]) => send(name, args, handlers)] as const);
  return {
    ...Object.fromEntries(functions),
    withSuccessHandler: (success: Success) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Failure) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
}

function receive(answer: ToFrame): void {
  const handlers = waiting.get(answer.id);
  waiting.delete(answer.id);
  turns.end();
  if (answer.ok) handlers?.success?.(answer.value, handlers.userObject);
  else if (handlers?.failure) handlers.failure(new Error(answer.message), handlers.userObject);
  else console.error(answer.message);
}

window.addEventListener('message', ({ data, source }) => {
  if (source === window.parent && isEnvelope<ToFrame>(data)) receive(data.content);
});

// Keys pressed in a frame never reach the page around it.
window.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) tell({ kind: 'escape' });
});

const host = {
  close: () => tell({ kind: 'close' }),
  setWidth: (pixels: number) => tell({ kind: 'width', pixels }),
  setHeight: (pixels: number) => tell({ kind: 'height', pixels }),
  editor: { focus: () => tell({ kind: 'focus' }) },
};

// Where nothing is given, the browser's own answer stands: a frame without an origin gets a SecurityError.
if (given?.kept !== undefined) {
  const storage = new FrameStorage(JSON.parse(given.kept) as KeptTexts, tell);
  Object.defineProperty(window, 'localStorage', { configurable: true, get: () => storage });
}

Object.assign(window, { google: { script: { run: runner({}), host } } });

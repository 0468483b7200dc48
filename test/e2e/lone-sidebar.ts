// sidebar.html by itself in a browser, with a server that answers as it is told to and remembers what it was asked.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Board } from '../../src/contract/card.ts';

const HTML = join(__dirname, '../../dist/sidebar.html');
const ADDRESS = 'http://sidebar.test/';

export interface ServerCall {
  readonly name: string;
  /** What a person could read at that moment. */
  readonly shown: string;
}

declare global {
  interface Window {
    served: {
      readonly calls: ServerCall[];
      /** When the first row of the list came, in milliseconds of the page's life. */
      readonly listed: number | null;
      answer(): void;
    };
  }
}

/** Runs in the page, before its own script. */
function playServer(board: unknown, atOnce: boolean): void {
  const calls: ServerCall[] = [];
  const waiting: (() => void)[] = [];
  const runner = (done: (reply: unknown) => void): object =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'withSuccessHandler') return (handler: typeof done) => runner(handler);
          if (name === 'withFailureHandler') return () => runner(done);
          return () => {
            calls.push({ name: String(name), shown: document.getElementById('app')?.textContent ?? '' });
            if (atOnce) done({ ok: true, value: board });
            else waiting.push(() => done({ ok: true, value: board }));
          };
        },
      },
    );
  const google = { script: { run: runner(() => undefined), host: { close() {} } } };
  const served = {
    calls,
    listed: null as number | null,
    answer: () => {
      for (const reply of waiting.splice(0)) reply();
    },
  };
  new MutationObserver(() => {
    if (document.querySelector('[data-code]')) served.listed = served.listed ?? performance.now();
  }).observe(document, { childList: true, subtree: true });
  Object.assign(window, { google, served });
}

export interface LoneSidebar {
  readonly page: Page;
  /** Addresses that were asked for besides the page's own. */
  readonly foreign: readonly string[];
}

/** `atOnce`: the server answers in the same breath, so that what is measured is the page's own. */
export async function openLoneSidebar(browser: Browser, board: Board, atOnce: boolean): Promise<LoneSidebar> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
  const given = JSON.stringify(board).replace(/</g, '\\u003c');
  const script = `<script>(${playServer})(${given}, ${atOnce})</script>`;
  const body = readFileSync(HTML, 'utf8').replace('<head>', () => `<head>${script}`);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== ADDRESS) foreign.push(request.url());
  });
  await page.route('**', (route) =>
    route.request().url() === ADDRESS ? route.fulfill({ contentType: 'text/html', body }) : route.abort(),
  );
  await page.goto(ADDRESS);
  return { page, foreign };
}

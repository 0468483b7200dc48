// The host's page in a browser, served as `npm start` serves it, with a bundle of the test's choosing.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContext, ConsoleMessage, Page, Request } from 'playwright-core';
import type {} from '../../host/page/window.ts';
import { launchChromium } from './chromium.ts';

const SERVE = "import('./host/serve.mjs').then(async (s) => console.log((await s.serve({ port: 0 })).port))";
const VIEWPORT = { width: 1280, height: 720 };
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', html: 'text/html' };

export interface Visit {
  readonly page: Page;
  /** Every request that left this machine, or tried to. */
  readonly foreign: readonly string[];
  /** Errors of the page itself, and what the browser refused it. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

export class ServedPage {
  /** Left by a visitor, for the next. */
  #vacated: Page | undefined;

  private constructor(
    readonly address: string,
    readonly browser: Browser,
    readonly server: ChildProcess,
  ) {}

  /** `npm test` builds page and dist beforehand; building again would disturb a suite that runs beside this one. */
  static async start(): Promise<ServedPage> {
    if (!existsSync('build/host/page.js')) execFileSync(process.execPath, ['scripts/build-host.mjs']);
    const server = spawn(process.execPath, ['-e', SERVE], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [port] = (await once(server.stdout, 'data')) as [Buffer];
    return new ServedPage(`http://127.0.0.1:${String(port).trim()}`, await launchChromium(), server);
  }

  /** Nothing is kept from one visit to another but the browser's process, in which the page starts in half the time. */
  async visit(today: string, bundle?: string): Promise<Visit> {
    const page = this.#vacated ?? (await this.#newPage());
    this.#vacated = undefined;
    const context = page.context();
    if (bundle) await replaceBundle(context, bundle);
    const foreign: string[] = [];
    const errors: string[] = [];
    const note = (request: Request) => {
      const url = request.url();
      if (!url.startsWith(this.address) && !/^(?:data|blob|about):/.test(url)) foreign.push(url);
    };
    const noteError = (error: Error) => errors.push(error.message);
    const noteRefusal = (message: ConsoleMessage) => {
      if (/Content Security Policy|CSP/.test(message.text())) errors.push(message.text());
    };
    context.on('request', note);
    page.on('pageerror', noteError).on('console', noteRefusal);
    await page.goto(`${this.address}/?today=${today}`);
    await page.waitForFunction(() => 'host' in window);
    const close = async () => {
      context.off('request', note);
      page.off('pageerror', noteError).off('console', noteRefusal).removeAllListeners('dialog');
      await this.#vacate(page);
    };
    return { page, foreign, errors, close };
  }

  async #newPage(): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: VIEWPORT,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
    });
    return context.newPage();
  }

  async #vacate(page: Page): Promise<void> {
    const context = page.context();
    await page.goto('about:blank');
    await context.unrouteAll();
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: this.address, storageTypes: 'all' });
    await session.detach();
    await page.setViewportSize(VIEWPORT);
    await page.emulateMedia({ media: null });
    this.#vacated = page;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.kill();
  }
}

async function replaceBundle(context: BrowserContext, folder: string): Promise<void> {
  const html = readdirSync(folder).filter((name) => name.endsWith('.html'));
  await context.route('**/dist/*', async (route) => {
    const name = route.request().url().split('/').at(-1) ?? '';
    if (name === 'files.json') await route.fulfill({ json: html });
    else {
      const body = readFileSync(`${folder}/${name}`, 'utf8');
      await route.fulfill({ body, contentType: `${TYPES[name.split('.').at(-1) ?? '']}; charset=utf-8` });
    }
  });
}

/** As the dialog of Thiết lập trang tính does when nothing is typed into it. */
export async function setUpSheets(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { desk, sample } = window.host ?? {};
    if (!desk || !sample) throw new Error('the page has not started');
    const { latency } = desk;
    desk.latency = 0;
    await sample.setUp();
    desk.latency = latency;
  });
}

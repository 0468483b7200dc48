// The host's page in a browser, served as `npm start` serves it, with a bundle of the test's choosing.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';

const SERVE = "import('./host/serve.mjs').then(async (s) => console.log((await s.serve({ port: 0 })).port))";
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

  /** A new browser profile each time, so nothing is kept from one visit to another. */
  async visit(today: string, bundle?: string): Promise<Visit> {
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 720 },
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
    });
    if (bundle) await replaceBundle(context, bundle);
    const foreign: string[] = [];
    const errors: string[] = [];
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.address) && !/^(?:data|blob|about):/.test(url)) foreign.push(url);
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy|CSP/.test(message.text())) errors.push(message.text());
    });
    await page.goto(`${this.address}/?today=${today}`);
    await page.waitForFunction(() => 'host' in window);
    return { page, foreign, errors, close: () => context.close() };
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

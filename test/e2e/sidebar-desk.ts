// Whoever sits before the host's page with the sidebar open and no mouse.
import type { Frame, Page } from 'playwright-core';
import type {} from '../../host/page/window.ts';
import { barriersIn } from './barriers.ts';

export class SidebarDesk {
  constructor(readonly page: Page) {}

  get sidebar() {
    return this.page.frameLocator('.sidebar iframe');
  }

  async choose(...captions: readonly string[]): Promise<void> {
    for (const name of ['Kế hoạch 2026', ...captions]) {
      await this.page.getByRole('menuitem', { name, exact: true }).press('Enter');
    }
  }

  /** A1 place of the cell under a header in the row of a Mã, its row and what a person reads in it. */
  cell(tab: string, code: string, header: string): Promise<{ a1: string; row: number; text: string }> {
    return this.page.evaluate(
      ([tabName = '', wanted = '', headerText = '']) => {
        const engine = window.host?.engine;
        const sheetId = engine?.sheetIdByName(tabName) ?? 0;
        const bounds = engine?.cells.bounds(sheetId) ?? { row: 1, column: 1 };
        const area = { sheetId, row: 1, column: 1, rows: bounds.row, columns: bounds.column };
        const grid = engine?.displays(area) ?? [];
        const column = (grid.find((cells) => cells.includes(headerText)) ?? []).indexOf(headerText);
        const row = grid.findIndex((cells) => cells.includes(wanted));
        const a1 = `${String.fromCharCode(65 + column)}${row + 1}`;
        return { a1, row: row + 1, text: grid[row]?.[column] ?? '' };
      },
      [tab, code, header],
    );
  }

  /** As a colleague would, while the sidebar stands open. */
  async typeIntoSheet(tab: string, code: string, header: string, text: string): Promise<void> {
    const { a1 } = await this.cell(tab, code, header);
    await this.page.evaluate(
      ([name = '', place = '', typed = '']) => window.host?.office.type(name, place, typed),
      [tab, a1, text],
    );
  }

  async select(tab: string, code: string): Promise<void> {
    const { row } = await this.cell(tab, code, 'Mã');
    await this.page.evaluate(
      ([name, at]) => {
        const engine = window.host?.engine;
        const sheetId = engine?.sheetIdByName(String(name)) ?? 0;
        engine?.selection.set({ sheetId, row: Number(at), column: 2, rows: 1, columns: 1 });
      },
      [tab, row] as const,
    );
  }

  /** Google ends every run at once: the page hears of no answer, as when the connection or the day's quota is gone. */
  async cutOff(isCut: boolean): Promise<void> {
    await this.page.evaluate((cut) => {
      if (!window.host) return;
      window.host.office.fault = cut ? () => 'end' : undefined;
    }, isCut);
  }

  /** How often the server was called by that name since the counting began. */
  async countCalls(name: string): Promise<() => Promise<number>> {
    const mark = `data-calls-${name}`;
    await this.page.evaluate(
      ([wanted = '', attribute = '']) => {
        const office = window.host?.office;
        if (!office) return;
        const call = office.call.bind(office);
        const { body } = document;
        body.setAttribute(attribute, '0');
        office.call = (called, ...args) => {
          if (called === wanted) body.setAttribute(attribute, `${Number(body.getAttribute(attribute)) + 1}`);
          return call(called, ...args);
        };
      },
      [name, mark],
    );
    return () => this.page.evaluate((attribute) => Number(document.body.getAttribute(attribute)), mark);
  }

  async frame(): Promise<Frame> {
    const element = await this.page.locator('.sidebar iframe').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('no sidebar');
    return frame;
  }

  /** What a screen reader would call the thing that has the focus. */
  async focused(): Promise<string> {
    return (await this.frame()).evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return '';
      const label = 'labels' in at ? (at.labels as NodeListOf<HTMLElement> | null)?.[0] : null;
      const words = at.getAttribute('aria-label') ?? label?.textContent ?? at.textContent ?? '';
      return words.replace(/\s+/g, ' ').trim();
    });
  }

  /** The focus moves with the next painting. */
  async comesTo(words: string): Promise<void> {
    for (let tries = 0; tries < 50; tries += 1) {
      if ((await this.focused()).startsWith(words)) return;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`the focus is not at «${words}» but at «${await this.focused()}»`);
  }

  async tabTo(words: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const met: string[] = [];
    for (let steps = 0; steps < 40; steps += 1) {
      const name = await this.focused();
      if (name.startsWith(words)) return;
      met.push(name);
      await this.page.keyboard.press(key);
    }
    throw new Error(`${key} does not come to «${words}», only to ${met.join(' | ')}`);
  }

  async fill(label: string, text: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.tabTo(label, key);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }

  async says(text: string): Promise<void> {
    await this.sidebar.getByText(text).first().waitFor();
  }

  /** What axe finds against the rules and good practice of accessibility. */
  async barriers(): Promise<readonly string[]> {
    return barriersIn(await this.frame());
  }
}

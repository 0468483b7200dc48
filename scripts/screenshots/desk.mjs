// A person before the host's page, for the pictures: moves the clock, types into cells, opens pages of the menu.

/** What is the host's own and not Google's is left out of the pictures. */
const PLAIN = '.strip, .toasts { display: none !important; }';
/** Milliseconds. */
const QUIET = 1600;
const STEP = 200;

export class Desk {
  constructor(page) {
    this.page = page;
  }

  static async open(page, address) {
    await page.goto(address);
    await page.waitForFunction(() => 'host' in window);
    await page.addStyleTag({ content: PLAIN });
    return new Desk(page);
  }

  async choose(...captions) {
    for (const name of ['Kế hoạch 2026', ...captions]) {
      await this.page.getByRole('menuitem', { name, exact: true }).press('Enter');
    }
  }

  /** `show` gets the dialog in which setup asks. */
  async setUp(show) {
    await this.choose('Thiết lập trang tính');
    const begin = this.addIn.getByRole('button', { name: 'Thiết lập', exact: true });
    await begin.waitFor();
    await this.settle();
    await show(this.page.locator('dialog'));
    await begin.click();
    await this.addIn.getByText('Đã thiết lập xong.').waitFor();
    await this.close();
    await this.page.evaluate(() => window.host.office.open());
  }

  setClock(instant) {
    return this.page.evaluate((at) => window.host.world.clock.set(Date.parse(at)), instant);
  }

  /** Daily runs and mails on the way included. */
  async moveTo(day) {
    await this.page.evaluate((wanted) => window.host.desk.moveTo(wanted), day);
  }

  async sitDown(email) {
    await this.page.evaluate((who) => window.host.desk.as(who), email);
  }

  /** A1 place of the cell in the row of a Mã, under a header. @throws where there is none. */
  async place(tab, code, header) {
    const found = await this.page.evaluate(
      ([name, wanted, title]) => {
        const { engine } = window.host;
        const sheetId = engine.sheetIdByName(name);
        const { row, column } = engine.cells.bounds(sheetId);
        const grid = engine.displays({ sheetId, row: 1, column: 1, rows: row, columns: column });
        const across = (grid.find((cells) => cells.includes(title)) ?? []).indexOf(title);
        const down = grid.findIndex((cells) => cells.includes(wanted));
        return across < 0 || down < 0 ? null : { row: down + 1, column: across + 1 };
      },
      [tab, code, header],
    );
    if (!found) throw new Error(`${tab}: no cell for ${code} under «${header}»`);
    return found;
  }

  async type(tab, code, header, text) {
    const { row, column } = await this.place(tab, code, header);
    const a1 = `${String.fromCharCode(64 + column)}${row}`;
    await this.page.evaluate(
      ([name, at, typed]) => window.host.office.type(name, at, typed),
      [tab, a1, text],
    );
  }

  async select(tab, code, header) {
    const { row, column } = await this.place(tab, code, header);
    await this.selectAt(tab, row, column);
  }

  async selectAt(tab, row, column) {
    await this.page.evaluate(
      ([name, down, across]) => {
        // The menu that was used last would keep its frame.
        if (document.activeElement?.role === 'menuitem') document.activeElement.blur();
        window.host.office.select(name, down, across);
      },
      [tab, row, column],
    );
    await this.settle();
  }

  async openMenu(caption) {
    for (const name of ['Kế hoạch 2026', caption]) {
      await this.page.getByRole('menuitem', { name, exact: true }).press('Enter');
    }
  }

  async closeMenu() {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Escape');
  }

  /** From now on no trigger's hour comes, as when its owner's account is gone. */
  async loseTriggers() {
    await this.page.evaluate(() => {
      window.host.office.triggers = 'never';
    });
  }

  /** The page of the add-in that stands open, in a dialog or beside the sheet. */
  get addIn() {
    return this.page.locator('dialog iframe, .sidebar iframe').last().contentFrame();
  }

  async close() {
    await this.page.getByRole('button', { name: /^Đóng/ }).last().click();
  }

  /** Univer draws on a canvas and tells nobody when it has finished: it has when it reckons nothing for a while. */
  async settle() {
    for (let quiet = 0; quiet < QUIET; quiet += STEP) {
      await this.page.waitForTimeout(STEP);
      if (await this.page.getByText('Đang tính công thức').isVisible()) quiet = -STEP;
    }
  }
}

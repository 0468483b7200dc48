// Ui.createMenu(): a menu is gathered piece by piece and reaches the screen with addToUi.
import { refuseUnknown } from '../errors.ts';
import type { Execution } from '../execution.ts';
import type { MenuItem, Screen } from '../types.ts';
import { signatureMismatch } from './signature.ts';

type MenuEntry = Extract<MenuItem, { kind: 'menu' }>;

/** How a menu's own content is read when it becomes another's submenu; no name that the bundle could call. */
const ENTRY = Symbol('entry');

export class Menu implements GoogleAppsScript.Base.Menu {
  private readonly items: MenuItem[] = [];

  constructor(
    private readonly execution: Execution,
    private readonly screen: Screen,
    private readonly caption: string,
  ) {}

  [ENTRY](): MenuEntry {
    return { kind: 'menu', caption: this.caption, items: [...this.items] };
  }

  addItem(caption: string, functionName: string): this {
    this.execution.call('Menu.addItem', 'handle');
    if (typeof caption !== 'string' || typeof functionName !== 'string') {
      throw signatureMismatch(this.execution, 'Menu.addItem', [caption, functionName]);
    }
    this.items.push({ kind: 'item', caption, handler: functionName });
    return this;
  }

  addSeparator(): this {
    this.execution.call('Menu.addSeparator', 'handle');
    this.items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: GoogleAppsScript.Base.Menu): this {
    this.execution.call('Menu.addSubMenu', 'handle');
    if (!isMenu(menu)) throw signatureMismatch(this.execution, 'Menu.addSubMenu', [menu]);
    this.items.push(menu[ENTRY]());
    return this;
  }

  addToUi(): void {
    this.execution.call('Menu.addToUi', 'ui');
    this.screen.menu(this[ENTRY]());
  }
}

function isMenu(value: unknown): value is Menu {
  return typeof value === 'object' && value !== null && ENTRY in value;
}

export function createMenu(execution: Execution, screen: Screen, caption: string): Menu {
  return refuseUnknown(new Menu(execution, screen, caption), 'Menu');
}

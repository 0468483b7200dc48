// The menus each user sees, and the way from a chain of captions to a handler's name.
import type { MenuItem } from '../types.ts';

type Menu = Extract<MenuItem, { kind: 'menu' }>;

function isMenu(item: MenuItem): item is Menu {
  return item.kind === 'menu';
}

export class Menus {
  readonly #ofUser = new Map<string, Map<string, Menu>>();

  /** A reloaded sheet starts with no menus of ours. */
  forget(email: string): void {
    this.#ofUser.delete(email);
  }

  /** A menu takes the place of the older one of its name. */
  add(email: string, menu: Menu): void {
    const menus = this.#ofUser.get(email) ?? new Map<string, Menu>();
    this.#ofUser.set(email, menus.set(menu.caption, menu));
  }

  of(email: string): readonly Menu[] {
    return [...(this.#ofUser.get(email)?.values() ?? [])];
  }

  /** @throws for a caption that the user does not see, naming those that are there. */
  handler(email: string, captions: readonly string[]): string {
    let items: readonly MenuItem[] = this.of(email);
    for (const [depth, caption] of captions.entries()) {
      const named = items.flatMap((item) => (item.kind === 'separator' ? [] : [item]));
      const found = named.find((item) => item.caption === caption);
      if (found && isMenu(found)) items = found.items;
      else if (found && depth === captions.length - 1) return found.handler;
      else {
        const seen = named.map((item) => item.caption).join(', ') || 'nothing';
        throw new Error(
          `${email} sees no "${caption}" in [${captions.slice(0, depth).join(' > ')}]: ${seen}`,
        );
      }
    }
    throw new Error(`"${captions.join(' > ')}" is a menu, not an item`);
  }
}

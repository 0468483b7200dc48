// Where the arrow keys go inside an open menu.

/** The list's own entries, those of an open submenu left out. */
function entries(list: HTMLElement): readonly HTMLElement[] {
  return [
    ...list.querySelectorAll<HTMLElement>(':scope > [role=menuitem], :scope > .submenu > [role=menuitem]'),
  ];
}

export function enter(list: HTMLElement | null): void {
  if (list) entries(list)[0]?.focus();
}

/** Moves the focus; false when the key means nothing here. */
export function step(list: HTMLElement | null, key: string): boolean {
  if (!list) return false;
  const all = entries(list);
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at <= 0 ? all.length - 1 : at - 1,
    Home: 0,
    End: all.length - 1,
  };
  const target = targets[key];
  if (target === undefined) return false;
  all[target % all.length]?.focus();
  return true;
}

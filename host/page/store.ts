// What the shell shows, in one place; components read it and are drawn again when it changes.
import { useEffect, useState } from 'preact/hooks';
import type { Call, Counts } from '../meter.ts';
import type { HtmlPage, Mail, MenuItem, Toast, User } from '../types.ts';

export type Menu = Extract<MenuItem, { kind: 'menu' }>;
/** A number told once per opening, so that showing the same page again starts it anew. */
export type Opened = HtmlPage & { readonly opening: number };
export type ShownToast = Toast & { readonly id: number };

export interface LastRun {
  readonly what: string;
  readonly counts: Counts;
  readonly calls: readonly Call[];
  /** Errors that nobody at a real sheet would see: those of onOpen, onEdit and timed jobs. */
  readonly hiddenErrors: readonly string[];
}

export interface View {
  readonly user: User;
  readonly now: number;
  readonly menus: readonly Menu[];
  readonly sidebar: Opened | null;
  readonly dialog: Opened | null;
  readonly toasts: readonly ShownToast[];
  readonly mails: readonly Mail[];
  readonly lastRun: LastRun | null;
  readonly running: boolean;
  /** dd/MM/yyyy: the day of the sample that is being played. */
  readonly loading: string | null;
  /** What Google would show in red above the sheet when a script fails. */
  readonly failure: string | null;
}

export class Store {
  #view: View;
  readonly #listeners = new Set<() => void>();

  constructor(view: View) {
    this.#view = view;
  }

  get view(): View {
    return this.#view;
  }

  set(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

export function useView(store: Store): View {
  const [view, setView] = useState(store.view);
  useEffect(() => {
    setView(store.view);
    return store.subscribe(() => setView(store.view));
  }, [store]);
  return view;
}

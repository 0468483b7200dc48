// What the add-in shows to the acting user, drawn by the page instead of by Google.
import type { AlertAnswer, AlertRequest, Screen } from '../types.ts';
import type { Store } from './store.ts';

const DEFAULT_SECONDS = 5;

let openings = 0;

function ask({ title, message, buttons }: AlertRequest): AlertAnswer {
  const text = title ? `${title}\n\n${message}` : message;
  if (buttons === 'OK') {
    window.alert(text);
    return 'OK';
  }
  // The browser's question has two answers only: its Cancel is the milder of Google's.
  const agreed = window.confirm(text);
  if (buttons === 'OK_CANCEL') return agreed ? 'OK' : 'CANCEL';
  return agreed ? 'YES' : 'NO';
}

export function pageScreen(store: Store): Screen {
  return {
    menu(menu) {
      const others = store.view.menus.filter(({ caption }) => caption !== menu.caption);
      store.set({ menus: [...others, menu] });
    },
    page(page) {
      openings += 1;
      const opened = { ...page, opening: openings };
      store.set(page.kind === 'sidebar' ? { sidebar: opened } : { dialog: opened });
    },
    toast(toast) {
      openings += 1;
      const id = openings;
      store.set({ toasts: [...store.view.toasts, { ...toast, id }] });
      const seconds = toast.seconds === 0 ? DEFAULT_SECONDS : toast.seconds;
      if (seconds > 0) setTimeout(() => dismissToast(store, id), seconds * 1000);
    },
    alert: ask,
  };
}

export function dismissToast(store: Store, id: number): void {
  store.set({ toasts: store.view.toasts.filter((toast) => toast.id !== id) });
}

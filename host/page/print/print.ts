// Ctrl+P prints the active tab, as Google does, and not the screen: the tab is laid out on paper just before.
import type { Engine } from '../../engine/engine.ts';
import type { Grid } from '../univer.ts';
import { printedSheet } from './sheet.ts';

export function printActiveTab({ api }: Grid, engine: Engine): void {
  let printed: HTMLElement | null = null;
  const clear = () => {
    printed?.remove();
    printed = null;
  };
  window.addEventListener('beforeprint', () => {
    clear();
    const worksheet = api.getActiveWorkbook()?.getWorkbook().getActiveSheet();
    if (!worksheet) return;
    printed = printedSheet(engine, worksheet);
    document.body.append(printed);
  });
  window.addEventListener('afterprint', clear);
}

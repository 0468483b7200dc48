// Remembers the unit chosen last.
import { keep, readKept } from '../shared/storage.ts';

const KEY = 'ke-hoach-unit';

export function recallUnit(): string {
  return readKept(KEY);
}

export function rememberUnit(unit: string): void {
  keep(KEY, unit);
}

// Remembers the unit chosen last; browsers may forbid storage inside Google's frame, and then nothing is remembered.

const KEY = 'ke-hoach-unit';

export function recallUnit(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function rememberUnit(unit: string): void {
  try {
    localStorage.setItem(KEY, unit);
  } catch {
    // Without storage the person chooses again next time; there is nothing to tell.
  }
}

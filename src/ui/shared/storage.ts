// The browser's storage, which it may refuse inside Google's frame: then nothing is kept, and nothing breaks.

export function readKept(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

export function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Refused or full: there is nothing that a person could do about it here.
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Refused: then nothing was kept either.
  }
}

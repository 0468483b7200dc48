// The wish for sample data, over the reload that empties the page: in the tab's history, which a second reload finds changed.

const WISH = 'ke-hoach-phuong/sample';

export function wishForSample(): void {
  history.replaceState(WISH, '');
}

/** Told once. */
export function takeWish(): boolean {
  const isWished = history.state === WISH;
  if (isWished) history.replaceState(null, '');
  return isWished;
}

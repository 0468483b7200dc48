// Which rows go on which page of paper: none is cut through, nor is a chart where it fits on a page at all.

/** What hangs over the rows, in pixels from the top of the first. */
export interface Hanging {
  readonly top: number;
  readonly bottom: number;
}

/** @returns the rows of each page, by their place in `heights`; those of no height are left out. */
export function pagesOf(
  heights: readonly number[],
  hanging: readonly Hanging[],
  room: number,
): readonly (readonly number[])[] {
  const pages: number[][] = [];
  let pageTop = 0;
  let top = 0;
  for (const [row, height] of heights.entries()) {
    if (height === 0) continue;
    const bottom = top + height;
    const reach = hanging
      .filter((each) => each.top >= top && each.top < bottom && each.bottom - top <= room)
      .reduce((lowest, each) => Math.max(lowest, each.bottom), bottom);
    if (pages.length === 0 || reach > pageTop + room) {
      // A row that opens a page already has all the room there is.
      if (pages.length === 0 || top > pageTop) pages.push([]);
      pageTop = top;
    }
    pages.at(-1)?.push(row);
    top = bottom;
  }
  return pages;
}

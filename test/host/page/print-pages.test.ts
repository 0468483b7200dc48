// Rows on pages of paper: whole ones, and charts in one piece.
import { pagesOf } from '../../../host/page/print/pages.ts';

it('a row that does not fit opens the next page; hidden rows take no place', () => {
  expect(pagesOf([40, 40, 0, 40], [], 100)).toEqual([[0, 1], [3]]);
});

it('a chart that would be cut takes its row along to the next page', () => {
  const chart = { top: 45, bottom: 125 };
  expect(pagesOf([40, 40, 40, 40], [chart], 100)).toEqual([[0], [1, 2], [3]]);
  expect(pagesOf([40, 40, 40, 40], [chart], 130)).toEqual([[0, 1, 2], [3]]);
});

it('what is higher than a page begins where it hangs, and no page is empty', () => {
  expect(pagesOf([40, 300, 40], [{ top: 10, bottom: 400 }], 100)).toEqual([[0], [1], [2]]);
  expect(pagesOf([], [], 100)).toEqual([]);
});

// Whether what stands in the column Mã is one.
import { CODE } from './layout/shared-columns.ts';
import { foldHeader } from './table.ts';

const LONGEST = 40;

/** No text longer than any Mã, no error of a formula (#REF!), not the header itself, pasted again among the rows. */
export function isCode(text: string): boolean {
  if (text === '' || text.length > LONGEST || text.startsWith('#')) return false;
  return foldHeader(text) !== foldHeader(CODE.header);
}

// No document sends its reader to a place that is not there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { codesIn, DOCUMENTS, faultOf, linksIn, ROOT } from './documents.ts';

test('every link of every document leads to a file, and to a heading where it names one', () => {
  const links = DOCUMENTS.flatMap((file) => linksIn(file).map((link) => ({ file, link })));

  expect(links.length).toBeGreaterThan(80);
  expect(links.map(({ file, link }) => faultOf(file, link)).filter((fault) => fault !== '')).toEqual([]);
});

test('every file that a document names by its path is there', () => {
  const named = DOCUMENTS.flatMap((file) =>
    codesIn(file)
      .filter((code) => /^(?:src|host|test|scripts|docs)\/[\w./-]+$/.test(code))
      .map((path) => ({ file, path })),
  );
  const isThere = (path: string) =>
    ['', '.ts', '.tsx'].some((ending) => existsSync(join(ROOT, path + ending)));

  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ path }) => !isThere(path)).map(({ file, path }) => `${file}: ${path}`)).toEqual([]);
});

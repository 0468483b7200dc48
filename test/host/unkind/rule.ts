// A rule of Google's beside what one would expect instead: the host must do the one and not the other.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundle } from '../../../host/run/bundle.ts';
import { nodeBundle } from '../../../host/run/node-runner.ts';
import { pageBundle } from '../../../host/run/page-runner.ts';

interface Shown {
  /** What the host does. */
  readonly seen: unknown;
  /** What Google does. */
  readonly google: unknown;
  /** What somebody would expect who has not read Google's pages. */
  readonly naive: unknown;
}

/** @param source where the rule is said, and how sure it is. */
export function rule(title: string, source: string, show: () => Shown | Promise<Shown>): void {
  it(`${title} (${source})`, async () => {
    const { seen, google, naive } = await show();
    expect(seen).toEqual(google);
    expect(seen).not.toEqual(naive);
  });
}

/** The error's name and message in one line, as Google prints it; 'nothing' where the work is done. */
export function thrownBy(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return String(error);
  }
  return 'nothing';
}

/** The add-in whose Code.js this is, without pages, as the page runs it. */
export function scriptInPage(code: string): Bundle {
  return pageBundle({ code, html: {} });
}

const folders: string[] = [];

/** As Node runs it, from a file that removeScripts() removes. */
export function scriptInNode(code: string): Bundle {
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  folders.push(folder);
  writeFileSync(join(folder, 'Code.js'), code);
  return nodeBundle(folder);
}

export function removeScripts(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

// Asks the compiler which members of Google's the add-in uses, in a process of its own: its interface is a module.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export interface Use {
  /** 'Range.merge'; of what is no member of a class, the name alone. */
  readonly member: string;
  readonly kind: 'method' | 'value';
  /** File, from the root of the repository, and line. */
  readonly at: string;
}

export interface GoogleUses {
  readonly uses: readonly Use[];
  /** By the path of the class all the members that Google's types give it. */
  readonly members: Readonly<Record<string, readonly string[]>>;
}

export function googleUses(classes: readonly string[]): GoogleUses {
  const script = [join(__dirname, 'google-uses.mjs'), join(__dirname, 'uses.tsconfig.json')];
  const cwd = join(__dirname, '../../..');
  const printed = execFileSync(process.execPath, [...script, ...classes], { cwd, encoding: 'utf8' });
  return JSON.parse(printed) as GoogleUses;
}

// What is pushed, by its bytes, and what reading and evaluating it costs every run.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { cpu, table } from './measure.ts';

const TIMES = 41;

/** Median milliseconds of CPU. Each time another text, which V8 has not compiled before, in a context of its own. */
function evaluation(source: string): number {
  const times = Array.from({ length: TIMES }, (_, i) => {
    const context = createContext({});
    return cpu(() => new Script(`${source}\n//${i}`).runInContext(context));
  });
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
}

/** The script that the file holds; null for pages, whose scripts run in browsers. */
function scriptOf(name: string, text: string): string | null {
  if (name === 'Code.js') return text;
  return name === 'seldom.html' ? text.slice(text.indexOf('>') + 1, text.lastIndexOf('</')) : null;
}

export function filesTable(dist: string): string {
  const lines = readdirSync(dist).map((name) => {
    const text = readFileSync(join(dist, name), 'utf8');
    const script = scriptOf(name, text);
    return [name, Buffer.byteLength(text), script === null ? '' : evaluation(script).toFixed(2)];
  });
  return table(
    ['File', 'Bytes', 'evaluation (ms)'],
    [['(an empty script)', 0, evaluation('').toFixed(2)], ...lines],
  );
}

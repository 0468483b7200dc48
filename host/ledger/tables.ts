// The ledger as the Markdown that stands in host/README.md.
import { LEDGER } from './ledger.ts';
import type { ClassLedger, Line, Section } from './line.ts';

type Row = readonly string[];

const REFERENCE = 'https://developers.google.com/apps-script/reference';

export const LEDGER_BEGINS = '<!-- Written by `npm run ledger` from host/ledger: change it there. -->';
export const LEDGER_ENDS = '<!-- Written by hand again. -->';

/** @throws where the two marks are not there, each once and in their order. */
export function withLedger(readme: string): string {
  const [before, rest, ...more] = readme.split(LEDGER_BEGINS);
  const [, after, ...again] = rest?.split(LEDGER_ENDS) ?? [];
  if (before === undefined || after === undefined || more.length + again.length > 0) {
    throw new Error('host/README.md has lost the marks between which the ledger stands');
  }
  return `${before}${LEDGER_BEGINS}\n\n${LEDGER.map(section).join('\n\n')}\n\n${LEDGER_ENDS}${after}`;
}

function section({ title, intro, classes, also = [] }: Section): string {
  const rows = [...classes.flatMap((one) => classRows(one, classes.length > 1)), ...also.map(alsoRow)];
  return [
    `### ${title}`,
    ...(intro ? [intro] : []),
    ...(classes.length > 0 ? [`Google’s pages: ${[...new Set(classes.map(page))].join(', ')}.`] : []),
    table([['Members', 'State', 'Rests on'], ...rows]),
  ].join('\n\n');
}

/** The page of a class is named after it: ClockTriggerBuilder has script/clock-trigger-builder. */
function page({ toldOf }: ClassLedger): string {
  const path = toldOf
    .replaceAll('.', '/')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();
  return `[${toldOf.slice(toldOf.indexOf('.') + 1)}](${REFERENCE}/${path})`;
}

function classRows({ name, lines }: ClassLedger, isOneOfSeveral: boolean): readonly Row[] {
  return lines.map((line) => {
    const [first = '', ...others] = line.members;
    const members = [isOneOfSeveral ? `${name}.${first}` : first, ...others];
    return row(line, members.map((member) => `\`${member}\``).join(', '));
  });
}

function alsoRow(line: Line): Row {
  return row(line, line.members.join(', '));
}

function row({ state, note, sources }: Line, members: string): Row {
  return [members, note === '' ? state : `${state}: ${note}`, sources.join('; ')];
}

/** Columns as wide as their widest cell, as the formatter of this repository has them. */
function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const [head = [], ...body] = cells;
  const widths = head.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...body]
    .map((row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`)
    .join('\n');
}

// The ledger as the Markdown that stands in host/README.md.
import { QUESTIONS } from '../unsure.ts';
import { LEDGER } from './ledger.ts';
import type { ClassLedger, Line, Section } from './line.ts';

type Row = readonly string[];

const REFERENCE = 'https://developers.google.com/apps-script/reference';

export const LEDGER_BEGINS = '<!-- Written by `npm run ledger` from host/ledger: change it there. -->';
export const LEDGER_ENDS = '<!-- Written by hand again. -->';

const ABOUT_QUESTIONS = `Where Google's behaviour is not known, \`host/unsure.ts\` asks a question and offers each answer; \`readings\` of \`WorldOptions\`
chooses by name: \`{ readings: { equalsInTextCell: 'formula' } }\`. The first reading is what the host does unless told: the less
kind for us, or, where nearly every report agrees, what they tell. The add-in must be right under each
(\`test/e2e/readings.test.ts\`), and each must make a difference (\`test/host/unsure\`).`;
const NOT_ASKED = `Not asked, because no run of the add-in hangs on it: the words of refusals, what a handle of a chart or of a deleted tab says
later, whether a paste's text is read by the clipboard's own formats. Asked of each run instead: lost and doubled events, failures,
answers that never come, ends (\`office.fault\`, \`edits\`, \`triggers\`); a copied spreadsheet with and without the properties
(\`test/e2e/mails/keeper.test.ts\`).`;

/** @throws where the two marks are not there, each once and in their order. */
export function withLedger(readme: string): string {
  const [before, rest, ...more] = readme.split(LEDGER_BEGINS);
  const [, after, ...again] = rest?.split(LEDGER_ENDS) ?? [];
  if (before === undefined || after === undefined || more.length + again.length > 0) {
    throw new Error('host/README.md has lost the marks between which the ledger stands');
  }
  const told = [...LEDGER.map(section), openQuestions()].join('\n\n');
  return `${before}${LEDGER_BEGINS}\n\n${told}\n\n${LEDGER_ENDS}${after}`;
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

function openQuestions(): string {
  const rows = Object.entries(QUESTIONS).map(([name, { readings, about, source }]) => [
    `\`${name}\``,
    about,
    readings.map((reading) => `\`${reading}\``).join(', '),
    source,
  ]);
  return [
    '### What is unsure, and offered both ways',
    ABOUT_QUESTIONS,
    table([['Question', 'What is open', 'Readings, the first unless told', 'The first rests on'], ...rows]),
    NOT_ASKED,
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

// `npm run bench`: what the add-in's jobs ask of Google and of the machine, at 41, 1,041 and 10,041 rows.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { modelledTime } from '../../host/cost.ts';
import { addRows } from '../e2e/many-rows.ts';
import { aWardSetUp, closeWards, REFRESH, TASKS, type Ward } from '../e2e/ward.ts';
import { sidebarTimes } from './sidebar.ts';

const DIST = join(__dirname, '../../dist');
const SIZES = [41, 1041, 10_041] as const;
const KINDS = ['read', 'write', 'property', 'mail', 'lock'] as const;

const JOBS: Readonly<Record<string, (ward: Ward) => void>> = {
  refresh: (ward) => ward.office.click(...REFRESH),
  'one right edit': (ward) => {
    const { a1, text } = ward.cell(TASKS, 'NV-20', 'Tình trạng');
    ward.office.type(TASKS, a1, text === 'Đang thực hiện' ? 'Chưa thực hiện' : 'Đang thực hiện');
  },
  'opening the sidebar': (ward) => void ward.office.call('loadBoard'),
  'opening the dashboard': (ward) => void ward.office.call('loadDashboard'),
  'looking at the mails': (ward) => void ward.office.call('loadMails'),
  'sending one mail': (ward) => {
    for (const key of [...ward.world.properties.keys()])
      if (/^(mail|judged)-/.test(key)) ward.world.properties.delete(key);
    ward.office.call('sendMails', { to: 'vanphong@chuvanan.vn' });
  },
};

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A job once to warm up, then three times: its calls, the model of their time, the host's own time. */
function measure(ward: Ward, job: (ward: Ward) => void) {
  job(ward);
  const times = [1, 2, 3].map(() => {
    ward.world.meter.reset();
    return timed(() => job(ward));
  });
  const counts = ward.world.meter.counts();
  return { counts, model: modelledTime(ward.world.meter.calls), own: median(times) };
}

/** Each time another text, which V8 has not compiled before. */
function evaluation(source: string): number {
  const times = Array.from({ length: 41 }, (_, i) => {
    const context = createContext({});
    return timed(() => new Script(`${source}\n//${i}`).runInContext(context));
  });
  return median(times);
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

async function main(): Promise<void> {
  const lines = [
    `Machine: ${cpus()[0]?.model.trim()} × ${cpus().length}, Node ${process.version}.`,
    '',
    row(['Job', 'Rows', ...KINDS, 'modelled (ms)', 'here (ms)', 'exponent']),
    row(['---', ...Array(KINDS.length + 4).fill('---:')]),
  ];
  const results = new Map<string, number>();
  for (const rows of SIZES) {
    const ward = aWardSetUp('2026-02-09');
    addRows(ward, rows - 41);
    ward.office.click(...REFRESH);
    for (const [name, job] of Object.entries(JOBS)) {
      const { counts, model, own } = measure(ward, job);
      const before = results.get(name);
      const exponent = before
        ? (Math.log(own / before) / Math.log(rows / (rows === 1041 ? 41 : 1041))).toFixed(2)
        : '';
      results.set(name, own);
      lines.push(
        row([name, rows, ...KINDS.map((kind) => counts[kind]), Math.round(model), own.toFixed(1), exponent]),
      );
    }
    closeWards();
  }
  const empty = evaluation('');
  lines.push('', row(['File', 'Bytes', 'Evaluation (ms, less an empty file)']), row(['---', '---:', '---:']));
  for (const name of readdirSync(DIST)) {
    const path = join(DIST, name);
    const own = name === 'Code.js' ? (evaluation(readFileSync(path, 'utf8')) - empty).toFixed(2) : '';
    lines.push(row([name, statSync(path).size, own]));
  }
  const { paint, list } = await sidebarTimes(DIST);
  lines.push(
    '',
    `The sidebar in Chromium, answered at once: ${paint} ms to the first paint, ${list} ms to the list.`,
  );
  console.log(lines.join('\n'));
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);

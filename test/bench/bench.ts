// `npm run bench`: what the add-in's jobs ask of Google and of the machine, at 41, 1,041 and 10,041 rows.
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { digestTable } from './digest.ts';
import { filesTable } from './files.ts';
import { jobsTable } from './jobs.ts';
import { judgingTime } from './judging.ts';
import { exponent, table } from './measure.ts';
import { sidebarTable } from './sidebar.ts';

const DIST = join(__dirname, '../../dist');

function judgingTable(): string {
  const [few, many] = [1000, 10_000].map((count) => ({ count, time: judgingTime(count) }));
  if (!few || !many) throw new Error('nothing to compare');
  return table(
    ['Tasks, and as many indicators', 'own CPU (ms)', 'exponent'],
    [
      [few.count, few.time.toFixed(1), ''],
      [many.count, many.time.toFixed(1), exponent(few.time, many.time, many.count / few.count)],
    ],
  );
}

async function main(): Promise<void> {
  const machine = `${cpus()[0]?.model.trim()} × ${cpus().length}, Node ${process.version}`;
  console.log(`Machine: ${machine}; load at the beginning ${loadavg()[0]?.toFixed(1)}.\n`);
  console.log(`${filesTable(DIST)}\n`);
  console.log(`${judgingTable()}\n`);
  console.log(`${jobsTable(DIST, [41, 1041, 10_041])}\n`);
  console.log(`${digestTable()}\n`);
  console.log(await sidebarTable([41, 1041]));
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);

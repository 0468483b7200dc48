// What the add-in's jobs ask of Google and of the machine, by the number of rows.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelledTime } from '../../host/cost.ts';
import { Office } from '../../host/office.ts';
import { pageBundle } from '../../host/run/page-runner.ts';
import type { CallKind } from '../../host/types.ts';
import { aWardOf } from '../e2e/many-rows.ts';
import { closeWards, REFRESH, TASKS, type Ward } from '../e2e/ward.ts';
import { exponent, quickest, table } from './measure.ts';
import { type OwnCpu, ownCpu } from './own-cpu.ts';

/** Every one of them is a trip to Google, though a handle's is short. */
export const KINDS: readonly CallKind[] = [
  ...(['handle', 'read', 'write', 'property', 'mail', 'lock', 'ui', 'other'] as const),
];

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

/** As in the page: in a vm context of Node's every global costs a detour that no engine of Google's makes. */
function bundleOf(dist: string) {
  const pages = readdirSync(dist).filter((name) => name.endsWith('.html'));
  const html = pages.map((name) => [name.replace(/\.html$/, ''), readFileSync(join(dist, name), 'utf8')]);
  return pageBundle({
    code: readFileSync(join(dist, 'Code.js'), 'utf8'),
    html: Object.fromEntries(html),
  });
}

function timed(ward: Ward, own: OwnCpu): Ward {
  const { world, screen } = ward;
  const office = new Office({
    world,
    engine: ward.office.engine,
    bundle: own.bundle,
    screen: () => screen,
  });
  office.open();
  return { ...ward, office };
}

export function jobsTable(dist: string, sizes: readonly number[]): string {
  const lines: (string | number)[][] = [];
  const before = new Map<string, { readonly rows: number; readonly own: number }>();
  for (const rows of sizes) {
    const own = ownCpu(bundleOf(dist));
    const ward = timed(aWardOf(rows), own);
    for (const [name, job] of Object.entries(JOBS)) {
      const spent = quickest(() => {
        ward.world.meter.reset();
        own.reset();
        job(ward);
        return own.spent;
      });
      const counts = ward.world.meter.counts();
      const model = Math.round(modelledTime(ward.world.meter.calls));
      const smaller = before.get(name);
      const growth = smaller ? exponent(smaller.own, spent, rows / smaller.rows) : '';
      before.set(name, { rows, own: spent });
      lines.push([name, rows, ...KINDS.map((kind) => counts[kind]), model, spent.toFixed(1), growth]);
    }
    closeWards();
  }
  return table(['Job', 'Rows', ...KINDS, 'modelled (ms)', 'own CPU (ms)', 'exponent'], lines);
}

// What each recipient of the weekly mails adds to a sending run.

import { modelledTime } from '../../host/cost.ts';
import { give, PEOPLE } from '../e2e/mails/post-office.ts';
import { aWardSetUp, closeWards, OFFICE, REFRESH } from '../e2e/ward.ts';
import { KINDS } from './jobs.ts';
import { table } from './measure.ts';

const UNIT = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const SIZES = [1, 4, 20] as const;

/** Văn phòng alone; with two units and a leader; with sixteen people more of one unit. */
function addresses(count: number): Readonly<Record<string, string>> {
  if (count === 1) return { 'Văn phòng HĐND và UBND': OFFICE.email };
  const more = Array.from({ length: count - 4 }, (_, i) => `kinhte${i}@chuvanan.vn`);
  return { ...PEOPLE, [UNIT]: [PEOPLE[UNIT], ...more].join('; ') };
}

function costOf(count: number) {
  const ward = aWardSetUp('2026-02-09');
  const given = addresses(count);
  give(ward, given);
  ward.office.click(...REFRESH);
  ward.world.meter.reset();
  const to = Object.values(given)
    .flatMap((text) => text.split('; '))
    .join(',');
  ward.office.call('sendMails', { to });
  const [counts, model] = [ward.world.meter.counts(), modelledTime(ward.world.meter.calls)];
  const { length: sent } = ward.world.mails;
  closeWards();
  if (sent !== count) throw new Error(`${sent} mails were sent instead of ${count}`);
  return { counts, model };
}

export function digestTable(): string {
  const costs = SIZES.map((count) => ({ count, ...costOf(count) }));
  const [, few, many] = costs;
  if (!few || !many) throw new Error('nothing to compare');
  const further = many.count - few.count;
  const each = (value: number) => Number((value / further).toFixed(2));
  return table(
    ['Recipients', ...KINDS, 'modelled (ms)'],
    [
      ...costs.map(({ count, counts, model }) => [
        count,
        ...KINDS.map((kind) => counts[kind]),
        Math.round(model),
      ]),
      [
        'each further one',
        ...KINDS.map((kind) => each(many.counts[kind] - few.counts[kind])),
        Math.round((many.model - few.model) / further),
      ],
    ],
  );
}

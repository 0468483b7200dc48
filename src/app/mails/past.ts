// How the rows were judged when last week's mails left: what this week's compare with.
import type { AssessedIndicator, AssessedTask } from '../../plan/assessed.ts';
import { type IsoDate, isoWeekOf } from '../../plan/day.ts';
import { type Judgements, judgementsOf } from '../../plan/digest/changes.ts';
import type { IndicatorStatus } from '../../plan/indicator.ts';
import type { TaskStatus } from '../../plan/task.ts';
import type { Ports, Store } from '../ports.ts';

interface Entry {
  readonly week: string;
  readonly day: IsoDate;
  /** Of so many properties. */
  readonly parts: number;
}

const LIST = 'judged-weeks';
/** A Mã may hold letters of three bytes, and a value 9 KB of them. */
const PART = 3000;
/** This week's and the one before it that was kept. */
const KEPT = 2;

/** The latest of an earlier week; null in the first. */
export function judgedBefore(
  ports: Ports,
): { readonly day: IsoDate; readonly judgements: Judgements } | null {
  const week = isoWeekOf(ports.now().day);
  const entry = readList(ports.store).find((one) => one.week < week);
  if (!entry) return null;
  const text = Array.from({ length: entry.parts }, (_, i) => ports.store.get(partKey(entry.week, i)) ?? '');
  const byStatus = JSON.parse(text.join('')) as Readonly<Record<string, readonly string[]>>;
  const judgements = new Map(
    Object.entries(byStatus).flatMap(([status, codes]) =>
      codes.map((code) => [code, status as TaskStatus | IndicatorStatus] as const),
    ),
  );
  return { day: entry.day, judgements };
}

/** Once a week, when its first mails leave; the list is written when all parts stand. Must run alone in the document. */
export function keepJudgements(
  ports: Ports,
  tasks: readonly AssessedTask[],
  indicators: readonly AssessedIndicator[],
): void {
  const { store } = ports;
  const { day } = ports.now();
  const week = isoWeekOf(day);
  const list = readList(store);
  if (list.some((entry) => entry.week === week)) return;
  const byStatus: Record<string, string[]> = {};
  for (const [code, status] of judgementsOf(tasks, indicators)) {
    const codes = byStatus[status] ?? [];
    codes.push(code);
    byStatus[status] = codes;
  }
  const text = JSON.stringify(byStatus);
  const parts = Math.ceil(text.length / PART);
  for (let i = 0; i < parts; i += 1) store.set(partKey(week, i), text.slice(i * PART, (i + 1) * PART));
  const all = [{ week, day, parts }, ...list];
  store.set(LIST, JSON.stringify(all.slice(0, KEPT)));
  for (const old of all.slice(KEPT)) {
    for (let i = 0; i < old.parts; i += 1) store.remove(partKey(old.week, i));
  }
}

function readList(store: Store): readonly Entry[] {
  return JSON.parse(store.get(LIST) ?? '[]') as Entry[];
}

function partKey(week: string, part: number): string {
  return `judged-${week}-${part}`;
}

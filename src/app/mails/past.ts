// How the rows were judged when last week's mails left: what this week's compare with.
import type { AssessedIndicator, AssessedTask } from '../../plan/assessed.ts';
import { type IsoDate, isoWeekOf } from '../../plan/day.ts';
import { type Judgements, judgementsOf } from '../../plan/digest/changes.ts';
import type { IndicatorStatus } from '../../plan/indicator.ts';
import type { TaskStatus } from '../../plan/task.ts';
import type { Ports, Store } from '../ports.ts';
import { readJson } from '../stored.ts';

interface Entry {
  readonly week: string;
  readonly day: IsoDate;
  /** Of so many properties. */
  readonly parts: number;
  /** False while they are being written. */
  readonly whole: boolean;
}

const LIST = 'judged-weeks';
/** Bytes; a value may have 9 KB. */
const PART = 8000;
/** Of 500 KB that all properties may have: two weeks of this size leave enough for the others. */
const MOST_PARTS = 18;

/** The latest of an earlier week; null in the first, and where what was kept cannot be read. */
export function judgedBefore(
  store: Store,
  today: IsoDate,
): { readonly day: IsoDate; readonly judgements: Judgements } | null {
  const entry = earlier(readList(store), isoWeekOf(today));
  if (!entry) return null;
  const parts = Array.from({ length: entry.parts }, (_, i) => store.get(partKey(entry.week, i)) ?? '');
  const byStatus = parsed(parts.join(''));
  if (!byStatus) return null;
  const judgements = Object.entries(byStatus).flatMap(([status, codes]) =>
    codes.map((code) => [code, status as TaskStatus | IndicatorStatus] as const),
  );
  return { day: entry.day, judgements: new Map(judgements) };
}

/**
 * Once a week, when its first mails leave. What has changed is told for convenience only: where it cannot be kept, that
 * is reported, and the mails leave all the same. Must run alone in the document.
 */
export function keepJudgements(
  ports: Ports,
  today: IsoDate,
  tasks: readonly AssessedTask[],
  indicators: readonly AssessedIndicator[],
): void {
  try {
    keep(ports.store, today, judgementsOf(tasks, indicators));
  } catch (error) {
    ports.report('judgementsUnkept', error);
  }
}

/** The list names what it is about to write, so that a run cut off leaves nothing that no later one would take away. */
function keep(store: Store, today: IsoDate, judgements: Judgements): void {
  const week = isoWeekOf(today);
  const list = readList(store);
  if (list.some((entry) => entry.week === week && entry.whole)) return;
  const byStatus: Record<string, string[]> = {};
  for (const [code, status] of judgements) {
    const codes = byStatus[status] ?? [];
    codes.push(code);
    byStatus[status] = codes;
  }
  const text = inAscii(JSON.stringify(byStatus));
  const before = earlier(list, week);
  for (const old of list.filter((entry) => entry !== before)) {
    for (let i = 0; i < old.parts; i += 1) store.remove(partKey(old.week, i));
  }
  const kept = before ? [before] : [];
  const parts = Math.ceil(text.length / PART);
  if (parts > MOST_PARTS) {
    store.set(LIST, JSON.stringify(kept));
    return;
  }
  const entry = { week, day: today, parts };
  store.set(LIST, JSON.stringify([{ ...entry, whole: false }, ...kept]));
  for (let i = 0; i < parts; i += 1) store.set(partKey(week, i), text.slice(i * PART, (i + 1) * PART));
  store.set(LIST, JSON.stringify([{ ...entry, whole: true }, ...kept]));
}

function earlier(list: readonly Entry[], week: string): Entry | undefined {
  const whole = list.filter((entry) => entry.whole && entry.week < week);
  return [...whole].sort((a, b) => (a.week < b.week ? 1 : -1))[0];
}

function readList(store: Store): readonly Entry[] {
  const list = readJson(store, LIST);
  return Array.isArray(list) ? list.filter(isEntry) : [];
}

function isEntry(value: unknown): value is Entry {
  const { week, day, parts } = (value ?? {}) as Partial<Entry>;
  return typeof week === 'string' && typeof day === 'string' && typeof parts === 'number';
}

function parsed(text: string): Readonly<Record<string, readonly string[]>> | null {
  try {
    const byStatus = JSON.parse(text) as Readonly<Record<string, readonly string[]>>;
    return Object.values(byStatus).every(Array.isArray) ? byStatus : null;
  } catch {
    return null;
  }
}

/** So that a character is a byte. */
function inAscii(json: string): string {
  return json.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function partKey(week: string, part: number): string {
  return `judged-${week}-${part}`;
}

// Requests as the pages send them, made of what the server has just told, and what may become of them on the way.
import fc from 'fast-check';
import type { Board } from '../../../src/contract/card.ts';
import type { MailDesk } from '../../../src/contract/mails.ts';
import type { ReviewData } from '../../../src/contract/review.ts';
import { listOf } from '../../../src/contract/review-list.ts';
import type { RightsFacts } from '../../../src/contract/rights.ts';
import { requestOf as rightsRequest } from '../../../src/contract/rights-lines.ts';
import { rightsView } from '../../../src/contract/rights-view.ts';
import type { SetupDesk } from '../../../src/contract/setup.ts';
import {
  findStructure,
  refreshRequest,
  requestOf as repairRequest,
  type StructureFacts,
} from '../../../src/contract/structure-list.ts';
import { served, TASKS, type Ward } from '../ward.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Request = { readonly [key: string]: Json };

/** What setup may be told of a setting; anything else takes addresses. */
const TIMES: Readonly<Record<string, string>> = { digestWeekday: 'Thứ Sáu', digestHour: '9' };

/** By the function that takes them: those that a page could send to the ward as it stands. */
export const REQUESTS: Readonly<Record<string, (ward: Ward) => readonly Request[]>> = {
  saveTask: (ward) =>
    cards(ward, 'tasks').map(({ code, fields }) => ({
      ...{ code, base: { ...fields }, confirmed: '' },
      fields: { ...fields, state: 'Đang thực hiện', progress: '40', document: '05/KH-UBND' },
    })),
  saveIndicator: (ward) =>
    cards(ward, 'indicators').map(({ code, fields }) => ({
      ...{ code, base: { ...fields }, confirmed: 'result' },
      fields: { ...fields, period: '01/2026', result: '92,5' },
    })),
  saveFigure: (ward) =>
    cards(ward, 'indicators').map(({ code }) => ({ code, period: '01/2026', value: '70', base: '' })),
  answerReview: (ward) => {
    const data = told<ReviewData>(ward, 'loadReview');
    return listOf(data).findings.flatMap(({ id, places: [place], before, choices }) =>
      choices.map(({ code, value }) => ({
        ...{ id, choice: code, value, before, words: '', point: 'Điểm để ngỏ', said: 'Đã quyết định' },
        ...{ register: place?.register ?? '', code: place?.code ?? '', field: place?.field ?? '' },
        row: String(place?.row ?? ''),
      })),
    );
  },
  reopenReview: (ward) =>
    Object.keys(told<ReviewData>(ward, 'loadReview').answers)
      .concat('foreignYear:NV-17:2025')
      .map((id) => ({ id })),
  keepOpenPoints: () => [{ count: '34' }, { count: '0' }],
  repairStructure: (ward) => {
    const facts = told<StructureFacts>(ward, 'repairStructure', { mends: '[]' });
    const findings = findStructure(facts);
    const refresh = refreshRequest(findings);
    return [
      { mends: '[]' },
      ...(refresh ? [refresh] : []),
      ...findings.flatMap(({ choices }) => choices.map((choice) => repairRequest([choice]))),
    ];
  },
  showCell: () => [
    { tab: TASKS, cell: 'B5', code: 'NV-09', field: 'name' },
    { tab: 'Danh bạ', cell: 'D5', code: '', field: '' },
  ],
  beginSetUp: (ward) => [
    { changes: '[]', takesJob: 'yes' },
    ...told<SetupDesk>(ward, 'loadSetup').fields.map(({ place, standing }) => ({
      changes: JSON.stringify([[place, standing, TIMES[place] ?? 'moi@chuvanan.vn']]),
      takesJob: '',
    })),
  ],
  runSetUp: (ward) => told<SetupDesk>(ward, 'loadSetup').steps.map(({ id }) => ({ steps: id })),
  sendTrial: (ward) => told<MailDesk>(ward, 'loadMails').mails.map(({ key }) => ({ key })),
  sendMails: (ward) => [
    {
      to: told<MailDesk>(ward, 'loadMails')
        .due.map(({ address }) => address)
        .join(),
    },
  ],
  settleMail: () => [
    { address: 'kinhte@chuvanan.vn', answer: 'arrived' },
    { address: 'kinhte@chuvanan.vn', answer: 'again' },
  ],
  changeRights: (ward) => {
    const review = told<ReviewData>(ward, 'loadReview');
    const { ours, add } = rightsView(told<RightsFacts>(ward, 'loadRights'), review);
    return [rightsRequest([], add), rightsRequest(ours, [])];
  },
};

interface Card {
  readonly code: string;
  readonly fields: Readonly<Record<string, string>>;
}

function cards(ward: Ward, kind: 'tasks' | 'indicators'): readonly Card[] {
  return told<Board>(ward, 'loadBoard').units.flatMap((unit): readonly Card[] =>
    unit[kind].map(({ code, fields }) => ({ code, fields: { ...fields } })),
  );
}

function told<T>(ward: Ward, name: string, ...request: readonly unknown[]): T {
  const reply = served<{ ok: boolean; value: T; message: string }>(ward.office, name, ...request);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

const NASTY: readonly Json[] = [
  ...[null, true, 0, -1, 1.5, 1e6, 1e21, '', ' ', '0', '-1', '1e9', '999999999'],
  ...[[], {}, [[]], [null], { length: 1 }, '[null]', 'null', '{"__proto__":{"x":1}}'],
  ...['NV-99', 'CT-07', 'A1', 'B0', 'XFD1', 'ZZZ9999999', 'A:A', 'Trang tính1', TASKS, 'Tổng hợp'],
  ...['=IMPORTRANGE("https://x.vn";"A1")', '+1', '@x', "'x", "'=1+1", '__proto__', 'constructor', 'toString'],
  ...[
    'Hoa\u0300n tha\u0300nh',
    '👍🏽',
    '\u200b',
    '\u00a0',
    '\u0000',
    '\u0001\u001f',
    '\ud800',
    'a\nb\tc',
    '<b>&',
  ],
  ...['32/13/2026', '2026-02-30', '13/2026', '01/2026', '150', 'abc@', 'a@b.vn', 'Hoàn thành'],
  ...['x'.repeat(501), 'x'.repeat(5001), 'ă'.repeat(50_000), 'ă'.repeat(50_001)],
];

export const nasty: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40, unit: 'binary' }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json> },
);

export interface Slip {
  /** Which part of the request, counted round and round. */
  readonly at: number;
  readonly how: 'other' | 'missing' | 'extra' | 'prototype';
  readonly to: Json;
}

export const slip: fc.Arbitrary<Slip> = fc.record({
  at: fc.nat(500),
  how: fc.oneof(
    { weight: 5, arbitrary: fc.constant('other' as const) },
    { weight: 1, arbitrary: fc.constantFrom('missing' as const, 'extra' as const, 'prototype' as const) },
  ),
  to: nasty,
});

/** One part of it is another; a part that is a text of JSON is so in its inside two times of three. */
export function slipped(request: Json, { at, how, to }: Slip): Json {
  const parts = partsOf(request);
  const part = parts[at % parts.length] ?? [];
  return changed(request, part, (standing, name, holder) => {
    const inside = typeof standing === 'string' && at % 3 > 0 ? parsed(standing) : null;
    if (inside !== null)
      return set(holder, name, JSON.stringify(slipped(inside, { at: at * 7 + 1, how, to })));
    if (how === 'other') return set(holder, name, to);
    if (how === 'missing') return without(holder, name);
    return Array.isArray(holder) ? [...holder, to] : own(holder, how === 'extra' ? 'more' : '__proto__', to);
  });
}

type Name = string | number;
type Change = (standing: Json, name: Name, holder: Json) => Json;

/** The ways from the whole to each of its parts. */
function partsOf(value: Json, way: readonly Name[] = []): readonly (readonly Name[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  const parts = Object.entries(value).flatMap(([name, part]) => partsOf(part as Json, [...way, name]));
  return [...(way.length > 0 ? [way] : []), ...parts];
}

function changed(value: Json, [name, ...rest]: readonly Name[], change: Change): Json {
  if (name === undefined || typeof value !== 'object' || value === null) return value;
  const standing = (value as Readonly<Record<Name, Json>>)[name] ?? null;
  return rest.length === 0
    ? change(standing, name, value)
    : set(value, name, changed(standing, rest, change));
}

function set(holder: Json, name: Name, to: Json): Json {
  if (Array.isArray(holder)) return holder.map((part: Json, i) => (i === Number(name) ? to : part));
  return own(holder, String(name), to);
}

function without(holder: Json, name: Name): Json {
  if (Array.isArray(holder)) return holder.filter((_, i) => i !== Number(name));
  return Object.fromEntries(Object.entries(holder as Request).filter(([key]) => key !== name));
}

/** `__proto__` too becomes a field like any other, as JSON.parse makes it. */
function own(holder: Json, name: string, to: Json): Json {
  const copy = { ...(holder as Request) };
  Object.defineProperty(copy, name, { value: to, enumerable: true, configurable: true, writable: true });
  return copy;
}

function parsed(text: string): Json | null {
  if (!/^[[{]/.test(text)) return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/** Every text in it. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value, value.trim().normalize('NFC')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

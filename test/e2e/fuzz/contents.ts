// Whatever people, pastes and formulas leave in cells, and how it gets there.
import fc from 'fast-check';
import type { Engine } from '../../../host/engine/engine.ts';
import type { CellArea } from '../../../host/types.ts';

export interface Content {
  readonly value?: string | number | boolean;
  readonly format?: string;
  readonly formula?: string;
}

const text = (value: string): Content => ({ value });
const number = (value: number, format?: string): Content => (format ? { value, format } : { value });
const DAY = 'dd/MM/yyyy';

const CONTENTS: readonly Content[] = [
  ...[
    '',
    'chờ cấp vốn',
    'Hoa\u0300n tha\u0300nh',
    'Hoàn\u200b thành',
    'Hoàn\u00a0thành',
    '\u00a0',
    '\u200b',
  ].map(text),
  ...['#REF!', '#N/A', '#ERROR!', '#NAME?', '#VALUE!', '#DIV/0!', '#NUM!', 'Loading...'].map(text),
  ...['=1+1', '+1', '-1', '@chị Lan', "'x", "'=1", '=IMPORTXML("http://x.vn";"//a")'].map(text),
  ...[
    'a\nb\tc',
    '<b>&amp;"',
    '«»',
    '👍🏽',
    '\ud800',
    '\u0001',
    '__proto__',
    'constructor',
    'hasOwnProperty',
  ].map(text),
  ...['null', '[]', '{}', '{"code":"NV-01"}', '{"code":"CT-05","seen":{},"figures":{"x":"y"}}'].map(text),
  ...[
    '{"code":"CT-05","seen":{},"figures":{},"filing":{}}',
    '{"code":"CT-05","seen":{},"figures":{},"owed":5}',
  ].map(text),
  ...['{"code":"CT-07","seen":{},"figures":{},"owed":[null]}', '{"code":"CT-07","seen":[],"figures":{}}'].map(
    text,
  ),
  ...['NV-01', 'CT-01', 'Đơn vị chủ trì', 'Mã', 'STT', 'Lãnh đạo', 'Hoàn thành', 'Có', 'Thứ Hai'].map(text),
  ...['01/2026', '11/12', '150%', '2027', '20', '-5', '0,5', '1e9', '31/12/2026', '32/13/2026'].map(text),
  ...[
    'Tháng 13 năm 2026',
    'Quý I năm 99999',
    'a@b.vn; c@d.vn',
    'a..b@c.vn',
    'https://x',
    'javascript:alert(1)',
  ].map(text),
  ...['x'.repeat(5001), 'ă'.repeat(50_000), 'Mã'.repeat(300)].map(text),
  ...[0, -1, 0.5, 1e21, 1e-7, 46_062, Number.MAX_SAFE_INTEGER].map((value) => number(value)),
  ...[46_062, -620_000, 2_958_466, 9e9, 0.5].map((value) => number(value, DAY)),
  ...[number(46_062.75, 'dd/MM/yyyy HH:mm'), number(0.5, 'HH:mm'), number(1.5, '0%')],
  ...[
    { value: true },
    { value: false },
    { formula: '=1/0' },
    { formula: '=TODAY()' },
    { formula: '=A1&"x"' },
  ],
];

export const content = fc.constantFrom(...CONTENTS);

/** Past validation and formats, as a paste does it; a formula's value comes later, if ever. */
export function leave({ cells }: Engine, at: CellArea, { value = '', format, formula }: Content): void {
  cells.write(at, () => ({
    value,
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
  }));
}

/** What sentences may quote of it: as a person would have typed it. */
export function quotable({ value = '' }: Content): readonly string[] {
  const plain = String(value).trim().normalize('NFC');
  return plain.length > 40 ? [plain, ...starts(plain)] : [plain, plain.replace('.', ',')];
}

/** Long texts are cut, in some places shorter than in others. */
function starts(plain: string): readonly string[] {
  return [1000, 999, 500, 120, 100, 80, 60, 57, 40].map((length) => plain.slice(0, length));
}

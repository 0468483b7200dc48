// Printed targets, those of the plan first.
import fc from 'fast-check';
import { PLAN_2026 } from '../../src/plan/data/plan-2026.ts';
import { formatNumber } from '../../src/plan/number.ts';
import { parseTarget, type Target } from '../../src/plan/target.ts';

const point = (value: number, percent = true, opSource: 'inferred' | 'written' = 'inferred'): Target => ({
  kind: 'point',
  op: '>=',
  opSource,
  value,
  percent,
});
const range = (low: number, high: number, percent = true): Target => ({ kind: 'range', low, high, percent });
const bound = (op: '<' | '<=' | '>' | '>=', value: number, percent = true): Target => ({
  kind: 'bound',
  op,
  value,
  percent,
});

describe('parseTarget', () => {
  it.each<[string, Target]>([
    ['CT-01', range(14, 14.5)],
    ['CT-01.1', range(12.5, 13)],
    ['CT-01.2', point(15.5)],
    ['CT-01.3', point(4.5)],
    ['CT-02', point(8)],
    ['CT-03', point(100)],
    ['CT-04', bound('<', 0.2)],
    ['CT-05', bound('>', 500, false)],
    ['CT-06', bound('<', 7)],
    ['CT-07', point(90)],
    ['CT-08', point(30)],
    ['CT-09', point(300000, false)],
    ['CT-10', { kind: 'fraction', numerator: 11, denominator: 12 }],
    ['CT-11', bound('>', 90)],
    ['CT-11.1', point(100)],
    ['CT-12', point(100)],
    ['CT-12.1', point(95)],
    ['CT-13', point(100)],
    ['CT-14', { kind: 'qualitative' }],
  ])('reads %s of the plan', (code, target) => {
    const printed = PLAN_2026.indicators.find((row) => row.code === code);
    expect(parseTarget(printed?.target ?? 'none', printed?.unit)).toEqual({ ok: true, value: target });
  });

  it.each<[string, string, Target]>([
    ['≥ 90', '%', bound('>=', 90)],
    ['>= 90', '%', bound('>=', 90)],
    ['≤5', '', bound('<=', 5, false)],
    ['từ 90% trở lên', '%', bound('>=', 90)],
    ['90% trở lên', '%', bound('>=', 90)],
    ['7% trở xuống', '%', bound('<=', 7)],
    ['xuống 7%', '%', bound('<=', 7)],
    ['giảm xuống 7%', '%', bound('<=', 7)],
    ['≮ 90', '%', bound('>=', 90)],
    ['≯ 7', '%', bound('<=', 7)],
    ['ít nhất 5%', '', bound('>=', 5)],
    ['không quá 3', 'Vụ', bound('<=', 3, false)],
    ['trên 500', 'Lao động', bound('>', 500, false)],
    ['trên 500 lao động', 'Lao động', bound('>', 500, false)],
    ['dưới 7%', '', bound('<', 7)],
    ['xuống dưới 7%', '', bound('<', 7)],
    ['đạt trên 90%', '%', bound('>', 90)],
    ['đạt 100%', '', point(100, true, 'written')],
    ['Phấn đấu đạt 90%', '%', point(90, true, 'written')],
    ['khoảng 14%', '', point(14)],
    ['khoảng 14% - 14,5%', '%', range(14, 14.5)],
    ['từ 14 đến 14,5', '', range(14, 14.5, false)],
    ['12,5–13', '%', range(12.5, 13)],
    ['15.5', '%', point(15.5)],
    ['300.000 lượt người', 'Lượt người', point(300000, false)],
    ['11 / 12', 'Trường', { kind: 'fraction', numerator: 11, denominator: 12 }],
    [' ', '%', { kind: 'qualitative' }],
    ['dưới\u00a07%'.normalize('NFD'), '%', bound('<', 7)],
    ['DƯỚI 7%', '%', bound('<', 7)],
  ])('reads %j with unit %j', (printed, unit, target) => {
    expect(parseTarget(printed, unit)).toEqual({ ok: true, value: target });
  });

  it.each(['13/12', '5/0', '13-12', 'cao', '12-13-14', '<', '14,5 người'])(
    'reports %j as unreadable',
    (text) => {
      expect(parseTarget(text, '%')).toEqual({ ok: false, issue: { code: 'unreadableTarget', text } });
    },
  );

  it('reads a range from its two ends however they are joined', () => {
    const ends = fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 999_999 }));
    fc.assert(
      fc.property(ends, fc.constantFrom('-', ' - ', '–', ' đến '), ([a, b], joint) => {
        const [low, high] = [Math.min(a, b) / 10, Math.max(a, b) / 10];
        const text = `${formatNumber(low)}${joint}${formatNumber(high)}`;
        expect(parseTarget(text)).toEqual({ ok: true, value: range(low, high, false) });
      }),
    );
  });

  it('answers any text with a target or an issue', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = parseTarget(text, '%');
        expect(reading.ok ? reading.value.kind : reading.issue.code).toBeTruthy();
      }),
    );
  });
});

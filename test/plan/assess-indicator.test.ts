// The judgement of an indicator on a day.
import { assessIndicator, type IndicatorFacts } from '../../src/plan/assess-indicator.ts';
import { PLAN_2026 } from '../../src/plan/data/plan-2026.ts';
import type { Indicator, IndicatorStatus } from '../../src/plan/indicator.ts';
import { aContext, anIndicator, printedIndicator } from './builders.ts';

const LATEST: IndicatorFacts = { aggregate: 'latest' };
const CUMULATIVE: IndicatorFacts = { aggregate: 'cumulative' };
const HOLD: IndicatorFacts = { aggregate: 'hold' };

const assessedOn = (today: string, indicator: Indicator, facts: IndicatorFacts = LATEST) =>
  assessIndicator(indicator, facts, aContext(today));

/** A row of the plan with a result, judged with its own way of adding up. */
function statusOf(code: string, today: string, result: string, period: string | null = null) {
  const aggregate = PLAN_2026.indicators.find((row) => row.code === code)?.aggregate ?? 'latest';
  return assessedOn(today, printedIndicator(code, { result, period }), { aggregate }).status;
}

describe('assessIndicator', () => {
  describe('without a figure', () => {
    it.each<[string, string, IndicatorStatus]>([
      ['month', '2026-01-14', 'notYetMeasured'],
      ['month', '2026-01-15', 'noData'],
      ['quarter', '2026-03-14', 'notYetMeasured'],
      ['quarter', '2026-03-15', 'noData'],
      ['halfYear', '2026-06-14', 'notYetMeasured'],
      ['halfYear', '2026-06-15', 'noData'],
      ['year', '2026-12-31', 'notYetMeasured'],
      ['year', '2027-01-01', 'noData'],
      ['once', '2026-12-31', 'notYetMeasured'],
      ['once', '2027-01-01', 'noData'],
    ])('is, measured by %s, on %s %s', (cadence, today, status) => {
      const indicator = anIndicator({ cadence: cadence as Indicator['cadence'] });
      expect(assessedOn(today, indicator)).toMatchObject({ status, comparison: null });
    });

    it('waits in the same way for a verdict on public order', () => {
      expect(statusOf('CT-14', '2026-01-10', '')).toBe('notYetMeasured');
      expect(statusOf('CT-14', '2026-01-20', '')).toBe('noData');
    });

    it('counts by the month and says so when no cadence is chosen', () => {
      expect(assessedOn('2026-01-20', anIndicator({ cadence: null }))).toMatchObject({
        status: 'noData',
        reasons: [{ code: 'noData', firstClose: '2026-01-14' }, { code: 'cadenceMissing' }],
      });
    });
  });

  it.each<[string, string, IndicatorStatus]>([
    ['CT-01', '14', 'met'],
    ['CT-01', '14,6', 'exceeded'],
    ['CT-01', '13,9', 'atRisk'],
    ['CT-01.2', '15,4', 'atRisk'],
    ['CT-02', '-3', 'atRisk'],
    ['CT-04', '0,2', 'atRisk'],
    ['CT-04', '0,15', 'met'],
    ['CT-05', '501', 'met'],
    ['CT-06', '7', 'atRisk'],
    ['CT-07', '92', 'exceeded'],
    ['CT-10', '11/12', 'met'],
    ['CT-10', '12/12', 'exceeded'],
    ['CT-10', '10/12', 'atRisk'],
    ['CT-11', '90', 'atRisk'],
    ['CT-11.1', '98', 'unreachable'],
    ['CT-12', '100%', 'met'],
    ['CT-12', '99,9', 'unreachable'],
    ['CT-12.1', '94', 'atRisk'],
    ['CT-13', '100', 'met'],
    ['CT-14', 'Đạt', 'met'],
    ['CT-14', 'Chưa đạt', 'atRisk'],
  ])('judges %s at %s as %s in mid-year', (code, result, status) => {
    expect(statusOf(code, '2026-07-01', result)).toBe(status);
  });

  it('calls what is short after the year missed, whatever it was before', () => {
    for (const [code, result] of [
      ['CT-01', '13,9'],
      ['CT-03', '99'],
      ['CT-12', '99'],
      ['CT-14', 'Chưa đạt'],
    ] as const) {
      expect(statusOf(code, '2026-12-31', result)).not.toBe('missed');
      expect(statusOf(code, '2027-01-01', result)).toBe('missed');
    }
  });

  describe('with a running total', () => {
    const total = (result: string, period: string | null = '2026-03') =>
      anIndicator({ unit: 'Lượt người', printedTarget: '300.000', result, period });

    it('is on course at a twelfth a month', () => {
      expect(assessedOn('2026-03-20', total('75.000'), CUMULATIVE)).toEqual({
        status: 'onCourse',
        comparison: 25,
        needed: 25000,
        reasons: [
          { code: 'paceEnough', needed: 25000, average: 25000, monthsLeft: 9 },
          { code: 'targetNotMet', result: '75.000', target: '300.000' },
        ],
      });
    });

    it('is at risk below that, and says what each month left must add', () => {
      expect(assessedOn('2026-03-20', total('74.999'), CUMULATIVE)).toMatchObject({
        status: 'atRisk',
        needed: 25000.11,
        reasons: [{ code: 'paceTooSlow', average: 24999.67, monthsLeft: 9 }, { code: 'targetNotMet' }],
      });
    });

    it('counts zero as a figure', () => {
      expect(assessedOn('2026-03-20', total('0'), CUMULATIVE)).toMatchObject({
        status: 'atRisk',
        comparison: 0,
      });
    });

    it('takes the last closed month when no period is given', () => {
      expect(assessedOn('2026-03-20', total('75.000', null), CUMULATIVE).status).toBe('onCourse');
      expect(assessedOn('2026-04-20', total('75.000', null), CUMULATIVE).status).toBe('atRisk');
    });

    it('projects no further when no month is left', () => {
      const assessment = assessedOn('2026-12-20', total('299.000', '2026-12'), CUMULATIVE);
      expect(assessment).toMatchObject({ status: 'atRisk', reasons: [{ code: 'targetNotMet' }] });
      expect(assessment).not.toHaveProperty('needed');
    });

    it('respects a strict bound in its projection', () => {
      const jobs = (result: string) => printedIndicator('CT-05', { result, period: '2026-06' });
      expect(assessedOn('2026-06-20', jobs('250'), CUMULATIVE).status).toBe('atRisk');
      expect(assessedOn('2026-06-20', jobs('251'), CUMULATIVE).status).toBe('onCourse');
    });

    it('cannot come down again once past a ceiling', () => {
      const fires = anIndicator({ unit: 'Vụ', printedTarget: '< 5', result: '5' });
      expect(assessedOn('2026-03-20', fires, CUMULATIVE)).toMatchObject({
        status: 'unreachable',
        reasons: [{ code: 'ceilingPassed' }, { code: 'targetNotMet' }],
      });
    });

    it('notices a total that fell, in whatever order the figures come', () => {
      const figures = [
        { period: '2026-03', value: 41 },
        { period: '2026-01', value: 40 },
        { period: '2026-02', value: 55 },
        { period: '2025-12', value: 500 },
      ];
      const facts: IndicatorFacts = { aggregate: 'cumulative', figures };
      expect(assessedOn('2026-03-20', total('41'), facts).reasons).toContainEqual({
        code: 'totalFell',
        period: '2026-03',
        from: 55,
        to: 41,
      });
      expect(
        assessedOn('2026-03-20', total('41'), { ...facts, aggregate: 'latest' }).reasons,
      ).not.toContainEqual(expect.objectContaining({ code: 'totalFell' }));
    });
  });

  it('says of a reached figure that must be held how long', () => {
    const indicator = printedIndicator('CT-12', { result: '100' });
    expect(assessedOn('2026-07-01', indicator, HOLD).reasons).toEqual([
      { code: 'targetMet', result: '100', target: '100' },
      { code: 'mustHold', until: '2026-12-31' },
    ]);
    expect(assessedOn('2027-01-01', indicator, HOLD).reasons).toHaveLength(1);
  });

  it('says of a figure that later ones are due', () => {
    const indicator = anIndicator({ result: '91', period: '2026-02' });
    expect(assessedOn('2026-05-20', indicator).reasons).toContainEqual({
      code: 'figureOld',
      period: '2026-02',
      expected: '2026-05',
    });
    expect(assessedOn('2026-03-10', indicator).reasons).toHaveLength(1);
  });

  it('judges a changed whole by its numerator and says so', () => {
    expect(assessedOn('2026-07-01', printedIndicator('CT-10', { result: '11/11' }), HOLD)).toMatchObject({
      status: 'met',
      reasons: [
        { code: 'targetMet' },
        { code: 'mustHold' },
        { code: 'denominatorChanged', planned: 12, reported: 11 },
      ],
    });
  });

  it('takes what it cannot read for no data, never for zero', () => {
    expect(assessedOn('2026-01-05', anIndicator({ result: 'gần đủ' }))).toEqual({
      status: 'noData',
      comparison: null,
      reasons: [{ code: 'resultUnreadable', issue: 'unreadableResult', text: 'gần đủ' }],
    });
  });

  it('judges nothing against a target it cannot read', () => {
    const indicator = anIndicator({ printedTarget: 'cao hơn năm trước', result: '95' });
    expect(assessedOn('2026-07-01', indicator)).toMatchObject({
      status: 'noData',
      reasons: [{ code: 'targetUnreadable', text: 'cao hơn năm trước' }],
    });
    expect(assessedOn('2026-01-05', { ...indicator, result: '' })).toMatchObject({
      status: 'notYetMeasured',
      reasons: [{ code: 'targetUnreadable' }, { code: 'notYetMeasured' }],
    });
  });

  it('follows the direction it is told', () => {
    const debts = anIndicator({ unit: 'Vụ', printedTarget: '5', result: '6' });
    expect(assessedOn('2026-07-01', debts)).toMatchObject({ status: 'exceeded' });
    expect(assessedOn('2026-07-01', debts, { ...LATEST, direction: 'lower' })).toMatchObject({
      status: 'atRisk',
      comparison: null,
    });
  });
});

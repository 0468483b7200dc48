// Which rows the list shows.
import { ALL_UNITS, cardsOf, countsOf, isIn, matches } from '../../../src/ui/sidebar/filters.ts';
import { aBoard, anIndicator, aTask } from './cards.ts';

describe('the search', () => {
  const task = aTask('NV-09', {
    name: 'Xây dựng Kế hoạch Kịch bản giải ngân vốn Đầu tư công',
    fields: { ...aTask('NV-09').fields, document: '05/KH-UBND' },
  });

  it.each([
    'nv-09',
    'NV09',
    'NV–09',
    'NV\u201109',
    'KICH BAN',
    'kịch bản',
    'dau tu',
    'công đầu',
    '05/kh',
    '',
    '  ',
  ])('finds it by «%s»', (search) => {
    expect(matches(task, search)).toBe(true);
  });

  it('takes letters that are put together of parts for the same', () => {
    expect(matches(task, 'kịch bản'.normalize('NFD'))).toBe(true);
  });

  it('asks for every word', () => {
    expect(matches(task, 'kich thuoc')).toBe(false);
  });

  it('looks into the remark of an indicator', () => {
    const { fields } = anIndicator('CT-05');
    expect(matches(anIndicator('CT-05', { fields: { ...fields, source: 'Báo cáo 12/BC' } }), '12/bc')).toBe(
      true,
    );
  });
});

describe('the filters', () => {
  it.each([
    ['overdue', 'overdue'],
    ['dueSoon', 'soon'],
    ['dueToday', 'soon'],
  ] as const)('put %s under %s', (status, filter) => {
    expect(isIn(filter, aTask('NV-01', { status }), '2026-06-15')).toBe(true);
  });

  it.each([
    ['', 'onTrack', true],
    ['2026-06-14', 'onTrack', true],
    ['2026-06-15', 'onTrack', false],
    ['', 'doneOnTime', false],
    ['2026-01-10', 'doneUnproven', false],
  ])('reported on «%s» and %s: not updated is %s', (updatedOn, status, stale) => {
    expect(isIn('stale', aTask('NV-01', { updatedOn, status }), '2026-06-15')).toBe(stale);
  });

  it('count the rows behind each', () => {
    const cards = [aTask('NV-01', { status: 'overdue' }), aTask('NV-02', { updatedOn: '2026-06-20' })];
    expect(countsOf(cards, '2026-06-15')).toEqual({ all: 2, overdue: 1, soon: 0, stale: 1 });
  });
});

describe('all units', () => {
  const shared = anIndicator('CT-05');
  const board = aBoard({ 'Phòng A': [aTask('NV-10'), shared], 'Phòng B': [aTask('NV-02'), shared] });

  it('show each row once, in the order of the codes', () => {
    expect(cardsOf(board, ALL_UNITS).map(({ code }) => code)).toEqual(['CT-05', 'NV-02', 'NV-10']);
  });

  it('are not mistaken for one unit, nor an unknown one for all', () => {
    expect(cardsOf(board, 'Phòng B').map(({ code }) => code)).toEqual(['NV-02', 'CT-05']);
    expect(cardsOf(board, '')).toEqual([]);
  });
});

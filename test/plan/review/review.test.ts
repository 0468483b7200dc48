// The plan of 2026 reviewed by rule: what needs a decision, where, in which words, with which answers.
import fc from 'fast-check';
import { BODY_CONFLICTS_2026 } from '../../../src/plan/data/body-conflicts-2026.ts';
import { LEADERS_2026, PLAN_2026, UNITS_2026 } from '../../../src/plan/data/plan-2026.ts';
import { day } from '../../../src/plan/day.ts';
import { isDecided } from '../../../src/plan/review/decided.ts';
import type { Answer, Answers, ChoiceCode, Finding } from '../../../src/plan/review/finding.ts';
import type { ReviewInput } from '../../../src/plan/review/input.ts';
import { reviewPlan } from '../../../src/plan/review/review.ts';
import { aCalendar, anIndicator, aTask, printedIndicator, printedTask } from '../builders.ts';

const FIRST_ROW = 5;

/** The plan as setup writes it, unless a test names other rows. */
function aReview(named: Partial<ReviewInput> = {}): ReviewInput {
  return {
    planYear: 2026,
    calendar: aCalendar(),
    tasks: PLAN_2026.tasks.map(({ code }, i) => ({ row: FIRST_ROW + i, value: printedTask(code) })),
    indicators: PLAN_2026.indicators.map(({ code }, i) => ({
      row: FIRST_ROW + i,
      value: printedIndicator(code),
    })),
    titles: [
      ...PLAN_2026.indicatorTitle.map((text, i) => ({ register: 'indicators' as const, row: i + 1, text })),
      ...PLAN_2026.taskTitle.map((text, i) => ({ register: 'tasks' as const, row: i + 1, text })),
    ],
    directory: { units: UNITS_2026, leaders: LEADERS_2026 },
    conflicts: BODY_CONFLICTS_2026,
    answers: {},
    ...named,
  };
}

function only(...tasks: readonly Parameters<typeof aTask>[0][]): ReviewInput {
  return aReview({
    tasks: tasks.map((named, i) => ({ row: FIRST_ROW + i, value: aTask(named) })),
    indicators: [],
    titles: [],
  });
}

function brief({ about, places, quote, choices }: Finding): string {
  const where = places.map(({ register, row, field }) => `${register}:${row}:${field}`).join(' ');
  const answers = choices.map(({ code, value, input }) => `${code}${input ? `<${input}>` : `(${value})`}`);
  return `${about.code} | ${where} | ${quote.slice(0, 60)} | ${answers.join(' ')}`;
}

function of(input: ReviewInput, code: Finding['about']['code']): readonly string[] {
  return reviewPlan(input)
    .filter(({ about }) => about.code === code)
    .map(brief);
}

describe('the plan of 2026', () => {
  it('leaves open who answers for rows 3 and 4, which a merged cell hides', () => {
    expect(of(aReview(), 'ownerUnconfirmed')).toEqual([
      'ownerUnconfirmed | indicators:10:responsibleUnits | Phòng Kinh tế, Hạ tầng và Đô thị | keep(Phòng Kinh tế, Hạ tầng và Đô thị) setOwner(Phòng Văn hóa – Xã hội, Trung tâm Dịch vụ sự nghiệp công)',
      'ownerUnconfirmed | indicators:11:responsibleUnits | Phòng Văn hóa – Xã hội, Trung tâm Dịch vụ sự nghiệp công | keep(Phòng Văn hóa – Xã hội, Trung tâm Dịch vụ sự nghiệp công) setOwner(Phòng Kinh tế, Hạ tầng và Đô thị)',
    ]);
  });

  it('gives poor households to one unit as an indicator and to another as task NV-15', () => {
    const about = reviewPlan(aReview()).map((finding) => finding.about);

    expect(about).toContainEqual({ code: 'ownerUnconfirmed', row: 'CT-04', tasks: ['NV-15'] });
    expect(about).toContainEqual({ code: 'ownerUnconfirmed', row: 'CT-03', tasks: [] });
  });

  it('spells two leaders in more than one way', () => {
    const spelt = reviewPlan(aReview()).filter(({ about }) => about.code === 'spellings');

    expect(spelt.map(({ about, places }) => [about, places.length])).toEqual([
      [{ code: 'spellings', forms: ['Nguyễn Văn Thưởng', 'Nguyễn Văn Thương'] }, 4],
      [{ code: 'spellings', forms: ['Nguyễn Tiến Hiển', 'Nguyễn Tiến Hiện', 'Nguyễn Tiến Hiền'] }, 12],
    ]);
    expect(spelt[1]?.choices).toEqual([
      { code: 'setSpelling', value: 'Nguyễn Tiến Hiển' },
      { code: 'setSpelling', value: 'Nguyễn Tiến Hiện' },
      { code: 'setSpelling', value: 'Nguyễn Tiến Hiền' },
      { code: 'keep', value: '' },
    ]);
  });

  it('moves the seven deadlines of Saturday 31/01/2026 to Monday, and no other', () => {
    const moved = reviewPlan(aReview()).filter(({ about }) => about.code === 'deadlineMoved');

    expect(moved.map(({ about }) => about)).toEqual([
      {
        code: 'deadlineMoved',
        from: '2026-01-31',
        to: '2026-02-02',
        rows: ['NV-01', 'NV-03', 'NV-04', 'NV-07', 'NV-09', 'NV-10', 'NV-11'],
      },
    ]);
  });

  it('prints a quarter where the election fixes 15/03/2026', () => {
    expect(of(aReview(), 'deadlineFixed')).toEqual([
      'deadlineFixed | tasks:20:printedDeadline | Quý I năm 2026 | keep(2026-03-15) setDeadline(2026-03-31)',
    ]);
  });

  it('names the year 2025 in two tasks', () => {
    const years = reviewPlan(aReview()).flatMap(({ about }) => (about.code === 'foreignYear' ? [about] : []));

    expect(years.map(({ row, year }) => `${row} ${year}`)).toEqual(['NV-04 2025', 'NV-17 2025']);
  });

  it('has ten indicators that no task serves', () => {
    const rows = reviewPlan(aReview()).flatMap(({ about }) => (about.code === 'noTask' ? [about.row] : []));

    expect(rows).toEqual([
      'CT-01',
      'CT-05',
      'CT-06',
      'CT-07',
      'CT-08',
      'CT-09',
      'CT-10',
      'CT-11',
      'CT-11.1',
      'CT-14',
    ]);
  });

  it('means units without naming them in nine places', () => {
    const rows = reviewPlan(aReview()).flatMap(({ about }) =>
      about.code === 'groupUnlisted' ? [about.row] : [],
    );

    expect(rows).toEqual(['CT-12', 'CT-12.1', 'NV-09', 'NV-10', 'NV-11', 'NV-12', 'NV-13', 'NV-14', 'NV-15']);
  });

  it('leaves blanks in both titles and the number of the second appendix out', () => {
    expect(of(aReview(), 'titleBlank').map((line) => line.split(' | ')[1])).toEqual([
      'indicators:3:title',
      'tasks:3:title',
    ]);
    expect(of(aReview(), 'titleUnnumbered')).toEqual([
      'titleUnnumbered | tasks:1:title | PHỤ LỤC | retype(PHỤ LỤC II) keep()',
    ]);
  });

  it('says otherwise in its body on four rows', () => {
    expect(of(aReview(), 'bodyDiffers').map((line) => line.split(' | ')[1])).toEqual([
      'indicators:9:printedTarget',
      'indicators:21:printedTarget',
      'indicators:22:printedTarget',
      'tasks:21:name',
    ]);
  });

  it('has every deadline, target and unit in a form that can be read', () => {
    for (const code of ['deadlineUnreadable', 'targetUnreadable', 'unknownUnit', 'ownerDiffers'] as const)
      expect(of(aReview(), code)).toEqual([]);
  });
});

describe('a finding', () => {
  it('is made for a deadline that cannot be read, unless the office has set a day', () => {
    expect(of(only({ printedDeadline: 'sớm' }), 'deadlineUnreadable')).toEqual([
      'deadlineUnreadable | tasks:5:printedDeadline | sớm | setDeadline<day>',
    ]);
    expect(
      of(only({ printedDeadline: 'sớm', adjustedDeadline: day('2026-06-30') }), 'deadlineUnreadable'),
    ).toEqual([]);
  });

  it('is made for another year in a deadline, and for a day that a title leaves blank', () => {
    expect(of(only({ printedDeadline: 'Quý III năm 2025' }), 'foreignYear')).toHaveLength(1);
    const titles = [
      { register: 'tasks' as const, row: 3, text: '(Kèm theo Kế hoạch số 12/KH-UBND ngày /01/2026)' },
    ];
    expect(of({ ...only(), titles }, 'titleBlank')).toHaveLength(1);
  });

  it('is made for a unit of measure without a target, not for a row judged in words', () => {
    const rows = [
      anIndicator({ printedTarget: '' }),
      anIndicator({ code: 'CT-98', printedTarget: '', unit: '' }),
    ];
    const input = aReview({ indicators: rows.map((value, i) => ({ row: 5 + i, value })), titles: [] });

    expect(of(input, 'targetUnreadable')).toHaveLength(1);
  });

  it('is made for a target that cannot be read', () => {
    const input = aReview({
      indicators: [{ row: 5, value: anIndicator({ printedTarget: 'cao' }) }],
      titles: [],
    });

    expect(of(input, 'targetUnreadable')).toEqual([
      'targetUnreadable | indicators:5:printedTarget | cao | retype<text> keep()',
    ]);
  });

  it('offers the unit whose name differs only in marks, any unit, and a new one for an unknown name', () => {
    expect(of(only({ leadUnit: 'Phong Van hoa – Xa hoi' }), 'unknownUnit')).toEqual([
      'unknownUnit | tasks:5:leadUnit | Phong Van hoa – Xa hoi | addAlias(Phòng Văn hóa – Xã hội) addAlias<unit> addUnit(Phong Van hoa – Xa hoi) keep()',
    ]);
  });

  it('takes an unknown unit of many rows as one', () => {
    const found = of(
      only({ leadUnit: 'Hội Nông dân' }, { code: 'NV-98', coordinatingUnits: 'Hội nông dân.' }),
      'unknownUnit',
    );

    expect(found).toHaveLength(1);
    expect(found[0]).toContain('tasks:5:leadUnit tasks:6:coordinatingUnits');
  });

  it('takes no day, span or number of a paper for a year of the plan', () => {
    const name =
      'Nghị quyết 57-NQ/TW ngày 22/12/2024, giai đoạn 2026-2030, năm 2025-2030, vì một Việt Nam 2045, năm 2026';

    expect(of(only({ name }), 'foreignYear')).toEqual([]);
  });

  it('is made where the unit that leads a task does not answer for its indicator', () => {
    const indicators = [{ row: 5, value: printedIndicator('CT-13', { responsibleUnits: 'Công an phường' }) }];

    expect(of(aReview({ indicators }), 'ownerDiffers')).toEqual([
      'ownerDiffers | indicators:5:responsibleUnits | Công an phường | keep() setOwner(Ban chỉ huy Quân sự)',
    ]);
  });
});

describe('an answer', () => {
  const anAnswer = (choice: ChoiceCode, value = ''): Answer => ({
    choice,
    value,
    on: '2026-02-09',
    by: '',
    point: '',
    said: '',
  });
  const linked: Answers = { 'noTask:CT-09': anAnswer('linkTask', 'NV-12') };

  it('closes a finding as long as its words stay the same', () => {
    const [first] = reviewPlan(aReview());
    const answers: Answers = { [first?.id ?? '']: anAnswer('keep') };

    expect(first && isDecided(first, answers)).toBe(true);
    expect(first && isDecided(first, {})).toBe(false);
  });

  it('that links a task makes the indicator served, and asks nothing more about its owner', () => {
    const found = reviewPlan(aReview({ answers: linked })).map(({ about }) => about);

    expect(found).not.toContainEqual({ code: 'noTask', row: 'CT-09' });
    expect(found.filter(({ code }) => code === 'ownerDiffers')).toEqual([]);
  });

  it('that should have made its finding go away is asked for again where somebody has undone it', () => {
    const [first] = reviewPlan(aReview());

    expect(first && isDecided(first, { [first.id]: anAnswer('setOwner', 'Công an phường') })).toBe(false);
  });

  it('to whose the row is settles that of another unit’s task too', () => {
    const indicators = [{ row: 5, value: printedIndicator('CT-04', { responsibleUnits: 'Công an phường' }) }];
    const answers: Answers = { 'ownerUnconfirmed:CT-04': anAnswer('setOwner', 'Công an phường') };

    expect(of(aReview({ indicators }), 'ownerDiffers')).toHaveLength(1);
    expect(of(aReview({ indicators, answers }), 'ownerDiffers')).toEqual([]);
  });
});

describe('the review', () => {
  const anyTask = fc.record({
    name: fc.oneof(fc.string(), fc.constantFrom('Kế hoạch năm 2025', 'Kế hoạch năm 2026')),
    leadUnit: fc.constantFrom('Văn phòng HĐND và UBND', 'Hội Nông dân', ''),
    coordinatingUnits: fc.constantFrom('Các phòng, ban, đơn vị có liên quan', 'Các phòng, ban, đơn vị', ''),
    printedDeadline: fc.oneof(fc.string(), fc.constantFrom('Tháng 1 năm 2026', 'Quý I năm 2026', 'sớm')),
    leader: fc.constantFrom('PCT UBND Nguyễn Tiến Hiện', 'PCT UBND Nguyễn Tiến Hiển', ''),
  });

  it('finds the same in whatever order the rows stand, each finding once, each with a place and an answer', () => {
    fc.assert(
      fc.property(fc.array(anyTask, { maxLength: 8 }), (named) => {
        const tasks = named.map((values, i) => ({
          row: FIRST_ROW + i,
          value: aTask({ ...values, code: `NV-${i}` }),
        }));
        const ids = (input: ReviewInput) => reviewPlan(input).map(({ id }) => id);
        const forwards = aReview({ tasks, indicators: [], titles: [] });
        const backwards = aReview({ tasks: [...tasks].reverse(), indicators: [], titles: [] });

        expect([...ids(backwards)].sort()).toEqual([...ids(forwards)].sort());
        expect(new Set(ids(forwards)).size).toBe(ids(forwards).length);
        for (const { places, choices } of reviewPlan(forwards)) {
          expect(places.length).toBeGreaterThan(0);
          expect(choices.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

// What a summary counts and lists, and that the order of the rows plays no part.
import fc from 'fast-check';
import { day } from '../../src/plan/day.ts';
import { aDoneTask, anIndicator, aTask } from './builders.ts';
import { planOn, summaryOn } from './reported-plan.ts';

describe('a summary', () => {
  it('counts lead units and leaders as the plan assigns them', () => {
    const { byUnit, byLeader } = planOn('2026-09-30', false);

    expect(byUnit.map(({ name, total, byStatus }) => [name, total, byStatus.overdue])).toEqual([
      ['Văn phòng HĐND và UBND', 5, 4],
      ['Phòng Kinh tế, Hạ tầng và Đô thị', 10, 7],
      ['Phòng Văn hóa – Xã hội', 5, 1],
      ['Trung tâm Phục vụ hành chính công', 1, 1],
      ['Trung tâm Dịch vụ sự nghiệp công', 0, 0],
      ['Ban chỉ huy Quân sự', 1, 0],
      ['Công an phường', 0, 0],
    ]);
    expect(byLeader.map(({ total }) => total)).toEqual([4, 12, 6]);
  });

  it('counts by the month of the effective deadline: January’s tasks are due in February', () => {
    const months = (hasEntries: boolean) =>
      planOn('2026-02-09', hasEntries).byMonth.map(({ name, total, done }) => `${name} ${done}/${total}`);

    expect(months(false)).toEqual(['2026-02 0/7', '2026-03 0/6', '2026-09 0/1', '2026-12 0/5', '~ 0/3']);
    expect(months(true)).toEqual([
      '2026-02 2/7',
      '2026-03 0/6',
      '2026-06 0/1',
      '2026-09 0/1',
      '2026-12 0/4',
      '~ 1/3',
    ]);
  });

  it('counts rows of units that help, and of the groups that the print names in their place', () => {
    expect(planOn('2026-02-09', false).coordination.map(({ name, total }) => [name, total])).toEqual([
      ['Công an phường', 1],
      ['Các phòng, ban, đơn vị', 12],
      ['Các phòng, ban, đơn vị có liên quan', 7],
    ]);
  });

  it('puts the worst indicators first and tells what a running total still needs', () => {
    const { indicators } = planOn('2026-02-09', true);

    expect(
      indicators.slice(0, 3).map(({ indicator, assessment }) => [indicator.code, assessment.needed]),
    ).toEqual([
      ['CT-12', undefined],
      ['CT-05', 41.82],
      ['CT-02', undefined],
    ]);
    expect(indicators.at(-1)?.indicator.code).toBe('CT-07');
  });

  it('watches open tasks that wait, are paused or hindered, worst first; neither overdue ones nor those done', () => {
    const tasks = [
      aTask({ code: 'NV-31', difficulty: 'Thiếu người' }),
      aTask({ code: 'NV-32', state: 'paused' }),
      aTask({ code: 'NV-33', state: 'done', difficulty: 'Thiếu văn bản' }),
      aTask({ code: 'NV-34', printedDeadline: 'sớm' }),
      aTask({ code: 'NV-35', printedDeadline: 'Tháng 1 năm 2026', difficulty: 'Quá hạn rồi' }),
      aDoneTask('2026-01-05', { code: 'NV-36', difficulty: 'Đã qua' }),
      aTask({ code: 'NV-37' }),
    ];

    const { watched } = summaryOn('2026-02-09', tasks, []);

    expect(watched.map(({ task, assessment }) => [task.code, assessment.status])).toEqual([
      ['NV-34', 'deadlineNeeded'],
      ['NV-33', 'doneUnproven'],
      ['NV-31', 'onTrack'],
      ['NV-32', 'paused'],
    ]);
  });

  it('names silent rows under each unit that should speak', () => {
    const { silent } = planOn('2026-03-31', true);

    expect(silent.map(({ name, rows }) => `${name}: ${rows.map(({ code }) => code).join(' ')}`)).toEqual([
      'Văn phòng HĐND và UBND: NV-04',
      'Phòng Kinh tế, Hạ tầng và Đô thị: CT-02 CT-03 NV-06 NV-07 NV-08 NV-10 NV-11 NV-12 NV-13 NV-14',
      'Phòng Văn hóa – Xã hội: CT-05 CT-07 CT-08 CT-09 NV-16 NV-17 NV-18 NV-20',
      'Trung tâm Phục vụ hành chính công: CT-12 CT-12.1 NV-21',
      'Trung tâm Dịch vụ sự nghiệp công: CT-05 CT-07 CT-08 CT-09',
      'Công an phường: CT-14',
    ]);
    expect(silent[0]?.rows).toEqual([{ code: 'NV-04', units: 'Văn phòng HĐND và UBND', days: 60 }]);
  });

  it('is the same whatever the order of the rows, and every block holds every task once', () => {
    const tasks = fc.uniqueArray(
      fc.record({
        code: fc.integer({ min: 1, max: 99 }).map((n) => `NV-${n}`),
        leadUnit: fc.constantFrom('Phòng VH-XH', 'Công an phường', 'Ban lạ', ''),
        leader: fc.constantFrom('Chủ tịch UBND Nguyễn Văn Thương', 'ai đó', ''),
        coordinatingUnits: fc.constantFrom('', 'Công an; VP', 'Các phòng, ban, đơn vị', 'lạ'),
        printedDeadline: fc.constantFrom('Quý I năm 2026', 'Thường xuyên', 'sớm', 'Tháng 1 năm 2026'),
        state: fc.constantFrom(null, 'done' as const, 'paused' as const),
        completedOn: fc.constantFrom(null, day('2026-02-01')),
        updatedOn: fc.constantFrom(null, day('2026-01-05')),
        adjustedDeadline: fc.constantFrom(null, day('2026-03-20')),
      }),
      { selector: ({ code }) => code, maxLength: 30 },
    );
    const indicators = fc.uniqueArray(
      fc.record({
        code: fc.integer({ min: 1, max: 99 }).map((n) => `CT-${n}`),
        result: fc.constantFrom('', '95', '12', 'x'),
        period: fc.constantFrom(null, '2026-02'),
        responsibleUnits: fc.constantFrom('Công an phường; Văn phòng', 'lạ', ''),
      }),
      { selector: ({ code }) => code, maxLength: 20 },
    );
    const shuffled = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
    fc.assert(
      fc.property(
        tasks.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
        indicators.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
        ([these, those], [some, same]) => {
          const summary = summaryOn('2026-04-20', these.map(aTask), some.map(anIndicator));

          expect(summaryOn('2026-04-20', those.map(aTask), same.map(anIndicator))).toEqual(summary);
          for (const block of [[summary.all], summary.byUnit, summary.byLeader, summary.byMonth]) {
            const counts = block.flatMap(({ byStatus }) => Object.values(byStatus));
            expect(counts.reduce((sum, count) => sum + count, 0)).toBe(these.length);
          }
        },
      ),
    );
  });
});

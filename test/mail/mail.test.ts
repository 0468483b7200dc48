// A mail in its two forms: whole, escaped, never too large, whatever the rows hold.
import fc from 'fast-check';
import { day } from '../../src/plan/day.ts';
import { rowsByLeader } from '../../src/plan/digest/leader-rows.ts';
import { rowsByUnit } from '../../src/plan/digest/unit-rows.ts';
import { tallyOf } from '../../src/plan/tally.ts';
import type { Task } from '../../src/plan/task.ts';
import type { Places } from '../../src/text/mail/lines.ts';
import { isQuiet, type News } from '../../src/text/mail/mail.ts';
import type { Moment } from '../../src/text/mail/moment.ts';
import { aCalendar, aTask } from '../plan/builders.ts';
import { judgedOn } from '../plan/reported-plan.ts';
import { bundledMail } from './bundled.ts';

const { composeMail, composeTrial, MOST_BYTES } = bundledMail();

const UNIT = 'Phòng Văn hóa – Xã hội';
const LEADER = 'Nguyễn Thị Hòa';
const MOMENT: Moment = {
  today: day('2026-02-09'),
  planYear: 2026,
  week: '07',
  period: '02/2026',
  span: '15/01–14/02',
  contact: 'Văn phòng HĐND và UBND (vanphong@chuvanan.vn)',
  before: null,
  missed: null,
};
const PLACES: Places = {
  sheet: 'https://sheet.example/edit',
  tab: { tasks: 'https://sheet.example/edit#gid=2', indicators: '#', summary: '#' },
  row: (code) => `https://sheet.example/edit#gid=2&range=${code}`,
  update: (code) => `https://sheet.example/edit#gid=2&range=J${code}`,
};

/** The unit's tasks, led by it and directed by the leader. */
function newsOf(
  tasks: readonly Partial<Task>[],
  roles: { readonly leader?: boolean; readonly unit?: boolean },
): News {
  const rows = tasks.map((named, i) =>
    aTask({ code: `NV-${i + 1}`, leadUnit: UNIT, printedDeadline: '02/02/2026', leader: LEADER, ...named }),
  );
  const { directory, ...judged } = judgedOn(MOMENT.today, { tasks: rows, indicators: [] });
  const unit = rowsByUnit(judged.tasks, [], directory, MOMENT.today)(UNIT);
  const leader = rowsByLeader(judged.tasks, directory, MOMENT.today, aCalendar(), 5)(LEADER);
  return {
    office: null,
    leaders: roles.leader
      ? [{ leader: LEADER, rows: leader, changes: [], tally: tallyOf('', judged.tasks), escalationDays: 5 }]
      : [],
    units: roles.unit ? [{ unit: UNIT, rows: unit, wrong: [], changes: [] }] : [],
  };
}

const compose = (news: News) => composeMail(news, MOMENT, PLACES);

describe('the subject', () => {
  it('tells unit, counts and week', () => {
    const news = newsOf([{}, {}, { printedDeadline: '11/02/2026' }], { unit: true });

    expect(compose(news).subject).toBe(
      '[Kế hoạch 2026] Tuần 07 – Phòng Văn hóa – Xã hội: 2 quá hạn, 1 đến hạn',
    );
  });

  it('counts a task once that is told in two roles', () => {
    const news = newsOf([{}, {}], { unit: true, leader: true });

    expect(compose(news).subject).toBe(
      '[Kế hoạch 2026] Tuần 07 – Đồng chí Nguyễn Thị Hòa, Phòng Văn hóa – Xã hội: 2 quá hạn',
    );
  });
});

describe('the plain text', () => {
  it('reads well when it is pasted into a chat: five overdue rows, then a count, one link at the end', () => {
    const news = newsOf([{ difficulty: 'Chờ\nthành phố' }, {}, {}, {}, {}, {}, {}], { unit: true });

    expect(compose(news).text).toBe(
      [
        'BẢN TIN KẾ HOẠCH 2026 – TUẦN 07',
        'Kính gửi: Phòng Văn hóa – Xã hội',
        'Tình hình thực hiện kế hoạch đến ngày 09/02/2026:',
        [
          'QUÁ HẠN (7)',
          '- NV-1. Xây dựng Kế hoạch – hạn 02/02/2026, quá hạn 7 ngày; vướng mắc đã báo: «Chờ thành phố»',
          ...[2, 3, 4, 5].map(
            (n) => `- NV-${n}. Xây dựng Kế hoạch – hạn 02/02/2026, quá hạn 7 ngày; chưa nêu lý do`,
          ),
          '… và 2 dòng khác, xem trên bảng tính',
        ].join('\n'),
        'Xem và cập nhật tại: https://sheet.example/edit#gid=2',
        'Thư tự động từ bảng theo dõi kế hoạch của phường. Cần trao đổi, xin liên hệ Văn phòng HĐND và UBND (vanphong@chuvanan.vn).',
      ].join('\n\n'),
    );
  });

  it('tells a leader which rows ask for his word, with the unit’s last explanation or that there is none', () => {
    const { text } = compose(newsOf([{ difficulty: 'Chờ mặt bằng' }, {}], { leader: true }));

    expect(text).toContain(
      'QUÁ HẠN (2)\n- NV-1. Xây dựng Kế hoạch – Phòng Văn hóa – Xã hội – hạn 02/02/2026, quá hạn 7 ngày; đơn vị báo: «Chờ mặt bằng»',
    );
    expect(text).toContain('quá hạn 7 ngày; đơn vị chưa nêu lý do');
    const done = newsOf([{ completedOn: day('2026-02-01') }], { leader: true, unit: true });
    expect(
      compose(done).text.match(/đã ghi ngày hoàn thành 01\/02\/2026, chưa chọn «Hoàn thành»/g),
    ).toHaveLength(2);
    expect(compose(done).text).not.toContain('chưa nêu lý do');
    const both = newsOf([{ completedOn: day('2026-02-01'), difficulty: 'Chờ ký' }], { unit: true });
    expect(compose(both).text).toContain('chưa chọn «Hoàn thành»; vướng mắc đã báo: «Chờ ký»');
  });

  it('puts escalated rows first, under a title that asks', () => {
    const { text } = compose(newsOf([{}, { printedDeadline: '15/01/2026' }], { leader: true }));

    expect(
      text.indexOf('QUÁ HẠN TRÊN 5 NGÀY LÀM VIỆC, ĐỀ NGHỊ ĐỒNG CHÍ CHỈ ĐẠO (1)\n- NV-2.'),
    ).toBeGreaterThan(0);
    expect(text.indexOf('QUÁ HẠN (1)\n- NV-1.')).toBeGreaterThan(text.indexOf('ĐỀ NGHỊ ĐỒNG CHÍ CHỈ ĐẠO'));
  });
});

describe('the page', () => {
  it('links each Mã to its row, and a unit’s own rows to the cells that it fills', () => {
    const { html } = compose(newsOf([{}], { unit: true }));

    expect(html).toContain('<a href="https://sheet.example/edit#gid=2&amp;range=NV-1"');
    expect(html).toContain('<a href="https://sheet.example/edit#gid=2&amp;range=JNV-1"');
    expect(compose(newsOf([{}], { leader: true })).html).not.toContain('range=JNV-1');
  });

  it('asks for nothing from elsewhere, runs nothing, and is laid out by tables', () => {
    const { html } = compose(newsOf([{}], { unit: true, leader: true }));

    expect(html).not.toMatch(/<(img|script|link|iframe|form|svg)|url\(|@import| on\w+=/i);
    expect(html).toContain('<table role="presentation"');
    expect(html.match(/<meta name="color-scheme" content="light dark"/g)).toHaveLength(1);
  });

  it('lets no text of a cell out of its place', () => {
    const nasty = fc.stringMatching(/^[<>"'&\w\s/=!-]{1,60}$/);
    fc.assert(
      fc.property(nasty, nasty, (name, difficulty) => {
        const plain = compose(newsOf([{ name: 'x', difficulty: 'x' }], { unit: true })).html;
        const { html } = compose(newsOf([{ name, difficulty }], { unit: true }));
        const tags = (page: string) =>
          page.match(/<[^>]*>/g)?.map((tag) => tag.replace(/^(<\/?\w+).*/s, '$1'));
        expect(tags(html)).toEqual(tags(plain));
      }),
      { numRuns: 60 },
    );
  });

  it('stays within 100 KB and the subject within 200 characters, whatever the rows hold', () => {
    const cell = fc.constantFrom('ế'.repeat(50_000), '<&"'.repeat(9000), 'Ngắn');
    const task = fc.record({ name: cell, difficulty: cell, adjustmentReason: cell });
    fc.assert(
      fc.property(fc.array(task, { maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (tasks, roles) => {
        const one = newsOf(
          tasks.map((named) => ({ ...named, adjustedDeadline: day('2026-01-15') })),
          { unit: true, leader: true },
        );
        const many = (list: readonly unknown[]) => Array.from({ length: roles }, () => list[0]);
        const news = { ...one, leaders: many(one.leaders), units: many(one.units) } as News;
        const { html, text, subject } = compose(news);
        expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_BYTES);
        expect(Buffer.byteLength(html) + Buffer.byteLength(text)).toBeLessThanOrEqual(200 * 1024);
        expect(subject.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a trial', () => {
  it('says so in subject, text and page, and is the same mail otherwise', () => {
    const news = newsOf([{}], { unit: true });
    const [mail, trial] = [compose(news), composeTrial(news, UNIT, MOMENT, PLACES)];
    const line = 'THƯ THỬ – bản chính thức sẽ gửi cho Phòng Văn hóa – Xã hội.';

    expect(trial.subject).toBe(`[Thử] ${mail.subject}`);
    expect(trial.text).toBe(`${line}\n\n${mail.text}`);
    expect(trial.html.replace(/<p [^>]*><b>THƯ THỬ[^<]*<\/b><\/p>/, '')).toBe(mail.html);
  });
});

describe('news', () => {
  it('is quiet for a unit and a leader with nothing to do, and said to be nothing', () => {
    const news = newsOf([{ printedDeadline: 'Tháng 12 năm 2026' }], { unit: true, leader: true });

    expect(isQuiet(news)).toBe(true);
    expect(compose(news).text).toContain('Tuần này không có việc đến hạn, quá hạn hay cần cập nhật.');
  });
});

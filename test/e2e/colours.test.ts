// Live colours of Phụ lục II, evaluated by the engine at several dates, with no script running in between.
import { aWardSetUp, closeWards, REFRESH, TASKS, type Ward } from './ward.ts';

afterEach(closeWards);

const RED = '#f8c7c2';
const AMBER = '#ffe8a3';
const GREEN = '#cfe9d4';
const OLIVE = '#e4ecc2';
const VIOLET = '#dfe3f7';
const PINK = '#ffd6f2';
const WHITE = '#ffffff';

function goTo(ward: Ward, day: string, time = '08:00'): void {
  ward.world.clock.set(Date.parse(`${day}T${time}:00+07:00`));
}

function colour(ward: Ward, code: string): Promise<string> {
  return ward.cell(TASKS, code, 'Nhiệm vụ').background();
}

describe('a task due on 31 January, a Saturday', () => {
  it.each([
    ['2026-01-12', '08:00', WHITE],
    ['2026-01-25', '23:59', WHITE],
    ['2026-01-26', '00:01', AMBER],
    ['2026-02-02', '23:59', AMBER],
    ['2026-02-03', '00:01', RED],
    ['2026-02-09', '08:00', RED],
  ])('on %s at %s is %s', async (day, time, expected) => {
    const ward = aWardSetUp('2026-01-12');

    goTo(ward, day, time);

    expect(await colour(ward, 'NV-03')).toBe(expected);
  });

  it('turns from red to violet when reported done, to olive when proven late, to green when in time', async () => {
    const ward = aWardSetUp('2026-02-09');
    const enter = (header: string, text: string) =>
      ward.office.type(TASKS, ward.cell(TASKS, 'NV-03', header).a1, text);
    expect(await colour(ward, 'NV-03')).toBe(RED);

    enter('Tình trạng', 'Hoàn thành');
    expect(await colour(ward, 'NV-03')).toBe(VIOLET);
    enter('Ngày hoàn thành', '05/02/2026');
    enter('Số, ký hiệu văn bản/sản phẩm', '12/KH-UBND');

    expect(await colour(ward, 'NV-03')).toBe(OLIVE);
    expect(ward.cell(TASKS, 'NV-03', 'Đánh giá').text).toBe('Hoàn thành quá hạn');
    enter('Ngày hoàn thành', '02/02/2026');
    expect(await colour(ward, 'NV-03')).toBe(GREEN);
  });
});

describe('the colour and the word', () => {
  it.each([
    ['Hoàn thành ', VIOLET, 'Hoàn thành, chờ minh chứng'],
    ['hoàn  thành', VIOLET, 'Hoàn thành, chờ minh chứng'],
    ['Hoàn thành'.normalize('NFD'), VIOLET, 'Hoàn thành, chờ minh chứng'],
    ['Tạm dừng ', '#e4e7eb', 'Tạm dừng'],
  ])('agree on a state typed as %j', async (state, shown, word) => {
    const ward = aWardSetUp('2026-02-09');

    ward.office.type(TASKS, ward.cell(TASKS, 'NV-03', 'Tình trạng').a1, state);

    expect(ward.cell(TASKS, 'NV-03', 'Đánh giá').text).toBe(word);
    expect(await colour(ward, 'NV-03')).toBe(shown);
  });

  it('agree on proof that is only spaces, and on a completion in a year long gone', async () => {
    const ward = aWardSetUp('2026-02-09');
    const enter = (header: string, text: string) =>
      ward.office.type(TASKS, ward.cell(TASKS, 'NV-03', header).a1, text);
    enter('Tình trạng', 'Hoàn thành');
    enter('Ngày hoàn thành', '30/01/2020');
    enter('Số, ký hiệu văn bản/sản phẩm', '   ');

    expect(ward.cell(TASKS, 'NV-03', 'Đánh giá').text).toContain('Hoàn thành, chờ minh chứng');
    expect(await colour(ward, 'NV-03')).toBe(VIOLET);
  });
});

describe('a row without an end', () => {
  it('is never coloured late', async () => {
    const ward = aWardSetUp('2026-01-12');
    goTo(ward, '2026-12-31');

    expect(await colour(ward, 'NV-06')).toBe(WHITE);
  });
});

describe('a day typed as text', () => {
  it('is coloured as a wrong entry', async () => {
    const ward = aWardSetUp('2026-02-09');
    const at = ward.cell(TASKS, 'NV-03', 'Ngày hoàn thành');
    ward.office.type(TASKS, at.a1, 'hôm qua');

    expect(await ward.cell(TASKS, 'NV-03', 'Ngày hoàn thành').background()).toBe(PINK);
    ward.office.type(TASKS, ward.cell(TASKS, 'NV-03', 'Tiến độ (%)').a1, '150');
    expect(await ward.cell(TASKS, 'NV-03', 'Tiến độ (%)').background()).toBe(PINK);
    expect(await colour(ward, 'NV-03')).toBe(RED);
  });
});

describe('every task of the plan', () => {
  it.each([
    ['2026-01-31', 'Sắp đến hạn', 7],
    ['2026-02-03', 'Quá hạn', 7],
    ['2026-04-01', 'Quá hạn', 13],
    ['2026-10-01', 'Quá hạn', 14],
  ])('has on %s the colour of its word', async (day, word, count) => {
    const ward = aWardSetUp('2026-01-12');
    goTo(ward, day);
    ward.office.click(...REFRESH);

    const codes = Array.from({ length: 22 }, (_, i) => `NV-${String(i + 1).padStart(2, '0')}`);
    const rows = await Promise.all(
      codes.map(async (code) => ({
        word: ward.cell(TASKS, code, 'Đánh giá').text,
        shown: await colour(ward, code),
      })),
    );
    expect(rows.filter((row) => row.word === word)).toHaveLength(count);
    for (const row of rows) {
      const expected =
        row.word === 'Quá hạn' ? RED : /^(Sắp đến hạn|Đến hạn hôm nay)$/.test(row.word) ? AMBER : WHITE;
      expect(row.shown).toBe(expected);
    }
  });
});

// Live colours of Phụ lục II, evaluated by the engine at several dates, with no script running in between.
import { aWardSetUp, closeWards, REFRESH, TASKS, type Ward } from './ward.ts';

afterEach(closeWards);

const RED = '#eca39b';
const AMBER = '#fdf195';
const GREEN = '#b8ebcf';
const OLIVE = '#d8dca8';
const VIOLET = '#ccd8f6';
const PINK = '#d8aad4';
const ORANGE = '#ffbe56';
const GREY = '#f1f2f6';
const WHITE = '#ffffff';

/** Of rows on which nobody has reported; they are muted else. */
const COLOUR_OF_WORD: Readonly<Record<string, string>> = {
  'Quá hạn': RED,
  'Đến hạn hôm nay': ORANGE,
  'Sắp đến hạn': AMBER,
  'Thường xuyên, chưa cập nhật': VIOLET,
};

function goTo(ward: Ward, day: string, time = '08:00'): void {
  ward.world.clock.set(Date.parse(`${day}T${time}:00+07:00`));
}

function colour(ward: Ward, code: string): Promise<string> {
  return ward.cell(TASKS, code, 'Nhiệm vụ').background();
}

describe('a task due on 31 January, a Saturday', () => {
  it.each([
    ['2026-01-12', '08:00', GREY],
    ['2026-01-25', '23:59', GREY],
    ['2026-01-26', '00:01', AMBER],
    ['2026-02-01', '23:59', AMBER],
    ['2026-02-02', '00:01', ORANGE],
    ['2026-02-02', '23:59', ORANGE],
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
    ['Tạm dừng ', '#c1c4c7', 'Tạm dừng'],
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
    ward.office.type(TASKS, ward.cell(TASKS, 'NV-06', 'Tình trạng').a1, 'Đang thực hiện');
    goTo(ward, '2026-12-31');

    expect(await colour(ward, 'NV-06')).toBe(WHITE);
  });

  it('waits for its report once the data month has begun anew, and is plain when reported on', async () => {
    const ward = aWardSetUp('2026-02-20');
    expect(await colour(ward, 'NV-06')).toBe(VIOLET);

    ward.office.type(TASKS, ward.cell(TASKS, 'NV-06', 'Tiến độ (%)').a1, '10');

    expect(ward.cell(TASKS, 'NV-06', 'Đánh giá').text).toBe('Thường xuyên, đã cập nhật');
    expect(await colour(ward, 'NV-06')).toBe(WHITE);
  });
});

describe('a task that nobody has begun', () => {
  it('is muted, plain once it is under way, and muted when said not to have begun', async () => {
    const ward = aWardSetUp('2026-01-12');
    const state = ward.cell(TASKS, 'NV-03', 'Tình trạng').a1;
    expect(await colour(ward, 'NV-03')).toBe(GREY);

    ward.office.type(TASKS, state, 'Đang thực hiện');
    expect(await colour(ward, 'NV-03')).toBe(WHITE);
    ward.office.type(TASKS, state, 'Chưa thực hiện');

    expect(await colour(ward, 'NV-03')).toBe(GREY);
  });

  it('leaves the rows below the last task plain', async () => {
    const ward = aWardSetUp('2026-01-12');
    const { row, column } = ward.cell(TASKS, 'NV-22', 'Nhiệm vụ');
    const { engine } = ward.office;
    const sheetId = engine.sheetIdByName(TASKS) ?? 0;

    expect(await engine.shownBackground(sheetId, row + 1, column)).toBe(WHITE);
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
      expect(row.shown).toBe(COLOUR_OF_WORD[row.word] ?? GREY);
    }
  });
});

describe('the rules', () => {
  it('are as many and as wide as before after 60 pastes and a refresh, people’s own in their place', () => {
    const ward = aWardSetUp('2026-02-09');
    const { engine } = ward.office;
    const sheetId = engine.sheetIdByName(TASKS) ?? 0;
    const area = { sheetId, row: 5, column: 2, rows: 3, columns: 1 };
    const look = { background: '#123456', fontColor: null, bold: null, strikethrough: null };
    const own = { ...look, areas: [area], formula: '=LEN($B5)>400' };
    engine.rules.replace(sheetId, [...engine.rules.read(sheetId), own]);
    const before = engine.rules.read(sheetId);
    for (let i = 0; i < 60; i += 1) {
      ward.office.copyPaste('Cấu hình', i % 2 === 0 ? 'B5' : 'B5:C7', TASKS, 6 + ((i * 7) % 18), 13);
    }
    const torn = engine.rules.read(sheetId).flatMap(({ areas }) => areas).length;
    expect(torn).toBeGreaterThan(before.flatMap(({ areas }) => areas).length);

    ward.office.click(...REFRESH);

    expect(engine.rules.read(sheetId)).toEqual(before);
    ward.world.meter.reset();
    ward.office.click(...REFRESH);
    expect(ward.world.meter.counts().read).toBe(6);
  });
});

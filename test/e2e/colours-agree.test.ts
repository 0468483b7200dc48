// The colour rules and the judgement, two ways of saying one thing, compared over generated rows and days.
import fc from 'fast-check';
import { PLAN_2026 } from '../../src/plan/data/plan-2026.ts';
import { aWardSetUp, closeWards, INDICATORS, REFRESH, TASKS, type Ward } from './ward.ts';

afterEach(closeWards);

const COLOUR_OF_WORD: readonly (readonly [RegExp, string])[] = [
  [/^Quá hạn/, '#eca39b'],
  [/^Đến hạn hôm nay/, '#ffbe56'],
  [/^Sắp đến hạn/, '#fdf195'],
  [/^Hoàn thành đúng hạn|^Hoàn thành \(không hạn\)/, '#b8ebcf'],
  [/^Hoàn thành quá hạn/, '#d8dca8'],
  [/^(Hoàn thành, chờ minh chứng|Thường xuyên, chưa cập nhật|Cần Văn phòng nhập hạn)/, '#ccd8f6'],
  [/^Tạm dừng/, '#c1c4c7'],
];

const row = fc.record({
  state: fc.constantFrom(
    '',
    'Chưa thực hiện',
    'Đang thực hiện',
    'Hoàn thành',
    'hoàn thành ',
    'Tạm dừng',
    'xong',
  ),
  completedOn: fc.constantFrom(
    '',
    '30/01/2026',
    '2/2/2026',
    '02/02/2026 14:30',
    '5/3/2026',
    '31/12/2030',
    'hôm qua',
  ),
  document: fc.constantFrom('', ' ', '\u200b', '12/KH-UBND'),
  evidenceLink: fc.constantFrom('', 'https://chuvanan.gov.vn/1', 'abc'),
  adjusted: fc.constantFrom('', '1/3/2026', '9/3/2026', '15/2/2026', '20/12/2026'),
});

/** A state that cannot be read says nothing of the work, only that the cell is wrong. */
function isBegun(ward: Ward, code: string): boolean {
  const state = ward.cell(TASKS, code, 'Tình trạng').text.trim();
  const reported = ward.cell(TASKS, code, 'Cập nhật lúc').text !== '';
  return state === 'Chưa thực hiện' ? false : state !== '' || reported;
}

const CODES = Array.from({ length: 22 }, (_, i) => `NV-${String(i + 1).padStart(2, '0')}`);

test('every generated row has, on every day, the colour of the word in Đánh giá', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 22, maxLength: 22 }),
      fc.constantFrom('2026-01-20', '2026-02-02', '2026-03-09', '2026-03-31', '2026-12-31'),
      async (rows, today) => {
        const ward = aWardSetUp('2026-01-12');
        ward.world.clock.set(Date.parse(`${today}T08:00:00+07:00`));
        const at = (header: string) => ward.cell(TASKS, 'NV-01', header).a1;
        const enter = (header: string, texts: readonly string[]) => {
          ward.office.edits = 'never';
          ward.office.paste(
            TASKS,
            at(header),
            texts.map((text) => [text]),
          );
        };
        enter(
          'Tình trạng',
          rows.map(({ state }) => state),
        );
        enter(
          'Ngày hoàn thành',
          rows.map(({ completedOn }) => completedOn),
        );
        enter(
          'Số, ký hiệu văn bản/sản phẩm',
          rows.map(({ document }) => document),
        );
        enter(
          'Liên kết minh chứng',
          rows.map(({ evidenceLink }) => evidenceLink),
        );
        enter(
          'Hạn điều chỉnh',
          rows.map(({ adjusted }) => adjusted),
        );
        ward.office.click(...REFRESH);

        for (const code of CODES) {
          const word = ward.cell(TASKS, code, 'Đánh giá').text;
          const expected =
            COLOUR_OF_WORD.find(([pattern]) => pattern.test(word))?.[1] ??
            (isBegun(ward, code) ? '#ffffff' : '#f1f2f6');
          const shown = await ward.cell(TASKS, code, 'Nhiệm vụ').background();
          if (shown !== expected)
            throw new Error(`${code} on ${today}: «${word}» is ${shown}, not ${expected}`);
        }
        closeWards();
      },
    ),
    { numRuns: 5, seed: 20260209, endOnFailure: true },
  );
}, 120_000);

const COLOUR_OF_INDICATOR: readonly (readonly [RegExp, string])[] = [
  [/^(Không đạt|Không còn khả năng đạt|Nguy cơ không đạt)/, '#eca39b'],
  [/^Chưa có số liệu/, '#ccd8f6'],
  [/^(Dự kiến đạt|Đạt|Vượt)/, '#b8ebcf'],
  [/^Chưa đến kỳ đánh giá/, '#f1f2f6'],
];
const INDICATOR_CODES = PLAN_2026.indicators.map(({ code }) => code);

test('every indicator has the colour of the word in Đánh giá, and the rows below them have none', async () => {
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('', '0', '5', '40', '99,5', '100', '600', '11/12', 'Đạt', 'Giữ vững'), {
        minLength: 19,
        maxLength: 19,
      }),
      fc.constantFrom('2026-01-12', '2026-02-20', '2026-07-20', '2027-01-20'),
      async (results, today) => {
        const ward = aWardSetUp('2026-01-12');
        ward.world.clock.set(Date.parse(`${today}T08:00:00+07:00`));
        const first = ward.cell(INDICATORS, 'CT-01', 'Kỳ số liệu');
        ward.office.edits = 'never';
        ward.office.paste(
          INDICATORS,
          first.a1,
          results.map((result) => (result === '' ? ['', ''] : ['01/2026', result])),
        );
        ward.office.click(...REFRESH);

        for (const code of INDICATOR_CODES) {
          const { text } = ward.cell(INDICATORS, code, 'Đánh giá');
          const [, expected] = COLOUR_OF_INDICATOR.find(([pattern]) => pattern.test(text)) ?? [];
          expect([code, text, await ward.cell(INDICATORS, code, 'Chỉ tiêu').background()]).toEqual([
            code,
            text,
            expected,
          ]);
          met.add(expected ?? '');
        }
        const { engine } = ward.office;
        const below = first.row + INDICATOR_CODES.length;
        const sheetId = engine.sheetIdByName(INDICATORS) ?? 0;
        expect(await engine.shownBackground(sheetId, below + 1, first.column)).toBe('#ffffff');
        closeWards();
      },
    ),
    { numRuns: 6, seed: 20260209, endOnFailure: true },
  );
  expect(met.size).toBe(COLOUR_OF_INDICATOR.length);
}, 120_000);

// Every answer has a caption and says what it changes, in the words of the tabs.
import { INDICATORS_TAB } from '../../src/sheet/layout/indicators.ts';
import { DIRECTORY_TAB } from '../../src/sheet/layout/registers.ts';
import { SETTING_ROWS } from '../../src/sheet/layout/settings.ts';
import { TASKS_TAB } from '../../src/sheet/layout/tasks.ts';
import { captionText, decisionText, effectText } from '../../src/text/review-answers.ts';
import { EVERY_ABOUT, EVERY_ANSWER } from './review-samples.ts';

describe('answers', () => {
  it('have these captions', () => {
    expect(
      EVERY_ANSWER.map(([code, [value, about]]) => captionText({ code, value }, about)),
    ).toMatchInlineSnapshot(`
[
  "Để trống như bản in",
  "Giao Phòng Văn hóa – Xã hội",
  "Viết đúng là «Nguyễn Tiến Hiển»",
  "Là tên gọi khác của Văn phòng HĐND và UBND",
  "Là một đơn vị riêng",
  "In nhầm, hiểu là năm 2026",
  "Theo phần nội dung của kế hoạch",
  "Cả hai cùng đúng, bổ sung cho nhau",
  "Thực hiện qua nhiệm vụ NV-17",
  "Đặt hạn 30/06/2026",
  "Gồm: Công an phường; Ban chỉ huy Quân sự",
  "Không dời hạn",
  "Ghi lại thành «PHỤ LỤC II»",
]
`);
  });

  it('have these captions beneath a field', () => {
    expect(
      EVERY_ANSWER.map(([code, [value, about]]) => captionText({ code, value, input: 'text' }, about)),
    ).toMatchInlineSnapshot(`
[
  "Giữ nguyên",
  "Giao đơn vị đã chọn",
  "Lấy cách viết này",
  "Là tên gọi khác của đơn vị đã chọn",
  "Thêm đơn vị này",
  "In nhầm, hiểu như trên",
  "Theo nội dung này",
  "Cả hai cùng đúng",
  "Thực hiện qua nhiệm vụ đã chọn",
  "Đặt hạn này",
  "Gồm các đơn vị đã chọn",
  "Không dời hạn",
  "Ghi lại như trên",
]
`);
  });

  it('say what they change', () => {
    expect(EVERY_ANSWER.map(([code, [, about]]) => effectText(code, about))).toMatchInlineSnapshot(`
[
  "Chỉ ghi lại; trang tính không đổi.",
  "Thay nội dung ô «Phân công các cơ quan, đơn vị chịu trách nhiệm» ở Phụ lục I và gỡ ghi chú ⚑.",
  "Danh bạ lấy cách viết này làm tên, các cách viết còn lại thành tên gọi khác; chữ ở phụ lục giữ như bản in.",
  "Thêm vào cột «Tên gọi khác» của Danh bạ; chữ ở phụ lục giữ như bản in.",
  "Thêm một dòng vào Danh bạ; chữ ở phụ lục giữ như bản in.",
  "Chỉ ghi lại; trang tính không đổi.",
  "Chỉ ghi lại; trang tính không đổi.",
  "Chỉ ghi lại; trang tính không đổi.",
  "Chỉ ghi lại; trang tính không đổi.",
  "Ghi vào các cột «Hạn điều chỉnh», «Lý do điều chỉnh» của Phụ lục II; cột «Thời hạn» giữ như bản in.",
  "Chỉ ghi lại; trang tính không đổi.",
  "Đổi mục «Dời hạn rơi vào ngày nghỉ sang ngày làm việc kế tiếp» ở trang Cấu hình; áp dụng cho mọi nhiệm vụ.",
  "Thay dòng tiêu đề phía trên bảng.",
]
`);
  });

  it('name columns and settings by the words of the tabs', () => {
    const headers = [TASKS_TAB, INDICATORS_TAB, DIRECTORY_TAB].flatMap(({ columns }) =>
      columns.map(({ header }) => header),
    );
    const settings = Object.values(SETTING_ROWS).map(({ name }) => name);
    const named = EVERY_ANSWER.flatMap(
      ([code, [, about]]) => effectText(code, about).match(/«[^»]+»/g) ?? [],
    );

    expect(named).toHaveLength(6);
    for (const name of named) expect([...headers, ...settings]).toContain(name.slice(1, -1));
  });

  it('keep the printed owner by name', () => {
    const choice = { code: 'keep', value: 'Công an phường' } as const;
    expect(captionText(choice, EVERY_ABOUT.ownerUnconfirmed)).toBe('Giữ Công an phường');
    expect(effectText('keep', EVERY_ABOUT.ownerUnconfirmed)).toContain('⚑');
  });

  it('stand among the decided with their day', () => {
    const answer = { said: 'Đặt hạn 30/06/2026', on: '2026-02-09' };

    expect(decisionText({ ...answer, by: '' })).toBe('Đặt hạn 30/06/2026 (ngày 09/02/2026).');
    expect(decisionText({ ...answer, by: 'vanphong@chuvanan.vn' })).toBe(
      'Đặt hạn 30/06/2026 (ngày 09/02/2026, vanphong@chuvanan.vn).',
    );
  });

  it('are sentences of what changes, finished and composed', () => {
    for (const [code, [value, about]] of EVERY_ANSWER) {
      expect(effectText(code, about)).toMatch(/^[\p{Lu}«].*[^.]\.$/u);
      expect(captionText({ code, value }, about)).toMatch(/^\p{Lu}.*[^.]$/u);
    }
  });
});

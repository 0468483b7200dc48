// Every finding has a sentence that an office would write, and so has the page around it.
import type { Choice } from '../../src/plan/review/finding.ts';
import { foundText, keptText, lineText, shortened } from '../../src/text/review.ts';
import { inputIssueText, REVIEW } from '../../src/text/review-page.ts';
import { EVERY_ABOUT } from './review-samples.ts';

const INPUTS: readonly NonNullable<Choice['input']>[] = ['day', 'unit', 'units', 'task', 'text'];

describe('foundText', () => {
  it('has these sentences', () => {
    expect(Object.values(EVERY_ABOUT).map((about) => foundText(about, 'khác'))).toMatchInlineSnapshot(`
[
  "Chỉ tiêu 4 (CT-04): bản in gộp ô nên chưa rõ đơn vị nào chịu trách nhiệm; nhiệm vụ cùng nội dung (NV-15) do đơn vị khác chủ trì.",
  "Chỉ tiêu 13 (CT-13): nhiệm vụ cùng nội dung (NV-22) do đơn vị khác chủ trì, không phải đơn vị chịu trách nhiệm chỉ tiêu.",
  "Tên một lãnh đạo được viết theo 2 cách khác nhau.",
  "Danh bạ chưa có đơn vị «Phòng Nội vụ».",
  "Nhiệm vụ 9 (NV-09) ghi chung các đơn vị, chưa nêu tên từng đơn vị.",
  "Nhiệm vụ 17 (NV-17) ghi năm 2025, trong khi đây là kế hoạch năm 2026.",
  "Phụ lục II chưa có nhiệm vụ nào để thực hiện chỉ tiêu 5 (CT-05).",
  "Thời hạn của nhiệm vụ 12 (NV-12) không xác định được ngày.",
  "Mức kế hoạch năm của chỉ tiêu 8 (CT-08) không đọc được.",
  "Hạn 31/01/2026 của 2 nhiệm vụ rơi vào ngày nghỉ nên đang tính đến ngày làm việc kế tiếp, 02/02/2026.",
  "Nhiệm vụ 16 (NV-16) đang tính theo ngày cố định 15/03/2026 (ngày bầu cử, mục II.2 của Kế hoạch); thời hạn của bản in đến hết ngày 31/03/2026.",
  "Dòng tiêu đề còn để trống số hoặc ngày của kế hoạch.",
  "Tiêu đề không ghi là phụ lục số mấy; ghi đủ là «PHỤ LỤC II».",
  "Chỉ tiêu 2 (CT-02): phần nội dung của kế hoạch ghi khác phụ lục.",
]
`);
  });

  it('tells a blank cell from one that cannot be read', () => {
    expect(foundText(EVERY_ABOUT.deadlineUnreadable, ' ')).toBe('Nhiệm vụ 12 (NV-12) chưa ghi thời hạn.');
    expect(foundText(EVERY_ABOUT.targetUnreadable, '')).toBe('Chỉ tiêu 8 (CT-08) chưa ghi mức kế hoạch năm.');
  });

  it('speaks of other units’ tasks only where there are any', () => {
    expect(foundText({ ...EVERY_ABOUT.ownerUnconfirmed, tasks: [] }, '')).not.toContain('NV');
  });

  it('names the one task whose deadline moves', () => {
    expect(foundText({ ...EVERY_ABOUT.deadlineMoved, rows: ['NV-01'] }, '')).toContain(
      'của nhiệm vụ NV-01 rơi',
    );
  });
});

describe('keptText', () => {
  it('has these captions', () => {
    expect(Object.values(EVERY_ABOUT).map(keptText)).toMatchInlineSnapshot(`
[
  "Giữ đơn vị đang ghi",
  "Giữ phân công đang ghi",
  "Là những người khác nhau, giữ nguyên",
  "Giữ nguyên, không thêm vào Danh bạ",
  "Giữ cách ghi chung",
  "Năm 2025 là đúng",
  "Không cần nhiệm vụ riêng",
  "Chưa đặt hạn",
  "Giữ nguyên cách ghi",
  "Đồng ý dời đến 02/02/2026",
  "Theo ngày cố định 15/03/2026",
  "Để trống như bản in",
  "Giữ tiêu đề như bản in",
  "Theo phụ lục",
]
`);
  });
});

describe('sentences', () => {
  it('begin with a capital or a quotation and end in one full stop', () => {
    const sentences = [
      ...Object.values(EVERY_ABOUT).map((about) => foundText(about, 'khác')),
      ...INPUTS.map((input) => inputIssueText({ code: 'missing', input })),
      inputIssueText({ code: 'notADay', text: '31/02/2026' }),
      inputIssueText({ code: 'unchanged' }),
      inputIssueText({ code: 'tooLong', length: 501, limit: 500 }),
      REVIEW.nothingLeft,
      REVIEW.intro,
      REVIEW.answered,
      REVIEW.reopened(true),
      REVIEW.reopened(false),
      REVIEW.reopenEffect,
      REVIEW.lost,
      REVIEW.unsent,
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}«].*[^.]\.$/u);
  });
});

describe('the page', () => {
  it('names a cell by tab, row and column, a title by its row', () => {
    const place = { tab: 'Phụ lục II', row: 9, header: 'Lãnh đạo UBND phường chỉ đạo' };
    expect(REVIEW.place(place)).toBe('Phụ lục II, dòng 9, cột Lãnh đạo UBND phường chỉ đạo');
    expect(REVIEW.place({ ...place, row: 2, header: '' })).toBe('Phụ lục II, dòng 2, phía trên bảng');
  });

  it('puts a finding into one line by the name of its row', () => {
    expect(lineText(EVERY_ABOUT.noTask, '- Giải quyết việc làm')).toBe('CT-05. Giải quyết việc làm');
    expect(lineText(EVERY_ABOUT.foreignYear, 'Kế hoạch')).toMatch(/^Nhiệm vụ 17 \(NV-17\) ghi năm 2025/);
    expect(lineText(EVERY_ABOUT.titleBlank, 'PHỤ LỤC')).toBe(foundText(EVERY_ABOUT.titleBlank, 'PHỤ LỤC'));
  });

  it('cuts between words and leaves what fits', () => {
    expect(shortened('Xây dựng kịch bản giải ngân', 12)).toBe('Xây dựng…');
    expect(shortened('  Xây   dựng ', 9)).toBe('Xây dựng');
  });
});

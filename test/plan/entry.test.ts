// Rules of what may be entered, and the sentence for each issue.
import { day } from '../../src/plan/day.ts';
import {
  checkCompletionDay,
  checkLink,
  checkPeriod,
  checkProgress,
  checkResult,
  checkText,
  type Entry,
  fractionIssue,
  textForDay,
} from '../../src/plan/entry.ts';
import { entryIssueText } from '../../src/text/entry-issues.ts';

const TODAY = day('2026-02-09');

function sentence(entry: Entry<unknown>): string {
  return entry.ok ? 'right' : entryIssueText(entry.issue);
}

describe('a day of completion', () => {
  it('is right up to today', () => {
    expect(checkCompletionDay(TODAY, TODAY, 2026)).toEqual({ ok: true, value: TODAY });
  });

  it('is asked about when it has not come yet', () => {
    expect(sentence(checkCompletionDay(day('2026-02-10'), TODAY, 2026))).toBe(
      'Ngày hoàn thành 10/02/2026 chưa đến. Hãy nhập ngày đã hoàn thành thực tế.',
    );
  });

  it('is asked about in a year far from the plan’s', () => {
    expect(sentence(checkCompletionDay(day('2062-03-31'), TODAY, 2026))).toBe(
      'Ngày 31/03/2062 cách xa năm kế hoạch 2026. Hãy kiểm tra lại năm.',
    );
  });

  it('typed as text is told apart from what is no day', () => {
    expect(entryIssueText(textForDay('31/03/2026'))).toBe(
      '«31/03/2026» đang ở dạng chữ nên không tính được hạn. Hãy xóa ô rồi nhập lại ngày theo dạng 31/03/2026.',
    );
    expect(entryIssueText(textForDay('30/02/2026'))).toBe(
      '«30/02/2026» không phải là ngày. Hãy nhập theo dạng ngày/tháng/năm, ví dụ 31/03/2026.',
    );
  });
});

describe('progress', () => {
  it.each([
    ['', null],
    ['0', 0],
    ['50%', 50],
    ['62,5', 62.5],
    ['100', 100],
  ])('%j is %j percent', (text, value) => {
    expect(checkProgress(text)).toEqual({ ok: true, value });
  });

  it('outside 0–100 is asked about', () => {
    expect(sentence(checkProgress('150'))).toBe(
      'Tiến độ «150» nằm ngoài khoảng 0–100. Hãy nhập số từ 0 đến 100.',
    );
  });

  it('that is no number is asked about', () => {
    expect(sentence(checkProgress('gần xong'))).toBe(
      '«gần xong» không phải là tỷ lệ phần trăm. Hãy nhập số từ 0 đến 100, ví dụ 62,5.',
    );
  });
});

describe('a link', () => {
  it.each(['', 'https://chuvanan.gov.vn/vb/12', 'http://example.vn'])('%j is right', (text) => {
    expect(checkLink(text)).toEqual({ ok: true, value: text });
  });

  it.each(['chuvanan.gov.vn', 'javascript:alert(1)', 'https://', 'https://một hai.vn', 'ftp://a.vn/b'])(
    '%j is asked about',
    (text) => {
      expect(sentence(checkLink(text))).toBe(
        `«${text}» không phải là liên kết. Hãy dán địa chỉ bắt đầu bằng https://, ví dụ https://chuvanan.gov.vn/vb/12.`,
      );
    },
  );
});

describe('a period', () => {
  it('is a month and a year', () => {
    expect(checkPeriod('3/2026', 2026, '2026-03')).toEqual({ ok: true, value: '2026-03' });
  });

  it.each(['2026', '13/2026', 'tháng ba'])('%j is asked about', (text) => {
    expect(sentence(checkPeriod(text, 2026, '2026-03'))).toBe(
      `Kỳ số liệu «${text}» chưa đúng. Hãy nhập theo dạng tháng/năm, ví dụ 03/2026.`,
    );
  });
});

describe('a period that has not come', () => {
  it('is asked about', () => {
    expect(sentence(checkPeriod('04/2026', 2026, '2026-03'))).toBe(
      'Kỳ số liệu «04/2026» chưa đến. Hãy nhập kỳ đã có số liệu, muộn nhất là 03/2026.',
    );
  });
});

describe('a bare fraction where percents are typed', () => {
  it('is asked about, for it is a percentage of another sheet most likely', () => {
    expect(fractionIssue('0,5')).toBeNull();
    expect(fractionIssue(50)).toBeNull();
    expect(entryIssueText(fractionIssue(0.5) ?? { code: 'resultWithoutPeriod' })).toBe(
      'Ô này chứa số 0,5, có thể là 50% dán từ bảng khác. Hãy gõ lại số phần trăm, ví dụ 50.',
    );
  });
});

describe('a result', () => {
  it.each([
    ['14,2', '14% - 14,5', '%'],
    ['11/12', '11/12', 'Trường'],
    ['250.000', '300.000', 'Lượt người'],
    ['Đạt', '', ''],
  ])('%j is readable against the target %j', (text, target, unit) => {
    expect(checkResult(text, target, unit)).toEqual({ ok: true, value: text });
  });

  it('that cannot be compared is asked about with an example of the target’s form', () => {
    expect(sentence(checkResult('khoảng mười', '11/12', 'Trường'))).toBe(
      'Kết quả «khoảng mười» không đọc được thành số liệu. Hãy nhập như ô kế hoạch, ví dụ 11/12.',
    );
  });
});

describe('a long text', () => {
  it('is asked about beyond the limit, and shown cut', () => {
    expect(sentence(checkText('a'.repeat(5001)))).toBe(
      'Nội dung dài 5001 ký tự, quá 5000 ký tự. Hãy rút gọn và để phần chi tiết trong văn bản kèm theo.',
    );
  });
});

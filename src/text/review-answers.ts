// What Soát kế hoạch says of each answer: the caption of its button, what it changes, and the decision in words.
import { formatDay, readDay } from '../plan/day.ts';
import type { About, Answer, Choice, ChoiceCode } from '../plan/review/finding.ts';
import { keptText, shortened } from './review.ts';

interface ChoiceWords {
  /** The answer in words, on its button and among the decided. */
  readonly caption: (value: string, about: About) => string;
  /** On the button beneath a field, when the value is still to come. */
  readonly filled: string;
  /** What pressing the button changes, and what not. */
  readonly effect: (about: About) => string;
}

const RECORDED = 'Chỉ ghi lại; trang tính không đổi.';
const TARGET_FORMS = ' Hãy ghi theo một trong các dạng 95; 12,5-13; < 7; > 500; 11/12.';

const CHOICES: { readonly [C in ChoiceCode]: ChoiceWords } = {
  keep: {
    caption: (value, about) =>
      about.code === 'ownerUnconfirmed' && value !== '' ? `Giữ ${value}` : keptText(about),
    filled: 'Giữ nguyên',
    effect: ({ code }) =>
      code === 'ownerUnconfirmed' ? 'Nội dung ô giữ nguyên; ghi chú ⚑ ở ô được gỡ.' : RECORDED,
  },
  setOwner: {
    caption: (value) => `Giao ${value}`,
    filled: 'Giao đơn vị đã chọn',
    effect: ({ code }) =>
      `Thay nội dung ô «Phân công các cơ quan, đơn vị chịu trách nhiệm» ở Phụ lục I${
        code === 'ownerUnconfirmed' ? ' và gỡ ghi chú ⚑' : ''
      }.`,
  },
  setSpelling: {
    caption: (value) => `Viết đúng là «${value}»`,
    filled: 'Lấy cách viết này',
    effect: () =>
      'Danh bạ lấy cách viết này làm tên, các cách viết còn lại thành tên gọi khác; chữ ở phụ lục giữ như bản in.',
  },
  addAlias: {
    caption: (value) => `Là tên gọi khác của ${value}`,
    filled: 'Là tên gọi khác của đơn vị đã chọn',
    effect: () => 'Thêm vào cột «Tên gọi khác» của Danh bạ; chữ ở phụ lục giữ như bản in.',
  },
  addUnit: {
    caption: () => 'Là một đơn vị riêng',
    filled: 'Thêm đơn vị này',
    effect: () => 'Thêm một dòng vào Danh bạ; chữ ở phụ lục giữ như bản in.',
  },
  misprint: {
    caption: (value, { code }) => {
      if (value.trim() === '') return 'In nhầm';
      return `In nhầm, hiểu là ${code === 'foreignYear' ? `năm ${value}` : `«${shortened(value)}»`}`;
    },
    filled: 'In nhầm, hiểu như trên',
    effect: () => RECORDED,
  },
  asBody: {
    caption: () => 'Theo phần nội dung của kế hoạch',
    filled: 'Theo nội dung này',
    effect: () => RECORDED,
  },
  bothHold: {
    caption: () => 'Cả hai cùng đúng, bổ sung cho nhau',
    filled: 'Cả hai cùng đúng',
    effect: () => RECORDED,
  },
  linkTask: {
    caption: (value) => `Thực hiện qua nhiệm vụ ${value}`,
    filled: 'Thực hiện qua nhiệm vụ đã chọn',
    effect: () => RECORDED,
  },
  setDeadline: {
    caption: (value) => `Đặt hạn ${dayText(value)}`,
    filled: 'Đặt hạn này',
    effect: () =>
      'Ghi vào các cột «Hạn điều chỉnh», «Lý do điều chỉnh» của Phụ lục II; cột «Thời hạn» giữ như bản in.',
  },
  listUnits: {
    caption: (value) => `Gồm: ${value}`,
    filled: 'Gồm các đơn vị đã chọn',
    effect: () => RECORDED,
  },
  stopMoving: {
    caption: () => 'Không dời hạn',
    filled: 'Không dời hạn',
    effect: () =>
      'Đổi mục «Dời hạn rơi vào ngày nghỉ sang ngày làm việc kế tiếp» ở trang Cấu hình; áp dụng cho mọi nhiệm vụ.',
  },
  retype: {
    caption: (value) => `Ghi lại thành «${shortened(value, 120)}»`,
    filled: 'Ghi lại như trên',
    effect: ({ code }) =>
      code === 'titleBlank' || code === 'titleUnnumbered'
        ? 'Thay dòng tiêu đề phía trên bảng.'
        : `Thay nội dung ô.${code === 'targetUnreadable' ? TARGET_FORMS : ''}`,
  },
};

export function captionText({ code, value, input }: Choice, about: About): string {
  const { caption, filled } = CHOICES[code];
  return input ? filled : caption(value, about);
}

export function effectText(code: ChoiceCode, about: About): string {
  return CHOICES[code].effect(about);
}

/** The decision in words. */
export function saidText(choice: ChoiceCode, value: string, about: About): string {
  return CHOICES[choice].caption(value, about);
}

/** As it was kept, with its day and whoever made it. */
export function decisionText({ said, on, by }: Pick<Answer, 'said' | 'on' | 'by'>): string {
  return `${said} (ngày ${dayText(on)}${by === '' ? '' : `, ${by}`}).`;
}

/** yyyy-MM-dd as dd/MM/yyyy; anything else as it is. */
function dayText(text: string): string {
  const found = readDay(text);
  return found ? formatDay(found) : text;
}

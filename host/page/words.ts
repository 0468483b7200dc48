// Univer's Vietnamese words, put right where an office would stumble over them.
type Words = { readonly [key: string]: Words | string };

const BETTER: readonly (readonly [string, string])[] = [
  ['trang bảng', 'trang tính'],
  ['Trang bảng', 'Trang tính'],
  ['thởi gian', 'thời gian'],
  ['Đang render', 'Đang vẽ'],
];

const OWN = {
  // Two entries of the cell's menu are both called "Xóa": one empties cells, the other takes them away.
  'sheets-ui': {
    rightClick: { clearSelection: 'Xóa trong ô', delete: 'Xóa hàng, cột, ô' },
    'data-validation': {
      alert: { ok: 'Xác nhận' },
      list: { dropdown: 'Chọn một giá trị', edit: 'Sửa danh sách' },
      listMultiple: { dropdown: 'Chọn nhiều giá trị' },
    },
    merge: {
      confirm: {
        warning: 'Cảnh báo',
        dismantleMergeCellWarning: 'Một số ô đã hợp nhất sẽ bị tách ra. Tiếp tục?',
      },
    },
    filter: {
      confirm: { error: 'Không thực hiện được', notAllowedToInsertRange: 'Hãy bỏ bộ lọc trước khi chèn.' },
    },
    info: { error: 'Lỗi', forceStringInfo: 'Số được lưu dưới dạng văn bản' },
  },
  // What follows is missing in the Vietnamese of this version.
  'sheets-formula': {
    progress: {
      analyzing: 'Đang phân tích công thức…',
      calculating: 'Đang tính công thức…',
      'array-analysis': 'Đang phân tích công thức mảng…',
      'array-calculation': 'Đang tính công thức mảng…',
      done: 'Đã tính xong',
    },
  },
} satisfies Words;

function bettered(text: string): string {
  return BETTER.reduce((better, [from, to]) => better.replaceAll(from, to), text);
}

function corrected(words: Words): Words {
  const entries = Object.entries(words).map(([key, value]) => {
    if (typeof value === 'string') return [key, bettered(value)] as const;
    return [key, typeof value === 'object' ? corrected(value) : value] as const;
  });
  return Object.fromEntries(entries);
}

/** Univer's own merge replaces a whole family of words by the few that stand in ours. */
function merged(words: Words, own: Words): Words {
  const changes = Object.entries(own).map(([key, value]) => {
    const before = words[key];
    const both = typeof value === 'object' && typeof before === 'object';
    return [key, both ? merged(before, value) : value] as const;
  });
  return { ...words, ...Object.fromEntries(changes) };
}

export function officeWords(words: Words): Words {
  return merged(corrected(words), OWN);
}

// What Google says when a spreadsheet call fails; Vietnamese as recorded where it is known, else in its manner.
import type { Rule } from '../../engine/validation-rules.ts';
import type { Sentence } from '../../errors.ts';

export const protectedCell: Sentence = {
  en: 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  vi: 'Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để xóa chế độ bảo vệ nếu bạn cần chỉnh sửa.',
};

export const outsideGrid: Sentence = {
  en: 'The coordinates of the range are outside the dimensions of the sheet.',
  vi: 'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
};

export const rangeNotFound: Sentence = { en: 'Range not found', vi: 'Không tìm thấy dải ô' };

export const rowTooSmall: Sentence = {
  en: 'The starting row of the range is too small.',
  vi: 'Hàng bắt đầu của dải ô quá nhỏ.',
};

export const columnTooSmall: Sentence = {
  en: 'The starting column of the range is too small.',
  vi: 'Cột bắt đầu của dải ô quá nhỏ.',
};

export const noRows: Sentence = {
  en: 'The number of rows in the range must be at least 1.',
  vi: 'Số hàng trong dải ô phải ít nhất là 1.',
};

export const noColumns: Sentence = {
  en: 'The number of columns in the range must be at least 1.',
  vi: 'Số cột trong dải ô phải ít nhất là 1.',
};

export const rowsOutOfBounds: Sentence = {
  en: 'Those rows are out of bounds.',
  vi: 'Các hàng đó nằm ngoài giới hạn.',
};

export const columnsOutOfBounds: Sentence = {
  en: 'Those columns are out of bounds.',
  vi: 'Các cột đó nằm ngoài giới hạn.',
};

export const onlyFrozenRows: Sentence = {
  en: 'Sorry, it is not possible to delete all non-frozen rows.',
  vi: 'Rất tiếc, không thể xóa tất cả các hàng không cố định.',
};

export const onlyFrozenColumns: Sentence = {
  en: 'Sorry, it is not possible to delete all non-frozen columns.',
  vi: 'Rất tiếc, không thể xóa tất cả các cột không cố định.',
};

export const lastSheet: Sentence = {
  en: "You can't remove all the sheets in a document.",
  vi: 'Bạn không thể xóa tất cả các trang tính trong một tài liệu.',
};

export const lastVisibleSheet: Sentence = {
  en: "You can't remove all the visible sheets in a document.",
  vi: 'Bạn không thể xóa tất cả các trang tính hiển thị trong một tài liệu.',
};

export const noVisibleSheet: Sentence = {
  en: "You can't hide all the sheets in a document.",
  vi: 'Bạn không thể ẩn tất cả các trang tính trong một tài liệu.',
};

export const sheetNotFound: Sentence = { en: 'Sheet not found', vi: 'Không tìm thấy trang tính' };

export const tooLong: Sentence = {
  en: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  vi: 'Nội dung nhập của bạn chứa nhiều hơn số ký tự tối đa là 50000 trong một ô.',
};

export const tooManyCells: Sentence = {
  en: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  vi: 'Thao tác này sẽ làm số ô trong sổ làm việc vượt quá giới hạn 10000000 ô.',
};

export const otherSheetInRule: Sentence = {
  en: 'Conditional format rule cannot reference a different sheet.',
  vi: 'Quy tắc định dạng có điều kiện không thể tham chiếu một trang tính khác.',
};

export const ruleWithoutRanges: Sentence = {
  en: 'Ranges must have at least one range.',
  vi: 'Dải ô phải có ít nhất một dải ô.',
};

export const ruleWithoutCriteria: Sentence = {
  en: 'The rule has no criteria.',
  vi: 'Quy tắc chưa có tiêu chí.',
};

export const tooManyListItems: Sentence = {
  en: 'The list has more than 500 items. Use the "List from a range" criteria instead.',
  vi: 'Danh sách có nhiều hơn 500 mục. Hãy dùng tiêu chí "Danh sách từ một dải ô".',
};

/** A guess, in Google's manner. */
export const chartNotFound: Sentence = { en: 'Chart not found', vi: 'Không tìm thấy biểu đồ' };

/** A guess, in Google's manner. */
export const chartWithoutRanges: Sentence = {
  en: 'The chart must have at least one range.',
  vi: 'Biểu đồ phải có ít nhất một dải ô.',
};

export function invalidArgument(name: string): Sentence {
  return { en: `Invalid argument: ${name}`, vi: `Đối số không hợp lệ: ${name}` };
}

export function wrongSignature(types: readonly string[], method: string): Sentence {
  return {
    en: `The parameters (${types.join(',')}) don't match the method signature for SpreadsheetApp.${method}.`,
    vi: `Các thông số (${types.join(',')}) không khớp với chữ ký phương thức cho SpreadsheetApp.${method}.`,
  };
}

export function rowMismatch(data: number, range: number): Sentence {
  return {
    en: `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
    vi: `Số hàng trong dữ liệu không khớp với số hàng trong dải ô. Dữ liệu có ${data} nhưng dải ô có ${range}.`,
  };
}

export function columnMismatch(data: number, range: number): Sentence {
  return {
    en: `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
    vi: `Số cột trong dữ liệu không khớp với số cột trong dải ô. Dữ liệu có ${data} nhưng dải ô có ${range}.`,
  };
}

export function sheetExists(name: string): Sentence {
  return {
    en: `A sheet with the name "${name}" already exists. Please enter another name.`,
    vi: `Đã tồn tại một trang tính có tên "${name}". Vui lòng nhập tên khác.`,
  };
}

/** The rule's help text, where it has one, stands in for the advice. */
export function breaksRule(cell: string, rule: Rule): Sentence {
  const list = 'values' in rule ? rule.values.join(', ') : null;
  const advice = {
    en: list === null ? '' : ` Please enter one of the following values: ${list}.`,
    vi: list === null ? '' : ` Vui lòng nhập một trong các giá trị sau: ${list}.`,
  };
  const help = rule.helpText === null ? null : ` ${rule.helpText}`;
  return {
    en: `The data you entered in cell ${cell} violates the data validation rules set on this cell.${help ?? advice.en}`,
    vi: `Dữ liệu bạn nhập vào ô ${cell} vi phạm các quy tắc xác thực dữ liệu được đặt trên ô này.${help ?? advice.vi}`,
  };
}

// The words of an indicator's figures by period, beside its form.

export const title = 'Số liệu các kỳ';
export const period = 'Kỳ';
export const figure = 'Số liệu';
export const none = 'Chưa có số liệu của kỳ nào.';
export const ownPeriod = 'đang nhập ở trên';
export const picture = (points: string) => `Biểu đồ số liệu theo kỳ: ${points}.`;
export const point = (period: string, figure: string) => `${period} là ${figure}`;
export const edit = 'Sửa';
export const editPeriod = (period: string) => `Sửa số liệu kỳ ${period}`;
export const add = 'Thêm kỳ trước';
export const blankWithdraws = 'Để trống là rút số liệu của kỳ này.';
export const withdraw = 'Rút số liệu';
export const saved = (period: string) => `Đã lưu số liệu kỳ ${period}.`;
export const withdrawn = (period: string) => `Đã rút số liệu kỳ ${period}.`;
export const valueMissing = 'Hãy nhập số liệu của kỳ này.';
export const hasFigure = (period: string) => `Kỳ ${period} đã có số liệu; hãy sửa ở dòng của kỳ đó.`;

// The words of the sidebar's forms: fields, saving, what a colleague has changed, unsaved text.
import { NOTHING_TYPED, UNKNOWN_EDITOR } from '../sheet/layout/labels.ts';

export const back = 'Danh sách';
export const cancel = 'Hủy';
export const save = 'Lưu';
export const saveAnyway = 'Vẫn lưu';
export const saving = 'Đang lưu…';
export const unsaved = 'Nội dung chưa lưu. Rời khỏi biểu mẫu và bỏ nội dung này?';
export const unsavedStay = 'Ở lại';
export const unsavedLeave = 'Bỏ nội dung';
export const failed =
  'Mất kết nối với Google Trang tính nên chưa rõ đã lưu hay chưa. Nội dung vẫn còn đây; hãy bấm «Thử lại».';
export const fixFirst = 'Chưa lưu: có ô chưa đúng. Hãy sửa các ô được đánh dấu rồi lưu lại.';
/** `remarks`: whether the form has the field in which the answer is written down. */
export const lookAgain = (remarks: boolean) =>
  `Chưa lưu: hãy xem lại ô được đánh dấu. Nếu đúng, bấm «Vẫn lưu»${
    remarks ? ': ô Nguồn số liệu, ghi chú sẽ có thêm «đã kiểm tra» kèm số đó để bảng tính không hỏi lại' : ''
  }.`;
export const nothingNew = 'Không có nội dung nào khác với bảng tính nên không cần lưu.';
export const doubtful = 'Cần xem lại';
export const figureFirst =
  'Chưa lưu: số liệu kỳ trước đang nhập dở ở phía dưới. Hãy lưu hoặc hủy phần đó trước.';
/** The words that question.ts looks for. */
export const checked = (result: string) => `đã kiểm tra ${result}`;
export const empty = '— Chưa chọn —';

export const decideFirst = 'Chưa lưu: hãy chọn giữ nội dung nào ở từng ô vừa được người khác sửa.';
export const clash = (label: string) => `${label}: vừa được người khác sửa`;
export const mine = 'Anh/chị nhập:';
export const theirs = (by: string) =>
  by === '' || by === UNKNOWN_EDITOR ? 'Người khác vừa nhập:' : `Người khác (${by}) vừa nhập:`;
export const keepMine = 'Giữ của tôi';
export const takeTheirs = 'Lấy nội dung kia';
export const blank = NOTHING_TYPED;

export const draftFound = (day: string) => `Còn nội dung nhập ngày ${day} chưa lưu.`;
export const draftRestore = 'Khôi phục nội dung chưa lưu';
export const draftDrop = 'Bỏ';

export const field = {
  state: 'Tình trạng',
  progress: 'Tiến độ (%)',
  completedOn: 'Ngày hoàn thành',
  document: 'Số, ký hiệu văn bản/sản phẩm',
  evidenceLink: 'Liên kết minh chứng',
  difficulty: 'Khó khăn, vướng mắc',
  period: 'Kỳ số liệu (tháng/năm)',
  result: 'Kết quả thực hiện',
  source: 'Nguồn số liệu, ghi chú',
} as const;
export const example = (text: string) => `Ví dụ: ${text}`;
export const progressExample = 'Từ 0 đến 100';
export const linkExample = 'Địa chỉ bắt đầu bằng https://';

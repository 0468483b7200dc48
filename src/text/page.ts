// The words that every page of the add-in needs; separate exports, so that a page carries only those it says.

export const loading = 'Đang tải…';
export const retry = 'Thử lại';
export const failed = 'Không kết nối được với Google Trang tính. Hãy kiểm tra mạng rồi thử lại.';

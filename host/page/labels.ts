// Names of Univer's parts for those who hear the page: it writes these in English, beside its table of words.

const IN_VIETNAMESE: Readonly<Record<string, string>> = {
  'Sidebar panel': 'Khung bên của bảng tính',
  'Close sidebar': 'Đóng khung bên',
  'Resize sidebar': 'Đổi độ rộng khung bên',
  'Sheet tabs': 'Các trang tính',
  'Notifications alt+T': 'Thông báo của bảng tính',
  Back: 'Quay lại',
  Previous: 'Trước',
  Next: 'Sau',
  'Previous Month': 'Tháng trước',
  'Next Month': 'Tháng sau',
  'Zoom in': 'Phóng to',
  'Zoom out': 'Thu nhỏ',
  'Reset zoom': 'Cỡ ban đầu',
  increment: 'Tăng',
  decrement: 'Giảm',
};

function relabel(): void {
  for (const part of document.querySelectorAll('[aria-label]')) {
    const better = IN_VIETNAMESE[part.getAttribute('aria-label') ?? ''];
    if (better) part.setAttribute('aria-label', better);
  }
}

/** Now, and as parts come. */
export function labelInVietnamese(): void {
  relabel();
  const watch = { childList: true, subtree: true, attributeFilter: ['aria-label'] };
  new MutationObserver(relabel).observe(document.body, watch);
}

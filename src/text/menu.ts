// The captions of the add-in's menu.

export const MENU = {
  title: 'Kế hoạch 2026',
  openSidebar: 'Mở bảng cập nhật',
  refresh: 'Làm mới đánh giá và tổng hợp',
  dashboard: 'Bảng điều hành',
  digest: { title: 'Bản tin tuần', preview: 'Xem trước', sendTrial: 'Gửi thử cho tôi', sendNow: 'Gửi ngay' },
  admin: {
    title: 'Quản trị',
    review: 'Soát kế hoạch',
    rights: 'Phân quyền',
    setUp: 'Thiết lập trang tính',
    repair: 'Kiểm tra và sửa trang tính',
    about: 'Giới thiệu',
  },
} as const;

/** Google shows these above the pages. */
export const PAGE_TITLES = {
  sidebar: 'Cập nhật kế hoạch',
  dashboard: 'Bảng điều hành',
  preview: 'Xem trước bản tin tuần',
  about: 'Giới thiệu',
  review: 'Soát kế hoạch',
  repair: 'Kiểm tra và sửa trang tính',
  rights: 'Phân quyền',
} as const;

export const REVIEW_PATH = `${MENU.title} ▸ ${MENU.admin.title} ▸ ${MENU.admin.review}`;
export const REPAIR_PATH = `${MENU.title} ▸ ${MENU.admin.title} ▸ ${MENU.admin.repair}`;
export const SETUP_PATH = `${MENU.title} ▸ ${MENU.admin.title} ▸ ${MENU.admin.setUp}`;

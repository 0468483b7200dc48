// The captions of the add-in's menu.

export const MENU = {
  title: 'Kế hoạch 2026',
  openSidebar: 'Mở bảng cập nhật',
  refresh: 'Làm mới đánh giá và tổng hợp',
  dashboard: 'Bảng điều hành',
  mails: {
    title: 'Bản tin tuần',
    open: 'Xem trước, gửi thử',
    sendNow: 'Gửi ngay',
    keeper: 'Nhận việc gửi bản tin',
  },
  admin: {
    title: 'Quản trị',
    review: 'Soát kế hoạch',
    rights: 'Phân quyền',
    setUp: 'Thiết lập trang tính',
    check: 'Kiểm tra cài đặt',
    repair: 'Kiểm tra và sửa trang tính',
    about: 'Giới thiệu',
  },
} as const;

/** Google shows these above the pages. */
export const PAGE_TITLES = {
  sidebar: 'Cập nhật kế hoạch',
  dashboard: 'Bảng điều hành',
  mails: 'Bản tin tuần',
  about: 'Giới thiệu',
  setup: 'Thiết lập trang tính',
  check: 'Kiểm tra cài đặt',
  review: 'Soát kế hoạch',
  repair: 'Kiểm tra và sửa trang tính',
  rights: 'Phân quyền',
} as const;

export const REFRESH_PATH = `${MENU.title} ▸ ${MENU.refresh}`;
export const REVIEW_PATH = `${MENU.title} ▸ ${MENU.admin.title} ▸ ${MENU.admin.review}`;
export const RIGHTS_PATH = `${MENU.title} ▸ ${MENU.admin.title} ▸ ${MENU.admin.rights}`;
export const REPAIR_PATH = `${MENU.title} ▸ ${MENU.admin.title} ▸ ${MENU.admin.repair}`;
export const MAILS_PATH = `${MENU.title} ▸ ${MENU.mails.title} ▸ ${MENU.mails.open}`;
export const KEEPER_PATH = `${MENU.title} ▸ ${MENU.mails.title} ▸ ${MENU.mails.keeper}`;
export const SETUP_PATH = `${MENU.title} ▸ ${MENU.admin.title} ▸ ${MENU.admin.setUp}`;

/** Caption of the item that tells who sends the mails, `owner` '' where nobody does or he has fallen silent. */
export function keeperCaption(owner: string): string {
  return owner === '' ? MENU.mails.keeper : `Người gửi: ${owner}`;
}

// Google Sheets' top: the document's name and, below it, the menu bar.
import type { Desk } from '../desk.ts';
import type { View } from '../store.ts';
import { SheetIcon } from './icons.tsx';
import { MenuButton } from './menu.tsx';

export const DOCUMENT = 'Kế hoạch năm 2026 – phường Chu Văn An';

/** Google's own menus, shown so that the add-in's is found where it will be; the host has none of their functions. */
const GOOGLE = [
  'Tệp',
  'Chỉnh sửa',
  'Xem',
  'Chèn',
  'Định dạng',
  'Dữ liệu',
  'Công cụ',
  'Tiện ích mở rộng',
  'Trợ giúp',
];

export function Titlebar({ desk, view }: { desk: Desk; view: View }) {
  return (
    <header class="titlebar">
      <SheetIcon />
      <div class="titlebar-text">
        <h1>{DOCUMENT}</h1>
        <div class="menubar" role="menubar" aria-label="Thanh trình đơn">
          {GOOGLE.map((name) => (
            <span
              class="menu-google"
              key={name}
              title="Máy chạy thử không có trình đơn này"
              aria-hidden="true"
            >
              {name}
            </span>
          ))}
          {view.menus.map((menu) => (
            <MenuButton key={menu.caption} menu={menu} onChoose={(captions) => desk.click(captions)} />
          ))}
        </div>
      </div>
      {view.user.role === 'viewer' && <span class="only-view">Chỉ xem</span>}
    </header>
  );
}

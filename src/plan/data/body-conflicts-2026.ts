// Where the body of the plan of 2026 and its appendices say different things on one matter; quotes are kept byte for byte.
import type { BodyConflict } from '../review/input.ts';

/** L26 and L65, L131, L139, L131. */
export const BODY_CONFLICTS_2026: readonly BodyConflict[] = [
  {
    row: 'CT-02',
    body: 'Mục I: «Tăng thu ngân sách đạt 8%»; mục II.3: «phấn đấu đạt tăng thu ngân sách 8% so với dự toán»',
  },
  {
    row: 'CT-12.1',
    body: 'Mục II.8: «phấn đấu vượt tỷ lệ được giao về hồ sơ tiếp nhận và giải quyết TTHC trực tuyến toàn trình»',
  },
  { row: 'CT-13', body: 'Mục II.9: «gọi công dân nhập ngũ năm 2025 đạt 100% chỉ tiêu trên giao»' },
  {
    row: 'NV-17',
    body: 'Mục II.8: «chỉ tiêu kế hoạch cải cách hành chính năm 2026 và giai đoạn 2026-2031»',
  },
];

// Phụ lục II as the plan prints it (lines 204–235): twenty-two tasks, rows that a page break cut in two put together again.

/** A row of Phụ lục II. The printed strings are kept byte for byte, slips of the print included. */
export interface PrintedTask {
  readonly code: string;
  /** Line of the plan's text where the row begins. */
  readonly line: number;
  readonly stt: string;
  readonly name: string;
  readonly leadUnit: string;
  readonly coordinatingUnits: string;
  readonly deadline: string;
  readonly leader: string;
  readonly product: string;
}

type Row = readonly [
  line: number,
  name: string,
  leadUnit: string,
  coordinatingUnits: string,
  deadline: string,
  leader: string,
  product: string,
];

const OFFICE = 'Văn phòng HĐND và UBND';
const ECONOMY = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const CULTURE = 'Phòng Văn hóa – Xã hội';
const EVERYONE = 'Các phòng, ban, đơn vị';
const CONCERNED = 'Các phòng, ban, đơn vị có liên quan';

/** In printed order, numbered from 1. Rows 7, 14 and 19 run over a page: L211 + L214, L221 + L224, L229 + L232. */
const ROWS: readonly Row[] = [
  [
    205,
    'Xây dựng và triển khai Kế hoạch về phát triển KTXH, QP-AN năm 2026',
    OFFICE,
    EVERYONE,
    'Tháng 1 năm 2026',
    'Chủ tịch UBND Nguyễn Văn Thưởng',
    'Kế hoạch',
  ],
  [
    206,
    'Tổ chức Hội nghị tiếp xúc, đối thoại với người dân, doanh nghiệp năm 2026',
    OFFICE,
    EVERYONE,
    'Quý IV năm 2026',
    'Chủ tịch UBND Nguyễn Văn Thưởng',
    'Kế hoạch, báo cáo',
  ],
  [
    207,
    'Xây dựng Kế hoạch theo dõi tình hình thi hành văn bản quy phạm pháp luật trên địa bàn phường năm 2026',
    OFFICE,
    EVERYONE,
    'Tháng 01/2026',
    'Phó CT UBND Nguyễn Tiến Hiển',
    'Kế hoạch',
  ],
  [
    208,
    'Ban hành Quyết định công bố văn bản quy phạm pháp luật hết hiệu lực năm 2025',
    OFFICE,
    EVERYONE,
    'Tháng 1 năm 2026',
    'Phó CT UBND Nguyễn Tiến Hiển',
    'Quyết định',
  ],
  [
    209,
    'Ban hành Kế hoạch tuyên truyền, phổ biến giáo dục pháp luật, chuẩn tiếp cận pháp luật, hòa giải ở cơ sở, trợ giúp pháp lý và hỗ trợ pháp lý cho doanh nghiệp năm 2026',
    OFFICE,
    EVERYONE,
    'Tháng 3 năm 2026',
    'Phó CT UBND Nguyễn Tiến Hiển',
    'Kế hoạch',
  ],
  [
    210,
    'Điều hành dự toán NSNN năm 2026; phấn đấu hoàn thành và vượt dự toán giao.',
    ECONOMY,
    '',
    'Thường xuyên',
    'Chủ tịch UBND Nguyễn Văn Thưởng',
    'Văn bản điều hành dự toán NSNN',
  ],
  [
    211,
    'Xây dựng Kế hoạch kiểm tra, xử lý vi phạm về đất đai, tài nguyên khoáng sản và trật tự xây dựng trên địa bàn phường Chu Văn An năm 2026',
    ECONOMY,
    '',
    'Tháng 1 năm 2026',
    'PCT UBND Nguyễn Tiến Hiển',
    'Kế hoạch',
  ],
  [
    215,
    'Xây dựng Kế hoạch đầu tư công trung hạn 2026 - 2030',
    ECONOMY,
    EVERYONE,
    'Quý I năm 2026',
    'PCT UBND Nguyễn Tiến Hiện',
    'Kế hoạch',
  ],
  [
    216,
    'Xây dựng Kế hoạch Kịch bản giải ngân vốn đầu tư công năm 2026',
    ECONOMY,
    CONCERNED,
    'Tháng 1 năm 2026',
    'PCT UBND Nguyễn Tiến Hiện',
    'Kế hoạch',
  ],
  [
    217,
    'Xây dựng Kế hoạch Hành động triển khai thực hiện Nghị quyết số 394/NQ-CP ngày 03/12/2025 của Chính phủ về phát động phong trào toàn dân tham gia bảo vệ môi trường; giảm thiểu phát sinh, phân loại, thu gom, xử lý rác thải vì một Việt Nam sáng - xanh - sạch - đẹp trên địa bàn phường',
    ECONOMY,
    CONCERNED,
    'Tháng 1 năm 2026',
    'PCT UBND Nguyễn Tiến Hiện',
    'Kế hoạch',
  ],
  [
    218,
    'Kế hoạch phòng chống thiên tai năm 2026, kiện toàn Ban chỉ huy Phòng thủ dân sự; xây dựng các phương án PCTT năm 2026, Quyết định thành lập các đội gác điểm, canh đê trên địa bàn phường Chu Văn An năm 2026',
    ECONOMY,
    CONCERNED,
    'Tháng 1 năm 2026',
    'PCT UBND Nguyễn Tiến Hiện',
    'Kế hoạch, Quyết định, Phương án',
  ],
  [
    219,
    'Xây dựng và triển khai Kế hoạch phát triển thương mại điện tử trên địa bàn phường năm 2026',
    ECONOMY,
    CONCERNED,
    'Quý I năm 2026',
    'PCT UBND Nguyễn Tiến Hiện',
    'Kế hoạch của UBND phường',
  ],
  [
    220,
    'Tập trung đẩy nhanh tiến độ giải phóng mặt bằng các dự án đầu tư trên địa bàn phường',
    ECONOMY,
    CONCERNED,
    'Năm 2026',
    'PCT UBND Nguyễn Tiến Hiện',
    'Báo cáo',
  ],
  [
    221,
    'Hoàn thành tổng kiểm kê tài sản công tại các cơ quan, tổ chức, đơn vị, tài sản kết cấu hạ tầng do Nhà nước đầu tư, quản lý trên địa bàn phường',
    ECONOMY,
    CONCERNED,
    'Quý I năm 2026',
    'PCT UBND Nguyễn Tiến Hiện',
    'Báo cáo',
  ],
  [
    225,
    'Xây dựng và triển khai Kế hoạch rà soát hộ nghèo, cận nghèo năm 2026',
    ECONOMY,
    CONCERNED,
    'Quý III, quý IV năm 2026',
    'PCT UBND Nguyễn Tiến Hiền',
    'Kế hoạch, Báo cáo',
  ],
  [
    226,
    'Chi đạo tổ chức thành công cuộc bầu cử Đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026-2031',
    CULTURE,
    EVERYONE,
    'Quý I năm 2026',
    'PCT UBND Nguyễn Thị Hòa',
    'Văn bản của UBND phường, UBBC phường; bầu cử Đại biểu Quốc hội khóa XVI và Đại biểu HĐND các cấp nhiệm kỳ 2026 - 2031 diễn ra thành công tốt đẹp, đúng định hướng',
  ],
  [
    227,
    'Theo dõi, đôn đốc triển khai Kế hoạch thực hiện Chương trình tổng thể Cải cách hành chính giai đoạn 2026-2030; Kế hoạch thực hiện cải cách hành chính năm 2025 gắn với duy trì, cải thiện 02 Chỉ số: PAR Index, SIPAS.',
    CULTURE,
    EVERYONE,
    'Năm 2026',
    'PCT UBND Nguyễn Thị Hòa',
    'Các văn bản chỉ đạo của Ủy ban nhân dân',
  ],
  [
    228,
    'Tiếp tục thực hiện tinh giản biên chế gắn với cơ cấu lại đội ngũ cán bộ, công chức, viên chức theo chỉ đạo, hướng dẫn của Trung ương, thành phố.',
    CULTURE,
    EVERYONE,
    'Năm 2026',
    'PCT UBND Nguyễn Thị Hòa',
    'Văn bản của UBND phường',
  ],
  [
    229,
    'Triển khai hiệu quả các Chương trình, Kế hoạch của phường thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị',
    CULTURE,
    EVERYONE,
    'Thường xuyên',
    'PCT UBND Nguyễn Thị Hòa',
    'Báo cáo',
  ],
  [
    233,
    'Tiếp tục triển khai phong trào “Bình dân học vụ số”',
    CULTURE,
    EVERYONE,
    'Thường xuyên',
    'PCT UBND Nguyễn Thị Hòa',
    'Báo cáo',
  ],
  [
    234,
    'Xây dựng và triển khai Kế hoạch kiểm soát thủ tục hành chính, triển khai cơ chế một cửa, một cửa liên thông và thực hiện thủ tục hành chính trên môi trường điện tử phường Chu Văn An năm 2026',
    'Trung tâm Phục vụ hành chính công',
    EVERYONE,
    'Quý I năm 2026',
    'PCT UBND Nguyễn Thị Hòa',
    'Kế hoạch',
  ],
  [
    235,
    'Xây dựng Kế hoạch tuyển chọn và gọi công dân nhập ngũ, công dân thực hiện nghĩa vụ tham gia công an nhân dân năm 2026',
    'Ban chỉ huy Quân sự',
    'Công an phường',
    'Quý III năm 2026',
    'Chủ tịch UBND Nguyễn Văn Thưởng',
    'Kế hoạch',
  ],
];

export const TASKS_2026: readonly PrintedTask[] = ROWS.map(
  ([line, name, leadUnit, coordinatingUnits, deadline, leader, product], index) => ({
    code: `NV-${String(index + 1).padStart(2, '0')}`,
    line,
    stt: `${index + 1}.`,
    name,
    leadUnit,
    coordinatingUnits,
    deadline,
    leader,
    product,
  }),
);

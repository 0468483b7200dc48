// A mail's page: inline styles only, because mail programs drop the rest; every word of a cell escaped.
import { escapeHtml } from './escape.ts';

export interface Line {
  readonly text: string;
  readonly link?: string;
}

export interface Section {
  readonly title: string;
  readonly colour: string;
  readonly lines: readonly Line[];
}

const HINT =
  '; bấm vào mã ở đầu mỗi dòng để mở đúng dòng đó. Trên điện thoại, nhập thẳng vào các cột có tiêu đề màu vàng.';
export const SIGNATURE = 'Thư tự động từ bảng theo dõi kế hoạch của phường; xin không trả lời thư này.';

export function mailPage(
  opening: readonly string[],
  sections: readonly Section[],
  none: readonly string[],
  sheetLink: string,
): string {
  const paragraph = (text: string) => `<p style="margin:0 0 10px">${escapeHtml(text)}</p>`;
  const item = ({ text, link }: Line) => {
    const [, code, rest] = /^((?:NV|CT)-[\d.]*\d)(.*)$/s.exec(text) ?? [];
    const words =
      link && code
        ? `<a href="${escapeHtml(link)}" style="color:#1f4e79;font-weight:bold">${code}</a>${escapeHtml(rest ?? '')}`
        : escapeHtml(text);
    return `<li style="margin:0 0 6px">${words}</li>`;
  };
  const block = ({ title, colour, lines }: Section) =>
    `<h3 style="margin:16px 0 6px;font-size:15px;color:${colour}">${escapeHtml(title)}</h3><ul style="margin:0;padding-left:20px">${lines.map(item).join('')}</ul>`;
  return `<!doctype html><html lang="vi"><body style="margin:0;padding:16px;font-family:Arial,sans-serif;font-size:14px;line-height:1.5;color:#1f2a37;background:#ffffff;max-width:680px">${opening.map(paragraph).join('')}${sections.map(block).join('')}${none.map(paragraph).join('')}<p style="margin:16px 0 10px"><a href="${escapeHtml(sheetLink)}" style="color:#1f4e79">Mở bảng tính để cập nhật</a>${escapeHtml(HINT)}</p>${paragraph(SIGNATURE)}</body></html>`;
}

// What the add-in shows, in the form of the oracle's figures.
import { INDICATORS, officeWork, TASKS, type Ward } from '../ward.ts';
import { CADENCE, INDICATOR_UPDATES, PUT_OFF, REASON, TASK_UPDATES } from './oracle/columns.ts';
import { mondayOf } from './oracle/days.ts';
import type { Figures } from './oracle/figures.ts';
import type { Sent } from './oracle/post.ts';

const TYPED: Readonly<Record<string, readonly string[]>> = {
  [TASKS]: [PUT_OFF, REASON, ...TASK_UPDATES],
  [INDICATORS]: [CADENCE, ...INDICATOR_UPDATES],
};

/** Of Tổng hợp, without the hidden cells that its charts draw. */
const WIDTH = 11;

export function shownOn(ward: Ward): Figures {
  const block = blocksOf(ward.shown('Tổng hợp').map((cells) => cells.slice(0, WIDTH)));
  const counts = (title: string) =>
    Object.fromEntries(
      block(title)
        .filter(([name, count]) => name !== 'Cộng' && count !== '0')
        .map(([name, count]) => [name, Number(count)]),
    );
  const tallies = (title: string) =>
    block(title).flatMap(([first = '', ...numbers]) => {
      const [name = '', bar = ''] = first.split('\n');
      return name === 'Cộng' ? [] : [[name, ratioIn(bar), ...numbers.filter((n) => n !== '')].join(' | ')];
    });
  const notice = (start: string) =>
    (officeWork(ward).find((text) => text.startsWith(start)) ?? ': | 0').split(' | ');
  const lines = (tab: string) =>
    ward.office.engine.sheetIdByName(tab) === null ? [] : ward.shown(tab).slice(tab === 'Nhật ký' ? 4 : 1);
  return {
    tasks: rowsOf(ward, TASKS).map((row) =>
      line(row('Mã'), standing(row), row('Hạn hiệu lực'), row('Số ngày quá hạn'), wrong(row), stamp(row)),
    ),
    indicators: rowsOf(ward, INDICATORS).map((row) =>
      line(row('Mã'), standing(row), row('So với kế hoạch'), wrong(row), stamp(row)),
    ),
    typed: [TASKS, INDICATORS]
      .flatMap((tab) =>
        rowsOf(ward, tab).flatMap((row) =>
          (TYPED[tab] ?? []).map((header) => line(row('Mã'), header, row(header).normalize('NFC').trim())),
        ),
      )
      .filter((text) => !text.endsWith('| '))
      .sort(),
    ratios: block('TỶ LỆ HOÀN THÀNH').map(([text = '']) => ratioIn(text.split('\n')[1] ?? '')),
    tasksByStanding: counts('NHIỆM VỤ THEO TRẠNG THÁI'),
    indicatorsByStanding: counts('CHỈ TIÊU THEO TRẠNG THÁI'),
    byUnit: tallies('NHIỆM VỤ THEO ĐƠN VỊ CHỦ TRÌ'),
    byLeader: tallies('NHIỆM VỤ THEO LÃNH ĐẠO CHỈ ĐẠO'),
    byMonth: tallies('NHIỆM VỤ THEO THÁNG ĐẾN HẠN'),
    overdue: block('NHIỆM VỤ QUÁ HẠN')
      .filter(([name]) => name !== 'Không có.' && name !== '')
      .map(([name = '', due = '', days = '']) => line(name.split('.')[0] ?? '', due, days))
      .sort(),
    wrongRows: Number(notice('Dòng có ô nhập chưa đúng').at(-1)),
    missedWeeks: (notice('Các tuần không gửi được bản tin nào: ')[0] ?? '')
      .split(/: |; /)
      .slice(1)
      .map(mondayOfWeek),
    figures: lines('Số liệu tháng')
      .flatMap(([period = '', code = '', , text = '']) =>
        /^\d\d\/\d{4}$/.test(period) ? [line(period, code, text)] : [],
      )
      .sort(),
    results: block('TỪNG CHỈ TIÊU')
      .filter(([name]) => name !== '')
      .map(([name = '', , , result = '']) => line(name.split(/\. /)[0] ?? '', result))
      .sort(),
    log: [...lines('Nhật ký lưu trữ'), ...lines('Nhật ký')]
      .filter(([moment]) => moment !== '')
      .map((cells) => line(...cells.slice(1)))
      .sort(),
  };
}

/** What the line of Tổng hợp on the add-in's own life begins with. */
export function lifeSign(ward: Ward): string {
  return /^[^(;.]*?(?= \(| bằng)/.exec(ward.shown('Tổng hợp')[2]?.[0] ?? '')?.[0] ?? '';
}

export function mailsOf(ward: Ward): readonly Sent[] {
  return ward.world.mails.map(({ at, to, from, body }) => {
    const day = new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
    const [, d = '', m = '', y = ''] = /\(gửi bù cho ngày (\d\d)\/(\d\d)\/(\d{4})\)/.exec(body) ?? [];
    return { week: mondayOf(day), day, to, from, late: y === '' ? '' : `${y}-${m}-${d}` };
  });
}

type Row = (header: string) => string;

/** In the order of the plan, however they have been sorted. */
function rowsOf(ward: Ward, tab: string): readonly Row[] {
  const grid = ward.shown(tab);
  const head = grid.findIndex((cells) => cells.includes('Mã'));
  const headers = grid[head] ?? [];
  return grid
    .slice(head + 1)
    .map(
      (cells): Row =>
        (header) =>
          cells[headers.indexOf(header)] ?? '',
    )
    .filter((row) => row('Mã') !== '')
    .sort((a, b) => (a('Mã') < b('Mã') ? -1 : 1));
}

function line(...parts: readonly string[]): string {
  return parts.join(' | ');
}

function standing(row: Row): string {
  return row('Đánh giá').split('\n')[0] ?? '';
}

function wrong(row: Row): string {
  const named = /^Cần sửa: (.*)$/m.exec(row('Đánh giá'))?.[1] ?? '';
  return named.split('; ').sort().join('; ');
}

function stamp(row: Row): string {
  return line(row('Cập nhật lúc').slice(0, 10), row('Người cập nhật'));
}

function ratioIn(bar: string): string {
  return bar.replace(/^[█░]+ /, '').replace(/, \d+ quá hạn$/, '');
}

/** "41/2026" → its Monday. */
function mondayOfWeek(text: string): string {
  const [week = '', year = ''] = text.split('/');
  const fourth = Date.parse(`${year}-01-04`);
  return mondayOf(new Date(fourth + (Number(week) - 1) * 7 * 86_400_000).toISOString().slice(0, 10));
}

/** The lines below a title and its headers, up to the next blank one. */
function blocksOf(grid: readonly (readonly string[])[]): (title: string) => readonly (readonly string[])[] {
  return (title) => {
    const at = grid.findIndex(([first]) => first?.startsWith(title));
    const end = grid.findIndex((row, i) => i > at && row.every((cell) => cell === ''));
    if (at < 0) throw new Error(`no block «${title}» on Tổng hợp`);
    return grid.slice(at + 2, end < 0 ? undefined : end);
  };
}

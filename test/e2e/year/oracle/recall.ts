// Follows the history deed by deed and says what must have come of it: cells, stamps, registers, mails.
import type { Deed, Touch } from '../history.ts';
import { Cells } from './cells.ts';
import { INDICATOR_UPDATES, PERIOD, RESULT, TASK_UPDATES } from './columns.ts';
import { type Day, daysFrom } from './days.ts';
import { HOLIDAYS, INDICATORS } from './plan-table.ts';
import { Post } from './post.ts';
import type { Ward } from './standing.ts';

const NOBODY = 'Không xác định';
const FOUND = 'Tiện ích phát hiện khi làm mới';

export class Recollection implements Ward {
  readonly cells = new Cells();
  readonly reported = new Map<string, Day>();
  readonly reporters = new Map<string, string>();
  readonly holidays = new Set(HOLIDAYS);
  /** "who | tab | code | column | before | after | how", in the order of the deeds. */
  readonly log: string[] = [];
  /** By "yyyy-MM|code". */
  readonly figures = new Map<string, string>();
  readonly post: Post;
  /** What the add-in has seen in a cell, by "code|column". */
  private readonly seen = new Map<string, string>();
  private sitting: readonly Touch[] = [];
  private lastRun: Day;
  private today: Day = '';
  /** Figures as the day found them, and the month that each row was filed under since. */
  private morning = new Map<string, string>();
  private filed = new Map<string, string>();

  constructor(keeper: string, start: Day) {
    this.post = new Post(keeper, start);
    this.lastRun = start;
    for (const { code, column, text } of this.cells.all.values()) this.seen.set(`${code}|${column}`, text);
  }

  /** Calendar days since the last daily run. */
  silence(day: Day): number {
    return daysFrom(this.lastRun, day);
  }

  /** What Tổng hợp's line on the add-in's own life begins with. */
  lifeSign(day: Day): string {
    if (this.silence(day) > 3) return 'TIỆN ÍCH KHÔNG TỰ CHẠY';
    if (this.post.missed(day, this) !== '') return 'BẢN TIN TUẦN NÀY CHƯA GỬI ĐƯỢC';
    return 'Tự chạy hằng ngày và gửi bản tin';
  }

  tell(deed: Deed): void {
    const { day } = deed;
    if (day !== this.today) [this.today, this.morning, this.filed] = [day, new Map(this.figures), new Map()];
    switch (deed.did) {
      case 'cells':
        for (const touch of deed.touches) this.cells.put(touch);
        if (deed.heard) this.hear(deed.touches, day, deed.known ? deed.who : NOBODY, 'Nhập ở ô');
        this.sitting = [...this.sitting, ...deed.touches];
        break;
      case 'rise':
        this.file(this.sitting, day);
        this.sitting = [];
        break;
      case 'form':
        for (const touch of deed.touches) this.cells.put(touch);
        this.hear(deed.touches, day, deed.who, 'Bảng cập nhật');
        this.file(deed.touches, day);
        break;
      case 'figure': {
        const { who, code, period, text } = deed;
        const key = `${period}|${code}`;
        const header = `Số liệu tháng ${period.slice(5)}/${period.slice(0, 4)}`;
        this.write(who, code, header, this.figures.get(key) ?? '', text, 'Bảng cập nhật');
        this.keep(key, text);
        break;
      }
      case 'refresh':
        this.refresh(day);
        break;
      case 'daily':
        this.lastRun = day;
        this.refresh(day);
        this.post.daily(day, this);
        break;
      case 'send':
        this.refresh(day);
        this.post.send(day, this);
        break;
      case 'take':
        this.lastRun = day;
        this.post.keeper = deed.who;
        this.refresh(day);
        break;
      case 'address':
        this.post.addresses.set(deed.name, deed.emails);
        break;
      case 'holiday':
        this.holidays.add(deed.date);
        break;
    }
  }

  private hear(touches: readonly Touch[], day: Day, who: string, how: string): void {
    this.see(touches, who, how);
    this.stamp(touches, day, who);
  }

  /** What no event has told is found by nobody known, and counts as reported on that day. */
  private refresh(day: Day): void {
    this.stamp(this.see([...this.cells.all.values()], NOBODY, FOUND), day, NOBODY);
    this.file(
      INDICATORS.flatMap(({ code }) => (this.cells.says(code, RESULT, day) === '' ? [] : [{ code }])),
      day,
    );
  }

  /** A line for each cell that is not as it was seen last. */
  private see(touches: readonly Touch[], who: string, how: string): readonly Touch[] {
    return touches.filter(({ code, column }) => {
      const key = `${code}|${column}`;
      const [before, after] = [this.seen.get(key) ?? '', this.cells.shown(code, column)];
      if (before === after) return false;
      this.seen.set(key, after);
      this.write(who, code, column, before, after, how);
      return true;
    });
  }

  private write(who: string, code: string, column: string, before: string, after: string, how: string): void {
    const tab = code.startsWith('NV') ? 'Phụ lục II' : 'Phụ lục I';
    const [was, is] = [before, after].map((text) => (text === '' ? '(trống)' : `«${text}»`));
    this.log.push([who, tab, code, column, was, is, how].join(' | '));
  }

  /** Right entries are a report; a row without any left has none. */
  private stamp(touches: readonly Touch[], day: Day, who: string): void {
    const updates = touches.filter(({ column }) => [...TASK_UPDATES, ...INDICATOR_UPDATES].includes(column));
    for (const code of new Set(updates.map((touch) => touch.code))) {
      const own = updates.filter((touch) => touch.code === code);
      if (own.some(({ column }) => this.cells.isWrong(code, column, day))) continue;
      this.reported.set(code, this.cells.isReported(code) ? day : '');
      this.reporters.set(code, this.cells.isReported(code) ? who : '');
    }
  }

  /** A month has the last figure that stood beside it; what is taken back on its own day has not been. */
  private file(rows: readonly Pick<Touch, 'code'>[], day: Day): void {
    for (const code of new Set(rows.map((row) => row.code))) {
      const result = this.cells.says(code, RESULT, day) === '' ? '' : this.cells.shown(code, RESULT);
      const period = this.cells.says(code, PERIOD, day) || (result === '' ? this.filed.get(code) : '');
      if (!period || !code.startsWith('CT')) continue;
      this.filed.set(code, period);
      this.keep(`${period}|${code}`, result || (this.morning.get(`${period}|${code}`) ?? ''));
    }
  }

  private keep(key: string, figure: string): void {
    if (figure === '') this.figures.delete(key);
    else this.figures.set(key, figure);
  }
}

// Who must have got which week's mail, from whom and when.
import { type Day, isWorking, mondayOf, plus, weekOf } from './days.ts';
import { INDICATORS, LEADERS, TASKS, type TaskRow, UNITS } from './plan-table.ts';
import { dueOf, indicatorStanding, taskStanding, type Ward } from './standing.ts';

export interface Sent {
  /** Monday of the ISO week that the mail tells of. */
  readonly week: Day;
  readonly day: Day;
  readonly to: string;
  readonly from: string;
  /** The day that it makes good, '' when it leaves on its day. */
  readonly late: Day | '';
}

export class Post {
  readonly sent: Sent[] = [];
  readonly addresses = new Map<string, readonly string[]>();
  /** Settled for the week, whether or not there was anything to say. */
  private readonly settled = new Set<string>();
  private readonly judged = new Map<Day, ReadonlyMap<string, string>>();

  constructor(
    public keeper: string,
    private readonly start: Day,
  ) {}

  /** The Monday, or the next working day of its week; null before there was anybody to send. */
  dueIn(day: Day, { holidays }: Ward): Day | null {
    const due = weekOf(day).find((one) => isWorking(one, holidays)) ?? null;
    return due !== null && due >= this.start ? due : null;
  }

  hasSent(day: Day): boolean {
    return this.sent.some(({ week }) => week === mondayOf(day));
  }

  isOwed(day: Day, ward: Ward): boolean {
    const due = this.dueIn(day, ward);
    return due !== null && due <= day && !this.hasSent(day);
  }

  /** The day of this week on which mails should have left, where none has. */
  missed(day: Day, ward: Ward): Day | '' {
    const due = this.dueIn(day, ward);
    return due !== null && due < day && due !== this.start && this.isOwed(day, ward) ? due : '';
  }

  /** Mondays of weeks that owed mails and had none, of the last eight. */
  missedWeeks(day: Day, ward: Ward): readonly Day[] {
    return [8, 7, 6, 5, 4, 3, 2, 1]
      .map((weeks) => mondayOf(plus(day, -7 * weeks)))
      .filter(
        (week) => this.dueIn(week, ward) !== null && !this.hasSent(week) && week !== mondayOf(this.start),
      );
  }

  /** The daily run: from the day that is due on, on working days while the week has any left. */
  daily(day: Day, ward: Ward): void {
    const due = this.dueIn(day, ward);
    const rest = weekOf(day).filter((one) => one >= day && isWorking(one, ward.holidays));
    if (due !== null && due <= day && (rest.length === 0 || rest[0] === day)) this.send(day, ward);
  }

  send(day: Day, ward: Ward): void {
    const week = mondayOf(day);
    const late = this.missed(day, ward);
    const lastWeek = [...this.judged].filter(([monday]) => monday < week).pop()?.[1] ?? new Map();
    const open = [...new Set([...this.addresses.values()].flat())].filter(
      (to) => !this.settled.has(week + to),
    );
    for (const to of open) {
      this.settled.add(week + to);
      const roles = [...this.addresses].flatMap(([name, emails]) => (emails.includes(to) ? [name] : []));
      if (!roles.some((name) => this.hasNews(name, day, ward, lastWeek))) continue;
      this.sent.push({ week, day, to, from: this.keeper, late });
      if (!this.judged.has(week)) this.judged.set(week, standings(day, ward));
    }
  }

  private hasNews(name: string, day: Day, ward: Ward, lastWeek: ReadonlyMap<string, string>): boolean {
    if (name === UNITS.VP) return true;
    const [, , , , , , sunday = ''] = weekOf(day);
    const stands = (task: TaskRow) => taskStanding(task, ward, day);
    const isNear = (task: TaskRow) =>
      ['Đến hạn hôm nay', 'Sắp đến hạn'].includes(stands(task)) ||
      (['Trong hạn', 'Chưa đến kỳ'].includes(stands(task)) && dueOf(task, ward, day) <= sunday);
    const isOpen = (task: TaskRow) =>
      ['Quá hạn', 'Hoàn thành, chờ minh chứng', 'Thường xuyên, chưa cập nhật'].includes(stands(task));
    const isWrong = (code: string) => ward.cells.wrongIn(code, day).length > 0;
    return (
      TASKS.some((task) => {
        const isLed = UNITS[task.lead] === name;
        if (LEADERS[task.leader] === name) {
          const before = lastWeek.get(task.code) ?? stands(task);
          return isNear(task) || stands(task) === 'Quá hạn' || before !== stands(task);
        }
        const isHelped = task.helps === 'all' || (task.helps !== 'none' && UNITS[task.helps] === name);
        if (isLed) return isNear(task) || isOpen(task) || isWrong(task.code);
        return isHelped && Object.values<string>(UNITS).includes(name) && isNear(task);
      }) ||
      INDICATORS.some(
        (row) =>
          row.units.some((unit) => UNITS[unit] === name) &&
          (isWrong(row.code) || indicatorStanding(row, ward, day) === 'Chưa có số liệu'),
      )
    );
  }
}

function standings(day: Day, ward: Ward): ReadonlyMap<string, string> {
  return new Map(TASKS.map((task) => [task.code, taskStanding(task, ward, day)]));
}

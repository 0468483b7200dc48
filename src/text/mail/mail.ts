// One mail for all roles of a recipient: subject, greeting, and a part for each role that has something to hear.
import { isQuietUnit } from '../../plan/digest/unit-rows.ts';
import { quoted } from '../../sheet/layout/due-text.ts';
import { headerText } from '../escape.ts';
import type { MailContent } from './content.ts';
import { isQuietLeader, type LeaderNews, leaderPart } from './leader.ts';
import type { Places } from './lines.ts';
import { type Counts, leadLines, type Moment, subjectOf } from './moment.ts';
import { type OfficeNews, officePart } from './office.ts';
import { staleCodes, type UnitNews, unitPart } from './unit.ts';

/** What a recipient is to hear; of several roles each in its own part. */
export interface News {
  /** null for whoever is not Văn phòng; `name` is its name in Danh bạ. */
  readonly office: (OfficeNews & { readonly name: string }) | null;
  readonly leaders: readonly LeaderNews[];
  readonly units: readonly UnitNews[];
}

/** Văn phòng always has something to hear: that the add-in is alive. */
export function isQuiet({ office, leaders, units }: News): boolean {
  return office === null && leaders.every(isQuietLeader) && units.every(isQuietNews);
}

/** `most`: rows that a list names. */
export function mailContent(
  news: News,
  moment: Moment,
  places: Places,
  most: number,
  mostParts = Number.POSITIVE_INFINITY,
): MailContent {
  const { office } = news;
  const leaders = news.leaders.filter((one) => !isQuietLeader(one));
  const units = news.units.filter((one) => !isQuietNews(one));
  const heard = isQuiet(news) ? news : { office, leaders, units };
  const parts = [
    ...(office ? [officePart(office, moment, places, most)] : []),
    ...leaders.map((one) => leaderPart(one, moment, places, most)),
    ...units.map((one) => unitPart(one, moment, places, most)),
  ];
  const names = [
    ...(heard.office ? ['Toàn phường'] : []),
    ...heard.leaders.map(({ leader }) => `Đồng chí ${leader}`),
    ...heard.units.map(({ unit }) => unit).filter((unit) => unit !== heard.office?.name),
  ];
  return {
    subject: headerText(subjectOf(names, countsOf(heard), moment)),
    title: `Bản tin Kế hoạch ${moment.planYear} – tuần ${moment.week}`,
    greeting: `Kính gửi: ${addressees(heard)}`,
    lead: isQuiet(news) ? [NOTHING] : leadLines(moment),
    parts: parts.slice(0, mostParts),
    rest: parts.length > mostParts ? `… và ${parts.length - mostParts} phần khác, xem trên bảng tính.` : '',
    // Whoever fills rows is taken to them, the others to the figures.
    sheetLink: office || leaders.length > 0 ? places.tab.summary : places.tab.tasks,
    contact: moment.contact,
  };
}

/** Of those greeted. */
const NAMED = 6;
const NOTHING = 'Tuần này không có việc đến hạn, quá hạn hay cần cập nhật.';

/** What has changed is told along with other news only: the unit has done it itself. */
function isQuietNews({ rows, wrong }: UnitNews): boolean {
  return wrong.length === 0 && isQuietUnit(rows);
}

/** Leaders first; of very many the first ones. */
function addressees({ office, leaders, units }: News): string {
  const all = [
    ...leaders.map(({ leader }) => `Đồng chí ${quoted(leader)}`),
    ...(office ? [quoted(office.name)] : []),
    ...units
      .map(({ unit }) => quoted(unit))
      .filter((unit) => office === null || unit !== quoted(office.name)),
  ];
  const more = all.length - NAMED;
  return more > 0 ? `${all.slice(0, NAMED).join('; ')} và ${more} nơi khác` : all.join('; ');
}

/** A task that is told in two roles counts once. */
function countsOf({ office, leaders, units }: News): Counts {
  const rows = [...(office ? [office.rows] : []), ...[...leaders, ...units].map((one) => one.rows)];
  const escalated = leaders.flatMap((one) => one.rows.escalated);
  const overdue = [...rows.flatMap((one) => one.overdue), ...escalated];
  const codes = (items: readonly { readonly task: unknown }[]) => new Set(items.map(({ task }) => task)).size;
  return {
    overdue: codes(overdue),
    due: codes(rows.flatMap((one) => [...one.today, ...one.thisWeek])),
    // In Văn phòng's subject the numbers are the ward's, and what its own unit owes is none of them.
    stale: office ? 0 : units.reduce((sum, one) => sum + staleCodes(one).length, 0),
    helping: codes(
      units.flatMap(({ rows: { helping } }) => [...helping.today, ...helping.thisWeek, ...helping.later]),
    ),
  };
}

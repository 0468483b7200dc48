// The weekly mail in words: one content, written once as plain text and once as a table-free, inline-styled page.
import { formatDay, type IsoDate } from '../plan/day.ts';
import type { DigestSections } from '../plan/digest.ts';
import type { Summary } from '../plan/summary.ts';
import { INDICATOR_STATUS_LABELS, labelledCounts, TASK_STATUS_LABELS } from '../sheet/layout/labels.ts';
import type { OfficeNotice } from '../sheet/layout/summary.ts';
import { escapeHtml, headerText } from './escape.ts';
import { mailPage, type Section, SIGNATURE } from './mail-page.ts';
import { COLOURS, type LinkTo, taskSections } from './mail-sections.ts';

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A unit's mail: overdue, near, waiting for proof, not reported. */
export function unitMail(
  unit: string,
  sections: DigestSections,
  week: string,
  today: IsoDate,
  linkTo: LinkTo,
): MailText {
  const stale = sections.staleTasks.length + sections.staleIndicators.length;
  const counts = countWords([
    [sections.overdue.length, 'quá hạn'],
    [sections.soon.length, 'sắp đến hạn'],
    [stale, 'chưa cập nhật'],
    [sections.unproven.length, 'chờ minh chứng'],
  ]);
  return compose(
    `[Kế hoạch 2026] ${unit}: ${counts} – tuần ${week}`,
    `Kính gửi ${unit},`,
    leadLine(today),
    taskSections(sections, linkTo),
    linkTo(''),
  );
}

/** Văn phòng's mail: the whole ward, then what only Văn phòng can settle. It is never empty. */
export function officeMail(
  sections: DigestSections,
  summary: Summary,
  notices: readonly OfficeNotice[],
  week: string,
  today: IsoDate,
  linkTo: LinkTo,
): MailText {
  const counted = countWords([
    [sections.overdue.length, 'quá hạn'],
    [sections.soon.length, 'sắp đến hạn'],
  ]);
  const subject = `[Kế hoạch 2026] Toàn phường: ${counted} – tuần ${week}`;
  const { all, byUnit, indicatorsByStatus } = summary;
  const figures: Section = {
    title: 'Số liệu chung',
    colour: COLOURS.blue,
    lines: [
      { text: `${all.total} nhiệm vụ – ${statusWords(all.byStatus, TASK_STATUS_LABELS)}.` },
      {
        text: `${summary.indicators.length} chỉ tiêu – ${statusWords(indicatorsByStatus, INDICATOR_STATUS_LABELS)}.`,
      },
      ...byUnit
        .filter(({ byStatus }) => byStatus.overdue > 0)
        .map(({ name, total, byStatus: { overdue } }) => ({
          text: `${name}: ${overdue} quá hạn trên ${total} nhiệm vụ.`,
        })),
    ],
  };
  const settle: Section = {
    title: `Việc Văn phòng cần xử lý (${notices.length})`,
    colour: COLOURS.grey,
    lines: notices.map(({ title, count, detail }) => ({ text: `${title}: ${count} – ${detail}` })),
  };
  const page = [
    figures,
    ...taskSections(sections, linkTo, ({ task }) => ` (${task.leadUnit})`),
    ...(notices.length > 0 ? [settle] : []),
  ];
  return compose(subject, 'Kính gửi Văn phòng HĐND và UBND,', leadLine(today), page, linkTo(''));
}

function leadLine(today: IsoDate): string {
  return `Tình hình thực hiện Kế hoạch năm 2026 đến ngày ${formatDay(today)}:`;
}

/** A trial says that it is one, in the subject and on its first line. */
export function trialOf(mail: MailText, recipient: string): MailText {
  const line = `THƯ THỬ – bản chính thức sẽ gửi cho ${recipient}.`;
  return {
    subject: headerText(`[Thử] ${mail.subject}`),
    text: `${line}\n\n${mail.text}`,
    html: mail.html.replace(/(<body[^>]*>)/, (body) => `${body}<p><b>${escapeHtml(line)}</b></p>`),
  };
}

function compose(
  subject: string,
  greeting: string,
  lead: string,
  sections: readonly Section[],
  sheetLink: string,
): MailText {
  const none = sections.length === 0 ? ['Không có việc quá hạn, sắp đến hạn hay chưa cập nhật.'] : [];
  const text = [
    greeting,
    lead,
    ...sections.map(({ title, lines }) =>
      [title.toUpperCase(), ...lines.map((line) => `- ${oneLine(line.text)}`)].join('\n'),
    ),
    ...none,
    `Mở bảng tính để cập nhật: ${sheetLink}`,
    SIGNATURE,
  ].join('\n\n');
  return { subject: headerText(subject), text, html: mailPage([greeting, lead], sections, none, sheetLink) };
}

/** [[7, 'quá hạn'], [0, 'sắp đến hạn']] → "7 quá hạn". */
function countWords(counts: readonly (readonly [number, string])[]): string {
  const words = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return words.length > 0 ? words.join(', ') : 'không có việc quá hạn, sắp đến hạn';
}

/** "Quá hạn: 7; Trong hạn: 8". */
function statusWords<S extends string>(...counted: Parameters<typeof labelledCounts<S>>): string {
  return labelledCounts(...counted)
    .map(([label, count]) => `${label}: ${count}`)
    .join('; ');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

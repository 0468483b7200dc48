// Which findings stand under which heading, and which of them are folded to one line.
import type { ReviewList, ShownFinding } from '../../contract/review.ts';
import type { About } from '../../plan/review/finding.ts';
import { GROUP_TITLES, type GroupName } from '../../text/review.ts';

const GROUP_OF: { readonly [C in About['code']]: GroupName } = {
  ownerUnconfirmed: 'owners',
  ownerDiffers: 'owners',
  spellings: 'names',
  unknownUnit: 'names',
  deadlineUnreadable: 'deadlines',
  deadlineMoved: 'deadlines',
  deadlineFixed: 'deadlines',
  targetUnreadable: 'targets',
  foreignYear: 'wording',
  titleBlank: 'wording',
  titleUnnumbered: 'wording',
  bodyDiffers: 'body',
  groupUnlisted: 'unlisted',
  noTask: 'withoutTask',
};

/** More of one kind than this are shown as lines. */
const CARDS_AT_MOST = 3;

export interface Group {
  readonly name: GroupName;
  readonly findings: readonly ShownFinding[];
}

/** Open findings under their headings, each heading in its place and none empty. */
export function openGroups(findings: readonly ShownFinding[]): readonly Group[] {
  return (Object.keys(GROUP_TITLES) as GroupName[])
    .map((name) => ({ name, findings: findings.filter(({ about }) => GROUP_OF[about.code] === name) }))
    .filter((group) => group.findings.length > 0);
}

/** Decided ones count too, so that lines do not become cards while a person works through them. */
export function isLine({ about, choices }: ShownFinding, { findings, decided }: ReviewList): boolean {
  const alike =
    findings.filter((finding) => finding.about.code === about.code).length +
    decided.filter(({ id }) => id.startsWith(`${about.code}:`)).length;
  return alike > CARDS_AT_MOST && choices.some(({ code }) => code === 'keep');
}

// What "Phân quyền" shows, made of what the server handed over: who may edit what, what stands now, what would change.
import { type Directory, readUnits } from '../plan/names.ts';
import { accountsOf } from '../sheet/addresses.ts';
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { RIGHTS_PREFIX, UNIT_PART } from '../sheet/layout/rights.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import { type Appendix, accountsForRow, type Protection, protectionPlan } from '../sheet/protections.ts';
import type { ReviewData } from './review.ts';
import type { RightsFacts } from './rights.ts';
import { askedFor, isSame, isSamePlace, type Standing, standingOf } from './rights-lines.ts';
import { type RightsWarning, type UnitRights, unitRights, warningsOf } from './rights-warnings.ts';

/** How an account comes to be of Văn phòng. */
export type OfficeReason = 'owner' | 'keeper' | 'named';

export interface RightsView {
  readonly me: string;
  readonly mayChange: boolean;
  readonly office: readonly { readonly account: string; readonly reasons: readonly OfficeReason[] }[];
  readonly lockByUnit: boolean;
  /** Those that answer for a row. */
  readonly units: readonly UnitRights[];
  /** Rows of both appendices: all, and those whose update cells are kept for some. */
  readonly rows: { readonly all: number; readonly kept: number };
  readonly warnings: readonly RightsWarning[];
  /** What applying would change; nothing for whoever may not, whom Google tells too little to compare. */
  readonly add: readonly Protection[];
  readonly remove: readonly Standing[];
  readonly ours: readonly Standing[];
  readonly others: readonly Standing[];
  /** Of the change just asked for: what Google left undone, and what it lets only warn. */
  readonly refused: readonly Protection[];
  readonly softened: readonly Protection[];
}

export function rightsView(facts: RightsFacts, review: ReviewData): RightsView {
  const { owner, keeper, settings } = facts;
  const office = accountsOf([...settings.officeAccounts, owner, keeper]);
  const mayChange = office.includes(facts.me.toLowerCase());
  const units = facts.contacts.filter(({ kind }) => kind === 'unit');
  const appendices = appendicesOf(review);
  const rows = appendices.flatMap((appendix) => appendix.rows);
  const plan = protectionPlan(appendices, office, settings.lockByUnit ? units : []);
  const standing = facts.standing.map((line) => standingOf(line, owner));
  const ours = standing.filter((one) => isOurs(one, plan, facts.fileEditors));
  const others = standing.filter((one) => !ours.includes(one));
  const taken = others.filter((one) => one.place === '').map(({ tab }) => tab);
  const wanted = plan.filter(({ tab, place }) => place !== '' || !taken.includes(tab));
  const left = [...wanted];
  // Of two that are alike, the second is one too many.
  const remove = ours.filter((one) => {
    const at = left.findIndex((other) => isSame(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const asked = facts.refused.map((line) => askedFor(line, owner));
  const isSoft = (one: Protection) =>
    ours.some((other) => isSamePlace(other, one) && other.accounts === null);
  const keptRows = plan.some(({ description }) => description === UNIT_PART)
    ? rows.filter((row) => accountsForRow(row, units).length > 0)
    : [];
  return {
    me: facts.me,
    mayChange,
    office: office.map((account) => ({ account, reasons: reasonsOf(account, facts) })),
    lockByUnit: settings.lockByUnit,
    units: unitRights(units, rows),
    rows: { all: rows.length, kept: keptRows.length },
    warnings: warningsOf(facts, plan, units, rows, taken),
    add: mayChange ? left : [],
    remove: mayChange ? remove : [],
    ours,
    others,
    refused: asked.filter((one) => !isSoft(one)),
    softened: asked.filter(isSoft),
  };
}

/** By name; or a nameless one in the place of one of ours that keeps nobody out, as a cut-off run leaves it. */
function isOurs(one: Standing, plan: readonly Protection[], fileEditors: readonly string[]): boolean {
  if (one.description.startsWith(RIGHTS_PREFIX)) return true;
  const admitsAll = accountsOf(fileEditors).every((account) => one.accounts?.includes(account));
  return one.description === '' && admitsAll && plan.some((other) => isSamePlace(one, other));
}

function appendicesOf({ indicators, tasks, titles, columns, directory }: ReviewData): readonly Appendix[] {
  const headerRow = (register: 'indicators' | 'tasks') =>
    titles.filter((title) => title.register === register).length + 1;
  const unitsOf = (text: string) => answerable(text, directory);
  return [
    {
      layout: INDICATORS_TAB,
      header: { row: headerRow('indicators'), columnOf: columns.indicators },
      rows: indicators.map(({ row, value }) => ({ row, units: unitsOf(value.responsibleUnits) })),
    },
    {
      layout: TASKS_TAB,
      header: { row: headerRow('tasks'), columnOf: columns.tasks },
      rows: tasks.map(({ row, value }) => ({ row, units: unitsOf(value.leadUnit) })),
    },
  ];
}

/** None where the plan names others besides: a row closed to them could not be reported on. */
function answerable(text: string, directory: Directory): readonly string[] {
  const { units, groups, unknown } = readUnits(text, directory);
  return groups.length + unknown.length > 0 ? [] : units;
}

function reasonsOf(account: string, { owner, keeper, settings }: RightsFacts): readonly OfficeReason[] {
  const is = (texts: readonly string[]) => accountsOf(texts).includes(account);
  return [
    ...(is([owner]) ? (['owner'] as const) : []),
    ...(is([keeper]) ? (['keeper'] as const) : []),
    ...(is(settings.officeAccounts) ? (['named'] as const) : []),
  ];
}

// What the ledger is made of: lines that say how members of one of Google's classes behave here, and how that is known.

/** `done`: as Google, as far as known. `unverified`: the less kind of two likely ways, since nothing says which it is. */
export type State = 'done' | 'differs' | 'unverified';

/**
 * How sure a line is: [D] Google's reference says so, on the page of the class unless another is named; [M] a maintainer
 * of Google's said so; [R+] several independent reports; [R1] a single one; [mem] general knowledge that nothing backs.
 */
export type Source = `[${'D' | 'M' | 'R+' | 'R1' | 'mem'}]${'' | ` ${string}`}`;

type Sources = readonly [Source, ...Source[]];

export interface Line<Member extends string = string> {
  /** As Google spells them; a line that is about no member has words instead. */
  readonly members: readonly Member[];
  readonly state: State;
  readonly sources: Sources;
  /** What differs and why, or what else is to be known; Markdown. */
  readonly note: string;
}

export interface ClassLedger<Emulated = unknown> {
  /** Where the type stands in GoogleAppsScript: 'Spreadsheet.Range'. */
  readonly google: string;
  /** The class on whose page Google tells of it. */
  readonly toldOf: string;
  /** The class as a script sees it: 'Range'. */
  readonly name: string;
  readonly lines: readonly Line[];
  /** Never there; carries the type of what the host's class must have. */
  readonly emulated?: Emulated;
}

/** A heading of the README with the classes told under it. */
export interface Section {
  readonly title: string;
  readonly intro?: string;
  readonly classes: readonly ClassLedger[];
  /** Lines that are about no member. */
  readonly also?: readonly Line[];
}

/** What is not listed is refused. `Whole` is Google's own type: the compiler refuses a name that Google has not. */
export function ledgerOf<Whole>() {
  return <Member extends keyof Whole & string>(
    google: string,
    lines: readonly Line<Member>[],
    toldOf = google,
  ): ClassLedger<Pick<Whole, Member>> => ({
    google,
    toldOf,
    name: google.slice(google.lastIndexOf('.') + 1),
    lines,
  });
}

export function done<const Member extends string>(
  members: readonly Member[],
  sources: Sources,
  note = '',
): Line<Member> {
  return { members, state: 'done', sources, note };
}

export function differs<const Member extends string>(
  members: readonly Member[],
  sources: Sources,
  note: string,
): Line<Member> {
  return { members, state: 'differs', sources, note };
}

export function unverified<const Member extends string>(
  members: readonly Member[],
  sources: Sources,
  note: string,
): Line<Member> {
  return { members, state: 'unverified', sources, note };
}

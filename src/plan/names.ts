// Units and leaders as people write them, read against the ward's directory.
import { perObject, perText } from './remember.ts';
import { cleanText, foldDiacritics, matchKey, normalise } from './text.ts';

export type LeaderRole = 'CT' | 'PCT';

export interface DirectoryEntry {
  readonly code?: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly emails?: readonly string[];
  /** The plan spells the name in more than one way and nobody has said which is right. */
  readonly unconfirmed?: boolean;
}

export interface LeaderEntry extends DirectoryEntry {
  readonly role?: LeaderRole;
}

export interface Directory {
  readonly units: readonly DirectoryEntry[];
  readonly leaders: readonly LeaderEntry[];
}

/** "Các phòng, ban, đơn vị" · "… có liên quan" · "các phòng chuyên môn": words for many units, none of them named. */
export type UnitGroup = 'all' | 'related' | 'specialised';

export interface UnitsReading {
  /** Canonical names in the order of the text, each once. */
  readonly units: readonly string[];
  readonly groups: readonly UnitGroup[];
  /** Pieces that the directory does not know, as written. */
  readonly unknown: readonly string[];
}

export interface LeaderReading {
  /** From the title, else from the directory; null when neither says. */
  readonly role: LeaderRole | null;
  /** Canonical where the directory knows the person, else as written without the title. */
  readonly name: string;
  readonly raw: string;
}

const GROUP =
  /^(?:tất cả )?các (?:(?:cơ quan|phòng|ban|ngành|đơn vị|tổ chức)(?:, ?| và | )?)+(chuyên môn)?(?: ?((?:có )?liên quan))?(?: (?:của )?phường)?(?= ?(?:[;,.]|$))/;
const AFTER_NAME = /^(?:$| ?[;,.]| và )/;
const BETWEEN = /^(?:[ ;,.]|và )+/;
const TITLE = /^(?:đồng chí|đ\/c|ông|bà)? ?(?:(chủ tịch|ct)|phó chủ tịch|phó ct|pct)(?: ubnd)?(?: phường)? /;

/**
 * Reads one or several units from a cell. The longest known name wins first, since "Phòng Kinh tế, Hạ tầng và Đô thị"
 * holds a comma itself; between names ";" and "," separate. Case, dashes and placement of tones do not matter.
 */
export function readUnits(text: string, directory: Directory): UnitsReading {
  return unitReader(directory)(text);
}

/** Reads a leader with or without a title: "Phó CT UBND Nguyễn Tiến Hiển". */
export function readLeader(text: string, directory: Directory): LeaderReading {
  return leaderReader(directory)(text);
}

/** Groups of names that differ in diacritics only, in the order met: probably one person spelt in several ways. */
export function suggestSpellings(names: readonly string[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const name of names.map(cleanText)) {
    const folded = foldDiacritics(name);
    const group = groups.get(folded) ?? [];
    if (!group.some((other) => matchKey(other) === matchKey(name))) group.push(name);
    groups.set(folded, group);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

type NameKey = readonly [key: string, name: string];

/** Thousands of rows share a handful of texts, so each is read once for a directory. */
const unitReader = perObject((directory: Directory) => {
  const known: readonly NameKey[] = directory.units
    .flatMap((entry) => formsOf(entry).map((form): NameKey => [matchKey(form), entry.name]))
    .filter(([key]) => key !== '')
    .sort(([a], [b]) => b.length - a.length);
  return perText((text) => scanUnits(cleanText(text), normalise(text).toLowerCase(), known));
});

const leaderReader = perObject((directory: Directory) => {
  const known = new Map(
    directory.leaders.flatMap((entry) => formsOf(entry).map((form) => [matchKey(form), entry] as const)),
  );
  return perText((text): LeaderReading => {
    const written = cleanText(text);
    const title = TITLE.exec(written.toLowerCase());
    const name = title ? written.slice(title[0].length) : written;
    const entry = known.get(matchKey(name));
    const role = title ? (title[1] ? 'CT' : 'PCT') : (entry?.role ?? null);
    return { role, name: entry?.name ?? name, raw: text };
  });
});

function formsOf({ name, aliases }: DirectoryEntry): readonly string[] {
  return [name, ...aliases];
}

/** `lower` is `written` in the form of the keys; both have the same length, so that a place in one is one in the other. */
function scanUnits(written: string, lower: string, known: readonly NameKey[]): UnitsReading {
  const units = new Set<string>();
  const groups = new Set<UnitGroup>();
  const unknown: string[] = [];
  let at = 0;
  while (at < lower.length) {
    const rest = lower.slice(at);
    const unit = known.find(([key]) => rest.startsWith(key) && AFTER_NAME.test(rest.slice(key.length)));
    const group = unit ? null : GROUP.exec(rest);
    const between = BETWEEN.exec(rest);
    const piece = /^[^;,]*/.exec(rest)?.[0] ?? rest;
    if (unit) units.add(unit[1]);
    else if (group) groups.add(group[2] ? 'related' : group[1] ? 'specialised' : 'all');
    else if (!between) unknown.push(written.slice(at, at + piece.length).replace(/[ .]+$/, ''));
    at += (unit?.[0] ?? group?.[0] ?? between?.[0] ?? piece).length;
  }
  return { units: [...units], groups: [...groups], unknown };
}

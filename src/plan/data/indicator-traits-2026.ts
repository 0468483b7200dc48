// What the print leaves to be read into its indicators: how figures add up, and whose a row is where a merged cell hides it.
import type { Aggregate } from '../figures.ts';

/** Rows whose figure is a running total, and rows that promise to keep a state; of any other the latest figure counts. */
const AGGREGATES: Readonly<Record<string, Aggregate>> = {
  'CT-03': 'cumulative',
  'CT-05': 'cumulative',
  'CT-09': 'cumulative',
  'CT-10': 'hold',
  'CT-11.1': 'hold',
  'CT-12': 'hold',
  'CT-14': 'hold',
};

export const ECONOMY_OWNER = 'Phòng Kinh tế, Hạ tầng và Đô thị';
export const SOCIETY_OWNERS = 'Phòng Văn hóa – Xã hội, Trung tâm Dịch vụ sự nghiệp công';

/**
 * The plan prints the second owner beside row 3, one row below where its own headings part economy (L22–28: growth,
 * revenue, public investment) from society (L30–40). The headings decide; the office confirms. First stands the owner
 * that the row begins with, then the other that the print allows.
 */
const DOUBTFUL_OWNERS: Readonly<Record<string, readonly [string, string]>> = {
  'CT-03': [ECONOMY_OWNER, SOCIETY_OWNERS],
  'CT-04': [SOCIETY_OWNERS, ECONOMY_OWNER],
};

/** Tasks on the matter of an indicator, read out of the names in both appendices; the office adds to them in its review. */
const SUPPORTING_TASKS: Readonly<Record<string, readonly string[]>> = {
  'CT-02': ['NV-06'],
  'CT-03': ['NV-08', 'NV-09', 'NV-13'],
  'CT-04': ['NV-15'],
  'CT-12': ['NV-21'],
  'CT-12.1': ['NV-21'],
  'CT-13': ['NV-22'],
};

/** For a row that the office has added, the latest figure counts. */
export function aggregateOf(code: string): Aggregate {
  return own(AGGREGATES, code) ?? 'latest';
}

/** The owners that the print allows for a row, as long as the row carries the first of them; null where there is no doubt. */
export function possibleOwners(row: {
  readonly code: string;
  readonly responsibleUnits: string;
}): readonly [string, string] | null {
  const owners = own(DOUBTFUL_OWNERS, row.code);
  return owners && row.responsibleUnits === owners[0] ? owners : null;
}

export function supportingTasks(code: string): readonly string[] {
  return own(SUPPORTING_TASKS, code) ?? [];
}

function own<T>(table: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.keys(table).includes(code) ? table[code] : undefined;
}

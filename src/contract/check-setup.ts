// The checks of setup's answers, the same before and after the call.
import { addressesIn, isAddress } from '../sheet/addresses.ts';
import { SETTING_ROWS } from '../sheet/layout/settings.ts';
import { LONGEST_CHANGES, MAIL_PLACE, SETUP_SETTINGS, type SetupChange } from './setup.ts';

/** What is wrong with an answer; `addresses` are those that are none. */
export type SetupIssue =
  | { readonly code: 'notAddresses'; readonly addresses: readonly string[] }
  | { readonly code: 'tooLong' };

/** By place. */
export type SetupIssues = Readonly<Record<string, SetupIssue>>;

export function checkChanges(changes: readonly SetupChange[]): SetupIssues {
  const isLong = packChanges(changes).length > LONGEST_CHANGES;
  const issues = changes.map(([place, , value]): readonly [string, SetupIssue | null] => {
    const wrong = takesAddresses(place) ? addressesIn(value).filter((text) => !isAddress(text)) : [];
    if (wrong.length > 0) return [place, { code: 'notAddresses', addresses: wrong }];
    return [place, isLong ? { code: 'tooLong' } : null];
  });
  return Object.fromEntries(issues.filter((entry): entry is [string, SetupIssue] => entry[1] !== null));
}

export function packChanges(changes: readonly SetupChange[]): string {
  return JSON.stringify(changes);
}

/** null for what no page would send. */
export function unpackChanges(text: string): readonly SetupChange[] | null {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every(isChange) ? list : null;
  } catch {
    return null;
  }
}

function isChange(value: unknown): value is SetupChange {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [place, before, after] = value as readonly unknown[];
  if (typeof place !== 'string' || typeof before !== 'string' || typeof after !== 'string') return false;
  if (place.startsWith(MAIL_PLACE)) return true;
  const key = SETUP_SETTINGS.find((one) => one === place);
  return key !== undefined && SETTING_ROWS[key].read(after) !== null;
}

function takesAddresses(place: string): boolean {
  return place === 'officeAccounts' || place.startsWith(MAIL_PLACE);
}

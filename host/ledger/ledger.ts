// The whole ledger, in the order in which host/README.md tells it.
import { CHARTS_SECTION } from './charts.ts';
import { EVENTS_SECTION } from './events.ts';
import type { ClassLedger, Section } from './line.ts';
import { MAILS_SECTION } from './mails-locks-properties.ts';
import { PERSON_SECTION } from './person.ts';
import { PROTECTION_SECTION } from './protection.ts';
import { RANGE_SECTION } from './range.ts';
import { COLOUR_RULES_SECTION, VALIDATION_SECTION } from './rules.ts';
import { SCRIPT_SECTION } from './script.ts';
import { SHEET_SECTION } from './sheet.ts';
import { SPREADSHEET_SECTION } from './spreadsheet.ts';
import { SPREADSHEET_APP_SECTION } from './spreadsheet-app.ts';
import { UI_SECTION } from './ui.ts';

export const LEDGER: readonly Section[] = [
  SPREADSHEET_APP_SECTION,
  SPREADSHEET_SECTION,
  SHEET_SECTION,
  CHARTS_SECTION,
  RANGE_SECTION,
  COLOUR_RULES_SECTION,
  VALIDATION_SECTION,
  PROTECTION_SECTION,
  UI_SECTION,
  MAILS_SECTION,
  SCRIPT_SECTION,
  PERSON_SECTION,
  EVENTS_SECTION,
];

/** By the name of the class the members that the host has of it. */
export function emulatedMembers(): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, readonly string[]>();
  for (const { name, lines } of LEDGER.flatMap(({ classes }): readonly ClassLedger[] => classes)) {
    members.set(name, [...(members.get(name) ?? []), ...lines.flatMap((line) => line.members)]);
  }
  return members;
}

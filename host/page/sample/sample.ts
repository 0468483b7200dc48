// The sample to look at: what the ward's units have reported by the day of the guide's pictures, played as people did it.
import type { Office } from '../../office.ts';
import { failureMessage } from '../../run/rpc.ts';
import { toA1 } from '../../services/spreadsheet/a1.ts';
import type { Desk } from '../desk.ts';
import { localDay } from '../time.ts';
import { setUp } from './set-up.ts';
import ward from './ward.json';

export const FIRST_DAY = ward.firstDay;
export const TODAY = ward.today;

/** Each is scrolled to where the last report was typed. */
const LOOKED_AT = ['Danh bạ', 'Phụ lục I', 'Phụ lục II'];
const DIRECTORY = 'Danh bạ';
const ADDRESS = 'E-mail nhận bản tin';

/** In the row of a hidden Mã, under a header. @throws where there is no such cell. */
function placeOf({ engine }: Office, tab: string, code: string, header: string): string {
  const sheetId = engine.sheetIdByName(tab);
  if (sheetId === null) throw new Error(`no tab "${tab}" for the sample`);
  const { row, column } = engine.cells.bounds(sheetId);
  const texts = engine.displays({ sheetId, row: 1, column: 1, rows: row, columns: column });
  const across = (texts.find((cells) => cells.includes(header)) ?? []).indexOf(header);
  const down = texts.findIndex((cells) => cells.includes(code));
  if (across < 0 || down < 0) throw new Error(`${tab}: no cell for ${code} under "${header}"`);
  return toA1({ sheetId, row: down + 1, column: across + 1, rows: 1, columns: 1 });
}

export interface Report {
  /** ISO 8601 with the zone; the earliest first. */
  readonly at: string;
  readonly who: string;
  readonly tab: string;
  /** The hidden Mã. */
  readonly row: string;
  /** What was typed, by header. */
  readonly cells: Readonly<Record<string, string | undefined>>;
}

/** The diary. */
export const REPORTS: readonly Report[] = ward.reports;
export const ADDRESSES: Readonly<Record<string, string>> = ward.addresses;

/** On a sheet that has been set up; ends on the morning of the pictures' day. `tell` hears the day that is played. */
export async function playReports(
  desk: Desk,
  reports: readonly Report[] = REPORTS,
  tell: (day: string) => void = () => undefined,
): Promise<void> {
  const { office, machine } = desk.parts;
  const type = (tab: string, code: string, header: string, text: string) =>
    machine.run(() => office.type(tab, placeOf(office, tab, code, header), text));
  for (const [code, address] of Object.entries(ADDRESSES)) type(DIRECTORY, code, ADDRESS, address);
  for (const { at, who, tab, row, cells } of reports) {
    tell(localDay(at.slice(0, 10)));
    await desk.moveTo(at.slice(0, 10));
    office.as(who);
    desk.world.clock.set(Date.parse(at));
    for (const [header, text = ''] of Object.entries(cells)) type(tab, row, header, text);
  }
  tell(localDay(TODAY));
  office.as(ward.office);
  await desk.moveTo(TODAY);
}

/** Into an empty sheet; nobody can do anything else meanwhile. */
export async function loadSample(desk: Desk): Promise<void> {
  const tell = (day: string) => desk.store.set({ loading: day });
  desk.store.set({ toasts: [] });
  tell(localDay(FIRST_DAY));
  try {
    await setUp(desk);
    await playReports(desk, REPORTS, tell);
    for (const tab of LOOKED_AT) desk.parts.office.select(tab, 5, 3);
    desk.parts.office.select('Tổng hợp', 1, 1);
    desk.store.set({ loading: null });
    await desk.as(ward.office);
  } catch (error) {
    console.error(error);
    const failure = `Chưa nạp xong số liệu mẫu. Bấm «Nạp số liệu mẫu» để nạp lại. ${failureMessage(error)}`;
    desk.store.set({ loading: null, failure });
  }
}

// Hands at the sheet: does what a person does, and puts it down in the history.
import { REFRESH, type Ward } from '../ward.ts';
import type { Deed, Touch } from './history.ts';
import { Cells, shownOf } from './oracle/cells.ts';
import type { Day } from './oracle/days.ts';
import type { Person } from './people.ts';
import { Sheet, tabOf } from './sheet.ts';

const MINUTE = 60_000;

export class Hands {
  /** What stands in the cells, so that nobody types what stands there already. */
  readonly cells = new Cells();
  readonly sheet: Sheet;
  day: Day = '';
  private readonly lastSat = new Map<string, Day>();

  /** `tell`: puts a deed down. */
  constructor(
    readonly ward: Ward,
    readonly tell: (deed: Deed) => void,
  ) {
    this.sheet = new Sheet(ward);
  }

  type(person: Person, touch: Touch, heard: boolean): void {
    if (this.cells.shown(touch.code, touch.column) === shownOf(touch)) return;
    this.cell(person, [touch], heard, (tab, a1) => this.ward.office.type(tab, a1, touch.text));
  }

  clear(person: Person, code: string, columns: readonly string[], heard: boolean): void {
    const touches = columns.map((column) => ({ code, column, text: '', means: '' }));
    this.cell(person, touches, heard, (tab, a1) => {
      const last = this.sheet.place(code, columns[columns.length - 1] ?? '');
      this.ward.office.clear(tab, `${a1}:${last}`);
    });
  }

  /** Rows of touches as they stand one below the other on the sheet. */
  paste(person: Person, rows: readonly (readonly Touch[])[], heard: boolean): void {
    const texts = rows.map((row) => row.map(({ text }) => text));
    this.cell(person, rows.flat(), heard, (tab, a1) => this.ward.office.paste(tab, a1, texts));
  }

  rise(): void {
    this.tell({ did: 'rise', day: this.day });
  }

  /** Who reports twice on a day may mean either month; the add-in asks him to use the sidebar for the earlier one. */
  isFirstToday(code: string): boolean {
    const isFirst = this.lastSat.get(code) !== this.day;
    this.lastSat.set(code, this.day);
    return isFirst;
  }

  refresh({ email }: Person): void {
    this.ward.office.as(email).open();
    this.ward.office.click(...REFRESH);
    this.tell({ did: 'refresh', day: this.day });
  }

  private cell(
    { email, account }: Person,
    touches: readonly Touch[],
    heard: boolean,
    act: (tab: string, a1: string) => void,
  ): void {
    const { office, world } = this.ward;
    const [first] = touches;
    if (!first) return;
    world.clock.set(world.clock.now() + 2 * MINUTE);
    office.as(email);
    office.edits = heard ? 'once' : 'never';
    act(tabOf(first.code), this.sheet.place(first.code, first.column));
    office.edits = 'once';
    this.note({ did: 'cells', day: this.day, who: email, known: account === 'workspace', heard, touches });
  }

  note(deed: Extract<Deed, { did: 'cells' | 'form' }>): void {
    for (const touch of deed.touches) this.cells.put(touch);
    this.tell(deed);
  }
}

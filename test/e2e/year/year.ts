// The ward's year, lived day by day on the built add-in beside an oracle that hears of every deed.
import { aWardSetUp, type Ward } from '../ward.ts';
import type { Chance } from './chance.ts';
import { DAY_IN_LIEU, type Diary, MAILBOX_DAY, NOTICE_DAY, START } from './diary.ts';
import { Hands } from './hands.ts';
import { type Day, isWorking, plus } from './oracle/days.ts';
import { figuresOn } from './oracle/figures.ts';
import { UNITS } from './oracle/plan-table.ts';
import { Recollection } from './oracle/recall.ts';
import { DEPUTY, MAILBOXES, OWNER, PEOPLE, type Person, personOf } from './people.ts';
import { lifeSign, mailsOf, shownOn } from './shown.ts';
import { rearrange, sit } from './sittings.ts';
import {
  addHoliday,
  bidFarewell,
  copySpreadsheet,
  enterMailbox,
  instant,
  lookForKeeper,
  sendByHand,
} from './turns.ts';

export class Year {
  readonly ward: Ward = aWardSetUp(START, { users: PEOPLE });
  readonly oracle = new Recollection(OWNER, START);
  readonly hands = new Hands(this.ward, (deed) => this.oracle.tell(deed));
  private hasKeeper = true;

  constructor(
    readonly chance: Chance,
    readonly diary: Diary,
  ) {
    this.hands.day = START;
    for (const [name, emails] of Object.entries(MAILBOXES)) enterMailbox(this.hands, OWNER, name, emails);
  }

  live(day: Day): void {
    const { diary, chance, hands, oracle, ward } = this;
    hands.day = day;
    if (day >= diary.leaves && ward.world.options.users.length === PEOPLE.length) {
      bidFarewell(ward);
      this.hasKeeper = false;
    }
    if (day > START) this.morning(day);
    if (diary.checked.has(day)) this.compare(day);
    this.turnsOf(day);
    if (!isWorking(day, oracle.holidays)) return;
    if (diary.skipped.has(day) && this.hasKeeper && oracle.post.isOwed(day, oracle) && chance.oneIn(2))
      sendByHand(this);
    const there = this.people(day);
    for (let n = 0; n < diary.sitters; n++) {
      const person = diary.sitters < there.length ? chance.of(there) : there[n];
      if (person) sit({ hands, person, chance });
    }
    if (chance.oneIn(4)) rearrange({ hands, person: personOf(DEPUTY), chance });
    if (chance.oneIn(2)) this.refresh(day);
  }

  /** From six to eight: the daily run, twice, or none. */
  private morning(day: Day): void {
    const { diary, hands } = this;
    const { world, office } = this.ward;
    world.clock.set(instant(day, 6));
    if (diary.skipped.has(day)) world.clock.set(instant(day, 8));
    else office.passUntil(instant(day, 8));
    if (this.hasKeeper && !diary.skipped.has(day)) {
      hands.tell({ did: 'daily', day });
      if (diary.twice.has(day)) {
        for (const trigger of world.triggers) office.fire(trigger);
        hands.tell({ did: 'daily', day });
      }
    }
    expect(office.failures).toEqual([]);
  }

  private turnsOf(day: Day): void {
    const { hands, diary } = this;
    if (day === NOTICE_DAY) addHoliday(hands, DAY_IN_LIEU);
    if (day === MAILBOX_DAY) {
      enterMailbox(hands, DEPUTY, UNITS.QS, [], 'quansu@gmail');
      enterMailbox(hands, DEPUTY, 'Nguyễn Tiến Hiện', ['hien@chuvanan.vn']);
    }
    if (day === plus(MAILBOX_DAY, 1)) enterMailbox(hands, DEPUTY, UNITS.QS, ['quansu@gmail.com']);
    if (!this.hasKeeper && lookForKeeper(this)) {
      this.hasKeeper = true;
      enterMailbox(hands, DEPUTY, UNITS.VP, [DEPUTY]);
    }
    if (day === diary.copied) copySpreadsheet(this);
  }

  /** Leaders only read, and whoever has left does not come. */
  private people(day: Day): readonly Person[] {
    return PEOPLE.filter(
      ({ email, role }) => role !== 'viewer' && (email !== OWNER || day < this.diary.leaves),
    );
  }

  private refresh(day: Day): void {
    this.hands.refresh(personOf(DEPUTY));
    expect([day, lifeSign(this.ward)]).toEqual([day, this.oracle.lifeSign(day)]);
  }

  private compare(day: Day): void {
    expect(this.ward.shown('Tổng hợp')[3]?.[0]).toContain('Đối chiếu: khớp.');
    expect({ day, ...shownOn(this.ward) }).toEqual({ day, ...figuresOn(day, this.oracle) });
    const mails = mailsOf(this.ward);
    expect([...mails].sort(bySending)).toEqual([...this.oracle.post.sent].sort(bySending));
    expect(new Set(mails.map(({ week, to }) => week + to)).size).toBe(mails.length);
  }
}

function bySending(a: { readonly day: Day; readonly to: string }, b: typeof a): number {
  return a.day + a.to < b.day + b.to ? -1 : 1;
}

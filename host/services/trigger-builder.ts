// ScriptApp.newTrigger(…).timeBased(): only triggers at an hour of the day, which is all the bundle installs.
import { exception, NotEmulatedError, refuseUnknown, type Sentence } from '../errors.ts';
import type { Execution } from '../execution.ts';
import type { InstalledTrigger } from '../types.ts';
import { isZone } from '../zone.ts';

type Google = GoogleAppsScript.Script.ClockTriggerBuilder;
type Members = 'everyDays' | 'atHour' | 'nearMinute' | 'inTimezone' | 'create';

const TRIGGERS_PER_USER = 20;
const NEAR = 15;

const TOO_MANY: Sentence = {
  en: 'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  vi: 'Tập lệnh này có quá nhiều trình kích hoạt. Phải xóa bớt trình kích hoạt khỏi tập lệnh thì mới thêm được.',
};

/** More digits than a number of JavaScript's keeps, as Google's ids have. */
function nineteenDigits(): string {
  const part = (from: number) => String(from + Math.floor(Math.random() * from * 9));
  return part(10 ** 8) + part(10 ** 9);
}

/** 0 to 1, always the same for the same text: Google draws a trigger's minute once and keeps to it. */
function drawn(text: string): number {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0) / 2 ** 32;
}

export class ClockTriggerBuilder implements Pick<Google, Members> {
  private days: number | null = null;
  private hour: number | null = null;
  private near: number | null = null;
  private zone: string;

  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
    private readonly made: (trigger: InstalledTrigger) => GoogleAppsScript.Script.Trigger,
  ) {
    this.zone = execution.world.options.scriptTimeZone;
  }

  everyDays(n: number): Google {
    this.execution.call('ClockTriggerBuilder.everyDays', 'handle');
    this.days = this.within(n, 1, 365, 'everyDays');
    return this.self();
  }

  atHour(hour: number): Google {
    this.execution.call('ClockTriggerBuilder.atHour', 'handle');
    this.hour = this.within(hour, 0, 23, 'atHour');
    return this.self();
  }

  nearMinute(minute: number): Google {
    this.execution.call('ClockTriggerBuilder.nearMinute', 'handle');
    this.near = this.within(minute, 0, 59, 'nearMinute');
    return this.self();
  }

  inTimezone(timezone: string): Google {
    this.execution.call('ClockTriggerBuilder.inTimezone', 'handle');
    if (!isZone(timezone)) {
      throw this.refusal({ en: `Invalid time zone: ${timezone}`, vi: `Múi giờ không hợp lệ: ${timezone}` });
    }
    this.zone = timezone;
    return this.self();
  }

  create(): GoogleAppsScript.Script.Trigger {
    this.execution.call('ClockTriggerBuilder.create', 'other');
    const { world, user } = this.execution;
    if (this.days === null || this.hour === null) {
      throw new NotEmulatedError('ClockTriggerBuilder.create() without everyDays and atHour');
    }
    if (world.triggers.filter(({ owner }) => owner === user.email).length >= TRIGGERS_PER_USER) {
      throw this.refusal(TOO_MANY);
    }
    const { hour, minute } = this.drawnTime(this.hour);
    const id = nineteenDigits();
    const { handler, zone: timeZone, days: everyDays } = this;
    const trigger = { id, owner: user.email, handler, hour, minute, everyDays, timeZone };
    world.triggers = [...world.triggers, trigger];
    return this.made(trigger);
  }

  /** Without nearMinute any minute of the hour; with it, one up to a quarter of an hour away on either side. */
  private drawnTime(hour: number): { hour: number; minute: number } {
    const draw = drawn(`${this.execution.user.email} ${this.handler} ${hour}`);
    const minute = this.near === null ? Math.floor(draw * 60) : this.near + Math.round((draw * 2 - 1) * NEAR);
    const ofDay = (hour * 60 + minute + 24 * 60) % (24 * 60);
    return { hour: Math.floor(ofDay / 60), minute: ofDay % 60 };
  }

  private within(value: number, least: number, most: number, method: string): number {
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw this.refusal({
      en: `The value ${value} passed to ${method} must be between ${least} and ${most}.`,
      vi: `Giá trị ${value} của ${method} phải nằm trong khoảng từ ${least} đến ${most}.`,
    });
  }

  private refusal(sentence: Sentence): Error {
    return exception(this.execution.world.options.language, sentence);
  }

  private self(): Google {
    return this as unknown as Google;
  }
}

export function createClockTriggerBuilder(
  ...args: ConstructorParameters<typeof ClockTriggerBuilder>
): ClockTriggerBuilder {
  return refuseUnknown(new ClockTriggerBuilder(...args), 'ClockTriggerBuilder');
}

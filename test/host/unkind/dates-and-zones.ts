// Point 2: a cell holds a number, its format makes a day of it, and the sheet and the script have a zone each.
import { aBench } from '../builders.ts';
import { rule } from './rule.ts';

const FORMAT = 'reported by two emulators checked against Google';
const ZONES = 'guide to dates, documented';

const IDES = new Date('2026-03-15T00:00:00+07:00');

export function datesAndZones(): void {
  rule('a date that was written is a number under another format', FORMAT, () => {
    const { sheet } = aBench();
    const cell = sheet.getRange('A1').setValue(IDES).setNumberFormat('0');
    return { seen: cell.getValue(), google: 46_096, naive: IDES };
  });

  rule('a number that was written is a date under a date format', FORMAT, () => {
    const { sheet } = aBench();
    sheet.getRange('A1').setNumberFormat('dd/MM/yyyy').setValue(46_096);
    return { seen: sheet.getRange('A1').getValue(), google: IDES, naive: 46_096 };
  });

  rule('a script in another zone reads the day before from the cell', ZONES, () => {
    const { sheet } = aBench({ world: { scriptTimeZone: 'America/New_York' } });
    const day = sheet.getRange('A1').setValue('15/03/2026').getValue() as Date;
    return {
      seen: [day.getTime(), day.getDate(), day.getHours()],
      google: [+IDES, 14, 13],
      naive: [+IDES, 15, 0],
    };
  });

  rule('a day that such a script makes is an afternoon in the sheet', ZONES, () => {
    const { sheet, execution } = aBench({ world: { scriptTimeZone: 'America/New_York' } });
    sheet.getRange('A1').setValue(new execution.Date(2026, 2, 15));
    return {
      seen: sheet.getRange('A1').getDisplayValues(),
      google: [['15/03/2026 11:00:00']],
      naive: [['15/03/2026']],
    };
  });

  rule('an ISO day is seven in the morning, the same day with an hour is not', 'many reports', () => {
    const { execution } = aBench();
    const hours = ['2026-01-05', '2026-01-05 00:00'].map((text) => new execution.Date(text).getHours());
    return { seen: hours, google: [7, 0], naive: [0, 0] };
  });

  rule('half past ten is off by six minutes and a half', 'the zone verified, the sheet unverified', () => {
    const { sheet } = aBench();
    const time = sheet.getRange('A1').setValue('10:30').getValue() as Date;
    return {
      seen: time.toISOString(),
      google: '1899-12-30T03:23:30.000Z',
      naive: '1899-12-30T03:30:00.000Z',
    };
  });

  rule('the sheet knows days where JavaScript knows instants: midnight is the sheet’s own', ZONES, () => {
    const { sheet } = aBench({ world: { sheetTimeZone: 'Europe/London' } });
    const day = sheet.getRange('A1').setValue('15/03/2026').getValue();
    return { seen: day, google: new Date('2026-03-15T00:00:00Z'), naive: IDES };
  });
}

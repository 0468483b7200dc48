// Instants as days and times of the sheet's zone: right across summer times, and few questions of Google.
import fc from 'fast-check';
import { createUtilities } from '../../host/services/utilities.ts';
import { wallTime } from '../../host/zone.ts';
import { zoneClock } from '../../src/gas/zone.ts';
import { anExecution, aWorld } from '../host/office-builders.ts';

/** Summer times of both hemispheres; Casablanca's winter time is as long as Ramadan. */
const ZONES = [
  'Asia/Ho_Chi_Minh',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Pacific/Auckland',
];
const [FIRST, LAST] = [Date.parse('2015-01-01T00:00:00Z'), Date.parse('2030-12-31T23:59:59Z')];

const world = aWorld();
beforeAll(() => Object.assign(globalThis, { Utilities: createUtilities(anExecution(world)) }));

const two = (number: number) => String(number).padStart(2, '0');

it('reads the day and the time that a clock on the zone’s wall shows', () => {
  const instants = fc.array(fc.integer({ min: FIRST, max: LAST }), { maxLength: 30 });

  fc.assert(
    fc.property(fc.constantFrom(...ZONES), instants, (zone, found) => {
      const local = zoneClock(zone);
      for (const instant of found) {
        const { year, month, day, hour, minute } = wallTime(instant, zone);
        expect(local(new Date(instant))).toEqual({
          day: `${year}-${two(month)}-${two(day)}`,
          time: `${two(hour)}:${two(minute)}`,
        });
      }
    }),
  );
});

it('asks Google some thirty times for a year of stamps, however many they are', () => {
  const local = zoneClock('Asia/Ho_Chi_Minh');
  world.meter.reset();

  for (let hour = 0; hour < 365 * 24; hour += 1) local(new Date(Date.UTC(2026, 0, 1, hour, 17)));

  expect(world.meter.counts().other).toBeLessThanOrEqual(28);
});

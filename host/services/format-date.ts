// Java's SimpleDateFormat, as far as the bundle writes its letters.
import { NotEmulatedError } from '../errors.ts';
import { isZone, offsetAt, type WallTime, wallTime } from '../zone.ts';

/** A quoted text, a run of one letter, or what stands between them. */
const PIECES = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** 1 is Monday. */
function dayOfWeek({ year, month, day }: WallTime): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

function offset(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  return `${milliseconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

function letters(piece: string, wall: WallTime, instant: number, zone: string): string {
  switch (piece) {
    case 'yyyy':
      return String(wall.year).padStart(4, '0');
    case 'MM':
      return two(wall.month);
    case 'M':
      return String(wall.month);
    case 'dd':
      return two(wall.day);
    case 'd':
      return String(wall.day);
    case 'HH':
      return two(wall.hour);
    case 'H':
      return String(wall.hour);
    case 'mm':
      return two(wall.minute);
    case 'ss':
      return two(wall.second);
    case 'u':
      return String(dayOfWeek(wall));
    case 'Z':
      return offset(offsetAt(instant, zone));
    default:
      throw new NotEmulatedError(`Utilities.formatDate with "${piece}"`);
  }
}

function unquoted(piece: string): string {
  return piece === "''" ? "'" : piece.slice(1, -1).replaceAll("''", "'");
}

export function formatDate(instant: number, zone: string, pattern: string): string {
  if (!isZone(zone)) throw new NotEmulatedError(`Utilities.formatDate in the time zone "${zone}"`);
  const wall = wallTime(instant, zone);
  return pattern.replace(PIECES, (piece, letter: string | undefined) => {
    if (letter) return letters(piece, wall, instant, zone);
    return piece.startsWith("'") ? unquoted(piece) : piece;
  });
}

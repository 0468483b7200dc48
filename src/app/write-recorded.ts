// Writes what an edit changes together with its lines in the registers, or, where those are refused, without them.
import type { Write } from '../sheet/write.ts';
import type { Ports } from './ports.ts';

/**
 * A row's memory is written only together with its lines: while it is as old as before, the next refresh finds the
 * change and records it. So a line is lost neither to a colleague's long run nor to a tab that refuses, nor where
 * Google lends an edit no lock at all.
 */
export function writeRecorded(
  ports: Ports,
  lines: number,
  appends: readonly Write[],
  remembering: readonly Write[],
  plain: readonly Write[],
): void {
  const all = [...appends, ...remembering];
  let done = false;
  const attempt = () => {
    try {
      ports.book.apply(all);
      done = true;
    } catch (error) {
      ports.report('recordRefused', error);
    }
  };
  // Everyone who appends holds the lock: two runs that look for the last row at once would write into the same.
  try {
    if (lines === 0) attempt();
    else ports.alone(attempt);
  } catch (error) {
    done = false;
    ports.report('lockRefused', error);
  }
  if (!done) ports.book.apply(plain);
}

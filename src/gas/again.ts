// Reads that Google's passing failures refuse are made again; writes, mails and rights never are.

/** Milliseconds before the second and the third try: Google's own advice is to wait a moment. */
const PAUSES = [400, 1600] as const;

/** @throws what the third try throws. What is read twice does no harm; the words of a failure are localised, so any counts. */
export function readAgain<T>(read: () => T): T {
  for (const pause of PAUSES) {
    try {
      return read();
    } catch {
      Utilities.sleep(pause);
    }
  }
  return read();
}

// How long the fuzz runs: `npm test` takes a sample, `npm run soak` asks for more by FUZZ; SEED repeats what was printed.
const FUZZ = Number(process.env.FUZZ ?? 10);

/** `npm test` leaves out what is dear. */
export const isWide = process.env.FUZZ !== undefined;

/** `share`: of FUZZ runs, for the dearer ones. */
export function runs(share: number) {
  return {
    numRuns: Math.ceil(FUZZ * share),
    seed: Number(process.env.SEED ?? Date.now()),
    endOnFailure: true,
  };
}

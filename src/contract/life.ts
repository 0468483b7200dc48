// How it stands with the daily job.

/** `copy`: its owner is of another spreadsheet, which this one was copied from. `silent`: it has not run for too long. */
export type Life = 'none' | 'copy' | 'silent' | 'alive';

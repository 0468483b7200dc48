// What the dialog asks of the server, and of the window that it stands in.
import { packChanges } from '../../contract/check-setup.ts';
import type { Reply } from '../../contract/reply.ts';
import type { SetupCell, SetupChange, SetupDesk, SetupProgress } from '../../contract/setup.ts';
import { SETUP } from '../../text/setup.ts';
import { call, close } from '../shared/server.ts';

/** Menu items of the server that open a page in the place of this one, or beside it. */
export type Opener = 'openMails' | 'openRights' | 'openReview' | 'openRepair';

interface Runner {
  withSuccessHandler(handler: () => void): Runner;
  withFailureHandler(handler: () => void): Runner;
}

declare const google: {
  readonly script: {
    readonly run: Runner & Readonly<Record<Opener, () => void>>;
  };
};

export const load = (): Promise<Reply<SetupDesk>> => call('loadSetup', [], SETUP.lost);

export const begin = (changes: readonly SetupChange[], takesJob: boolean): Promise<Reply<SetupDesk>> =>
  call('beginSetUp', [{ changes: packChanges(changes), takesJob: takesJob ? 'yes' : '' }], SETUP.lost);

export const run = (step: string): Promise<Reply<SetupProgress>> =>
  call('runSetUp', [{ steps: step }], SETUP.lost);

/** A dialog takes this one's place; a sidebar opens beside it, so it makes way. @returns whether the page opened. */
export function openPage(opener: Opener): Promise<boolean> {
  return new Promise((resolve) => {
    const opened = () => {
      if (opener === 'openReview') close();
      resolve(true);
    };
    const runner = google.script.run
      .withSuccessHandler(opened)
      .withFailureHandler(() => resolve(false)) as typeof google.script.run;
    runner[opener]();
  });
}

/** Selects a cell and makes way for it. */
export async function openCell({ tab, cell }: SetupCell): Promise<Reply<null>> {
  const reply = await call('showCell', [{ tab, cell, code: '', field: '' }], SETUP.lost);
  if (reply.ok) close();
  return reply;
}

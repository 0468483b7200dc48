// Shows and tries the week's mails without touching the ledger.
import type { PreviewList } from '../contract/reply.ts';
import { trialOf } from '../text/mail.ts';
import { composeDigests } from './digests.ts';
import { Fault } from './fault.ts';
import { loadPlan } from './load-plan.ts';
import type { Ports } from './ports.ts';

/** Văn phòng's mail and the first unit's that has something to say: enough to see both kinds. */
const TRIAL_MAILS = 2;

export function loadPreviews(ports: Ports): PreviewList {
  const mails = composeDigests(loadPlan(ports), ports).map(({ name, emails, mail, sends }) => ({
    name,
    to: emails.join(', '),
    ...mail,
    sends,
  }));
  return { mails };
}

/** @returns whose mails went to the person at the keyboard. @throws Fault noOwnAddress. */
export function sendTrial(ports: Ports): { readonly names: readonly string[]; readonly to: string } {
  const to = ports.userEmail() || ports.ownerEmail();
  if (to === '') throw new Fault({ code: 'noOwnAddress' });
  const digests = composeDigests(loadPlan(ports), ports)
    .filter((digest) => digest.sends)
    .slice(0, TRIAL_MAILS);
  for (const digest of digests) ports.mailer.send({ to, ...trialOf(digest.mail, digest.name) });
  return { names: digests.map((digest) => digest.name), to };
}

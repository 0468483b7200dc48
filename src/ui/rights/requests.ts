// What the dialog asks of the server; replies come back as the view to be shown.
import type { Reply } from '../../contract/reply.ts';
import { requestOf } from '../../contract/rights-lines.ts';
import { type RightsView, rightsView } from '../../contract/rights-view.ts';
import { RIGHTS } from '../../text/rights.ts';
import { call } from '../shared/server.ts';

/** The rows come with what Soát kế hoạch reads of them. */
export async function load(): Promise<Reply<RightsView>> {
  const [facts, review] = await Promise.all([
    call('loadRights', [], RIGHTS.lost),
    call('loadReview', [], RIGHTS.lost),
  ]);
  if (!facts.ok) return facts;
  return review.ok ? { ok: true, value: rightsView(facts.value, review.value) } : review;
}

/** Makes the changes of a view that has just been loaded. */
export async function change(remove: RightsView['ours'], add: RightsView['add']): Promise<Reply<RightsView>> {
  const facts = await call('changeRights', [requestOf(remove, add)], RIGHTS.lostWhileChanging);
  if (!facts.ok) return facts;
  const review = await call('loadReview', [], RIGHTS.lostWhileChanging);
  return review.ok ? { ok: true, value: rightsView(facts.value, review.value) } : review;
}

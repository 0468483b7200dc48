// "Phân quyền": tells the page what it decides by, and makes the changes it decided on with the caller's rights.
import type { ChangeRightsRequest } from '../contract/requests.ts';
import { LINE, PART, type RightsFacts } from '../contract/rights.ts';
import { RIGHTS_PREFIX } from '../sheet/layout/rights.ts';
import { Fault } from './fault.ts';
import { loadPlan, type Plan } from './load-plan.ts';
import { mayDecide } from './office.ts';
import { readOwner } from './ownership.ts';
import type { Ports } from './ports.ts';

/** The rows themselves come with loadReview. */
export function loadRights(
  ports: Ports,
  refused: readonly string[] = [],
  { reading, contacts }: Plan = loadPlan(ports),
): RightsFacts {
  const { protections } = ports;
  return {
    me: ports.ownerEmail(),
    keeper: readOwner(ports)?.email ?? '',
    owner: protections.owner(),
    fileEditors: protections.fileEditors(),
    settings: reading.rules.settings,
    contacts,
    standing: protections.standing().map(({ line }) => line),
    refused,
  };
}

/**
 * Takes away and adds the protections whose lines the request holds. What Google refuses is told and keeps nothing else
 * from being done; people's own protections are never taken away. Must run alone in the document.
 * @throws Fault notAllowed for whoever is not of Văn phòng.
 */
export function changeRights(ports: Ports, { remove, add }: ChangeRightsRequest): RightsFacts {
  if (!mayDecide(ports, loadPlan(ports))) throw new Fault({ code: 'notAllowed', tab: '', cell: '' });
  const refused: string[] = [];
  const attempt = (line: string, work: () => void) => {
    try {
      work();
    } catch (error) {
      ports.report('rightsRefused', error);
      refused.push(line);
    }
  };
  const removed = remove.split(LINE);
  for (const one of ports.protections.standing()) {
    const at = removed.indexOf(one.line);
    if (at < 0 || !OURS.test(one.line)) continue;
    // Of two that are alike, one may be asked to stay.
    removed[at] = '';
    attempt(one.line, one.remove);
  }
  for (const line of add.split(LINE)) {
    const [description = '', tab = '', place = '', accounts = ''] = line.split(PART);
    if (description.startsWith(RIGHTS_PREFIX))
      attempt(line, () => ports.protections.protect(description, tab, place, accounts));
  }
  return loadRights(ports, refused);
}

/** Of a standing line: our name, or none, as a run leaves it that was cut off in the middle of making one. */
const OURS = new RegExp(`^\\["("|${RIGHTS_PREFIX})`);

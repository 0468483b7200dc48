// What the dialog asks of the server; replies come back as what is wrong now.
import type { Reply, ServerFunctions } from '../../contract/reply.ts';
import {
  type Choice,
  type Finding,
  findStructure,
  refreshRequest,
  requestOf,
} from '../../contract/structure-list.ts';
import { failed } from '../../text/page.ts';
import { REPAIR } from '../../text/repair.ts';
import { call } from '../shared/server.ts';

type Findings = Reply<readonly Finding[]>;

export async function load(): Promise<Findings> {
  return found(await call('repairStructure', [requestOf([])], failed));
}

export async function mend(choices: readonly Choice[]): Promise<Findings> {
  return found(await call('repairStructure', [requestOf(choices)], REPAIR.unsent));
}

/** null where something still keeps the add-in from judging the plan. */
export async function refresh(left: readonly Finding[]): Promise<Findings | null> {
  const request = refreshRequest(left);
  return request && found(await call('repairStructure', [request], failed));
}

function found(reply: ReturnType<ServerFunctions['repairStructure']>): Findings {
  return reply.ok ? { ok: true, value: findStructure(reply.value) } : reply;
}

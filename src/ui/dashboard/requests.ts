// What the dashboard asks of the server, and of the window that it stands in.
import { type Dashboard, dashboardOf } from '../../contract/dashboard.ts';
import type { RowPlace } from '../../contract/dashboard-lines.ts';
import type { Reply } from '../../contract/reply.ts';
import { failed } from '../../text/page.ts';
import { call, close } from '../shared/server.ts';

export async function load(): Promise<Reply<Dashboard>> {
  const reply = await call('loadDashboard', [], failed);
  return reply.ok ? { ok: true, value: dashboardOf(reply.value) } : reply;
}

/** Selects the row and makes way for it. */
export async function jump({ tab, code }: RowPlace): Promise<Reply<null>> {
  const reply = await call('showCell', [{ tab, cell: '', code, field: 'name' }], failed);
  if (reply.ok) close();
  return reply;
}

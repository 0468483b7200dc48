// Sets the sheet up as the add-in's own dialog does when nothing is typed into it.
import type { Desk } from '../desk.ts';

interface Step {
  readonly id: string;
  readonly done: boolean;
}

/** @throws with the add-in's own words where it fails. */
async function asked(desk: Desk, name: string, ...args: readonly unknown[]): Promise<unknown> {
  const reply = await desk.call(name, args);
  if (!reply.ok) throw new Error(reply.message);
  const answer = reply.value as { readonly ok: boolean; readonly value?: unknown };
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.value;
}

export async function setUp(desk: Desk): Promise<void> {
  await asked(desk, 'beginSetUp', { changes: '[]', takesJob: 'yes' });
  const { steps } = (await asked(desk, 'loadSetup')) as { readonly steps: readonly Step[] };
  for (const { id } of steps.filter(({ done }) => !done)) await asked(desk, 'runSetUp', { steps: id });
}

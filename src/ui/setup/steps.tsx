// How far setup has come: a line for each step, so that nobody wonders whether it still runs.
import type { SetupDesk } from '../../contract/setup.ts';
import { SETUP, stepText } from '../../text/setup.ts';
import type { SetupState } from './use-setup.ts';

export function Steps({ state, desk }: { readonly state: SetupState; readonly desk: SetupDesk }) {
  const { progress, working } = state;
  const isRunning = working !== '';
  const isDone = ({ id, done }: SetupDesk['steps'][number]) => done || progress.done.includes(id);
  const count = desk.steps.filter(isDone).length;
  const title = isRunning ? SETUP.steps : SETUP.stepsLeft;
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="soft">{isRunning ? SETUP.stepsHint : SETUP.stepsLeftHint(desk.me)}</p>
      <progress value={count} max={desk.steps.length} aria-label={title} />
      <p role="status">
        {SETUP.stepOf(count, desk.steps.length)}
        {progress.stopped && `. ${SETUP.stopped(stepText(progress.doing))}`}
      </p>
      <ol class="steps">
        {desk.steps.map((step) => {
          const isHere = step.id === progress.doing && isRunning;
          const look = isDone(step) ? 'done' : isHere ? 'running' : 'waiting';
          return (
            <li key={step.id} class={look}>
              <span>{stepText(step.id)}</span> <span class="state">{SETUP.stepStates[look]}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

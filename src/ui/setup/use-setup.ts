// The dialog's state: what the server told, how far the steps have come.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SetupDesk } from '../../contract/setup.ts';
import { SETUP } from '../../text/setup.ts';
import * as server from './requests.ts';
import { useAnswers } from './use-answers.ts';

export type Start = 'form' | 'checks';
export type Screen = Start | 'steps';

/** `doing`: id of the step under way, or of the one that it stopped at. */
export interface Progress {
  readonly done: readonly string[];
  readonly doing: string;
  readonly stopped: boolean;
}

const IDLE: Progress = { done: [], doing: '', stopped: false };

export function useSetup(start: Start) {
  const [desk, setDesk] = useState<SetupDesk | null>(null);
  const [screen, setScreen] = useState<Screen>(start);
  const [problem, setProblem] = useState('');
  const [working, setWorking] = useState('');
  const [progress, setProgress] = useState(IDLE);
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const [finished, setFinished] = useState(false);
  const answers = useAnswers(desk);
  const busy = useRef(false);

  /** One at a time: the ref, unlike the state, is set already when a double click's second event arrives. */
  const alone = async (said: string, work: () => Promise<string>) => {
    if (busy.current) return;
    busy.current = true;
    setWorking(said);
    setProblem('');
    setProblem(await work());
    setWorking('');
    busy.current = false;
  };
  const take = (fresh: SetupDesk) => {
    setDesk(fresh);
    answers.take(fresh);
  };
  const load = (show: Start) =>
    alone(SETUP.opening, async () => {
      const reply = await server.load();
      if (!reply.ok) return reply.message;
      take(reply.value);
      setScreen(show === 'form' && reply.value.begun ? 'steps' : show);
      return '';
    });
  useEffect(() => {
    void load(start);
  }, []);

  /** Those that are not done yet, one call each. */
  const goOn = async (): Promise<string> => {
    const asked = await server.load();
    if (!asked.ok) return asked.message;
    take(asked.value);
    setScreen('steps');
    const done = asked.value.steps.filter((step) => step.done).map(({ id }) => id);
    const left = asked.value.steps.filter((step) => !step.done);
    const kept: string[] = [];
    for (const { id } of left) {
      setProgress({ done: [...done], doing: id, stopped: false });
      const reply = await server.run(id);
      if (!reply.ok) {
        setProgress({ done: [...done], doing: id, stopped: true });
        return reply.message;
      }
      kept.push(...reply.value.theirs);
      done.push(id);
      setFinished(reply.value.ended);
    }
    setProgress({ ...IDLE, done: [...done] });
    setTheirs(kept);
    const last = await server.load();
    if (!last.ok) return last.message;
    take(last.value);
    setScreen('checks');
    return '';
  };

  return {
    ...{ desk, screen, answers, problem, working, progress, theirs, finished },
    load,
    /** What was complained of may be mended by it. */
    answer: (place: string, text: string) => {
      answers.answer(place, text);
      setProblem('');
    },
    drop: () => {
      answers.drop();
      setProblem('');
    },
    /** Shows the form, at one of its answers where one is named. */
    ask: (place: string) => {
      setFinished(false);
      setProblem('');
      answers.want(place);
      setScreen('form');
    },
    start: () =>
      alone(SETUP.steps, async () => {
        const wrong = await answers.handOver(take);
        return wrong === '' ? goOn() : wrong;
      }),
    goOn: () => alone(SETUP.steps, goOn),
    /** What was typed is kept for the next time. */
    leave: () =>
      answers.isOpen
        ? alone(SETUP.keepsForLater, async () => {
            const wrong = await answers.handOver(take);
            if (wrong === '') server.close();
            return wrong;
          })
        : server.close(),
    open: (opener: server.Opener) =>
      alone(SETUP.opening, async () => ((await server.openPage(opener)) ? '' : SETUP.lost)),
    openTab: (tab: string) =>
      alone(SETUP.opening, async () => {
        const reply = await server.openTab(tab);
        return reply.ok ? '' : reply.message;
      }),
  };
}

export type SetupState = ReturnType<typeof useSetup>;

// The dialog's state: what the server told, what the person typed, how far the steps have come.
import { useEffect, useRef, useState } from 'preact/hooks';
import { checkChanges } from '../../contract/check-setup.ts';
import type { SetupChange, SetupDesk } from '../../contract/setup.ts';
import { SETUP, setupIssues, setupIssueText } from '../../text/setup.ts';
import { forgetTyped, keepTyped, recallTyped, type Texts } from './draft.ts';
import * as server from './requests.ts';

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
  const [typed, setTyped] = useState<Texts>({});
  /** Of what is typed some was typed before the dialog was closed. */
  const [recalled, setRecalled] = useState(false);
  const [takes, setTakes] = useState<boolean | null>(null);
  const [issues, setIssues] = useState<Texts>({});
  const [problem, setProblem] = useState('');
  const [working, setWorking] = useState('');
  const [progress, setProgress] = useState(IDLE);
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const [finished, setFinished] = useState(false);
  /** Place of the answer to go to. */
  const [wanted, setWanted] = useState('');
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
    const kept = recallTyped(fresh.fields);
    setDesk(fresh);
    setTyped(kept);
    setRecalled(Object.keys(kept).length > 0);
    setTakes(null);
    setIssues({});
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

  const answerOf = (place: string) =>
    typed[place] ?? desk?.fields.find((field) => field.place === place)?.value ?? '';
  const takesJob = takes ?? desk?.takesJob ?? false;
  const changes = (desk?.fields ?? [])
    .map(({ place, standing }): SetupChange => [place, standing, answerOf(place).trim()])
    .filter(([, before, value]) => before !== value);

  /** '' where all is well. */
  const begin = async (): Promise<string> => {
    const wrong = checkChanges(changes);
    const places = Object.keys(wrong);
    setIssues(
      Object.fromEntries(Object.entries(wrong).map(([place, issue]) => [place, setupIssueText(issue)])),
    );
    setWanted(places[0] ?? '');
    if (places.length > 0) return setupIssues(places.length);
    const reply = await server.begin(changes, takesJob);
    if (reply.ok) {
      forgetTyped();
      take(reply.value);
      return '';
    }
    setIssues(reply.fields ?? {});
    return reply.message;
  };
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
    ...{
      desk,
      screen,
      recalled,
      issues,
      problem,
      working,
      progress,
      theirs,
      finished,
      wanted,
      takesJob,
      answerOf,
    },
    load,
    answer: (place: string, text: string) => {
      const next = { ...typed, [place]: text };
      setTyped(next);
      keepTyped(next, desk?.fields ?? []);
      setIssues({ ...issues, [place]: '' });
      setProblem('');
    },
    /** The form as the sheet has it. */
    dropTyped: () => {
      forgetTyped();
      setTyped({});
      setRecalled(false);
      setIssues({});
      setProblem('');
    },
    takeJob: setTakes,
    /** Shows the form, at one of its answers where one is named. */
    ask: (place: string) => {
      setFinished(false);
      setProblem('');
      setWanted(place);
      setScreen('form');
    },
    start: () =>
      alone(SETUP.steps, async () => {
        const wrong = await begin();
        return wrong === '' ? goOn() : wrong;
      }),
    goOn: () => alone(SETUP.steps, goOn),
    /** What was typed is kept for the next time. */
    leave: () =>
      changes.length === 0 || !desk?.mayAnswer
        ? server.close()
        : alone(SETUP.keepsForLater, async () => {
            const wrong = await begin();
            if (wrong === '') server.close();
            return wrong;
          }),
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

// Which findings are ticked, and with which of their choices.
import type { Choice, Finding } from '../../contract/structure-list.ts';

export interface Tick {
  readonly ticked: boolean;
  readonly choice: number;
}
/** Only what a person has changed. */
export type Ticks = Readonly<Record<string, Tick>>;

export function tickOf(ticks: Ticks, { id, safe }: Finding): Tick {
  return ticks[id] ?? { ticked: safe, choice: 0 };
}

export interface Chosen {
  readonly id: string;
  readonly finding: Finding;
  readonly choice: Choice;
}

export function chosenOf(findings: readonly Finding[], ticks: Ticks): readonly Chosen[] {
  return findings.flatMap((finding) => {
    const { ticked, choice: index } = tickOf(ticks, finding);
    const choice = finding.choices[index];
    return ticked && choice ? [{ id: finding.id, finding, choice }] : [];
  });
}

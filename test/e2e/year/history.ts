// What was done in the year, where and when: all that the oracle learns of it.
import type { Day } from './oracle/days.ts';

/** What a person leaves in a cell. `means`: what it says in plain words, '' for nothing, null where it says nothing right. */
export interface Touch {
  readonly code: string;
  readonly column: string;
  readonly text: string;
  readonly means: string | null;
}

export type Deed =
  /** One gesture in the cells of an appendix. `known`: Google tells who; `heard`: Google tells of it at all. */
  | {
      readonly did: 'cells';
      readonly day: Day;
      readonly who: string;
      readonly known: boolean;
      readonly heard: boolean;
      readonly touches: readonly Touch[];
    }
  /** Somebody has finished for now. */
  | { readonly did: 'rise'; readonly day: Day }
  /** One form of the sidebar, the changed fields. */
  | { readonly did: 'form'; readonly day: Day; readonly who: string; readonly touches: readonly Touch[] }
  /** The figure of an earlier month, put right in the sidebar. */
  | {
      readonly did: 'figure';
      readonly day: Day;
      readonly who: string;
      readonly code: string;
      readonly period: string;
      readonly text: string;
    }
  | { readonly did: 'refresh' | 'daily' | 'send'; readonly day: Day }
  | { readonly did: 'take'; readonly day: Day; readonly who: string }
  | { readonly did: 'address'; readonly day: Day; readonly name: string; readonly emails: readonly string[] }
  | { readonly did: 'holiday'; readonly day: Day; readonly date: Day };

// The handle by which tests, and whoever looks into the page with the browser's tools, reach what is under it.
import type { UniverEngine } from '../engine/univer-engine.ts';
import type { Office } from '../office.ts';
import type { World } from '../world.ts';
import type { Desk } from './desk.ts';
import type { Report } from './sample/sample.ts';

export interface PageHandle {
  readonly desk: Desk;
  readonly office: Office;
  readonly world: World;
  readonly engine: UniverEngine;
  /** What «Nạp số liệu mẫu» does to an empty sheet, in two parts; other reports than the sample's may be given. */
  readonly sample: {
    readonly setUp: () => Promise<void>;
    readonly report: (reports?: readonly Report[]) => Promise<void>;
  };
}

declare global {
  interface Window {
    /** Set once the page is ready for use. */
    host?: PageHandle;
  }
}

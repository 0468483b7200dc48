// The handle by which tests, and whoever looks into the page with the browser's tools, reach what is under it.
import type { UniverEngine } from '../engine/univer-engine.ts';
import type { Office } from '../office.ts';
import type { World } from '../world.ts';
import type { Desk } from './desk.ts';

export interface PageHandle {
  readonly desk: Desk;
  readonly office: Office;
  readonly world: World;
  readonly engine: UniverEngine;
}

declare global {
  interface Window {
    /** Set once the page is ready for use. */
    host?: PageHandle;
  }
}

// Filled in by the store: zod schemas of what crosses the door, in the shapes of snapshot.ts and page-state.ts.
import { z } from 'zod';
import type { PageState } from './page-state';
import type { Snapshot, Tick } from './snapshot';

export const snapshotSchema = z.custom<Snapshot>();
export const tickSchema = z.custom<Tick>();
export const pageStateSchema = z.custom<PageState>();

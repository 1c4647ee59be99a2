// The store as a page of its own: bundled and run in a real browser, where tests drive it through `store`.

import { readCardPast } from '@/lib/messages/handlers/card-past';
import * as day from '@/lib/messages/handlers/day';
import { history, shapes } from '@/lib/messages/handlers/rooms';
import { keepAnswer, keptAnswer } from '@/lib/store/answers';
import { auditRows } from '@/lib/store/audit';
import { readCardRows } from '@/lib/store/card-rows';
import * as contributions from '@/lib/store/contributions';
import { openDatabase } from '@/lib/store/db';
import * as deadline from '@/lib/store/deadline';
import * as deletion from '@/lib/store/deletion';
import { exportPage } from '@/lib/store/export-rows';
import * as health from '@/lib/store/health';
import { historyOf } from '@/lib/store/history';
import * as marks from '@/lib/store/marks';
import { valuesAtMinute } from '@/lib/store/own-history';
import * as pack from '@/lib/store/pack';
import * as people from '@/lib/store/people';
import { release, saveBatch, settle } from '@/lib/store/publish';
import { applyRetention } from '@/lib/store/retention';
import { takePack } from '@/lib/store/role-pack';
import * as roomEnd from '@/lib/store/room-end';
import * as rooms from '@/lib/store/rooms';
import * as roster from '@/lib/store/roster';
import * as samples from '@/lib/store/samples';
import * as sets from '@/lib/store/sets';
import * as shifts from '@/lib/store/shifts';
import * as shops from '@/lib/store/shops';
import { sizeOf } from '@/lib/store/size';
import * as snapshots from '@/lib/store/snapshots';
import { stageEvidence } from '@/lib/store/stage-facts';
import * as stages from '@/lib/store/stages';
import { storageUse } from '@/lib/store/storage-use';
import * as targets from '@/lib/store/targets';
import * as trials from '@/lib/store/trials';
import { dashboardBatches } from './dashboard';
import * as fixtures from './fixtures';
import * as live from './live';
import { storeViews } from './past';
import * as scores from './scores';
import * as year from './year';

export const store = {
  ...day,
  ...health,
  ...deadline,
  ...deletion,
  ...marks,
  ...pack,
  ...people,
  ...roster,
  ...contributions,
  ...rooms,
  ...samples,
  ...shops,
  ...roomEnd,
  ...shifts,
  ...snapshots,
  ...targets,
  ...sets,
  ...stages,
  ...trials,
  auditRows,
  keepAnswer,
  keptAnswer,
  readCardRows,
  readCardPast,
  takePack,
  stageEvidence,
  ...fixtures,
  ...live,
  ...year,
  ...scores,
  dashboardBatches,
  storeViews,
  openDatabase,
  exportPage,
  history,
  historyOf,
  shapes,
  valuesAtMinute,
  saveBatch,
  settle,
  release,
  sizeOf,
  applyRetention,
  storageUse,
};

Object.assign(globalThis, { store });

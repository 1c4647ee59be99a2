import type { Handlers } from '../server';
import { readTrialNews } from '../trial-news';
import { dropAgreement, putAgreement } from './agreements';
import { alarms, setStage, settleAlarm } from './alarms';
import { badges, standards } from './badges';
import { addPlan, blocks, drawBlocks, endPlan, removePlan } from './blocks';
import { exportRows, forget, storage } from './data';
import { benchmark, facts, today } from './day';
import { demo } from './demo';
import { dialects } from './dialects';
import { health, heedDrift, report } from './health';
import {
  card,
  cardPast,
  giveUpSet,
  putFeedback,
  putOwnKpi,
  putOwnRole,
  putSet,
  putTrial,
  removeOwnKpi,
  removeOwnRole,
  removeTrial,
  setBusinessStage,
  settleFeedback,
  takeRoles,
} from './kpis';
import { manual, putManual, putOwnMetric, settleManual } from './manual';
import { cycles, effect, marks, putMark, removeMark } from './marks';
import { hello, openWindow, panelAlive, session, showTab, state } from './panel';
import { past } from './past';
import {
  addPayLine,
  assignScheme,
  correctMonth,
  dropPayLine,
  enterPayFact,
  lockMonth,
  putRates,
  putScheme,
  settlePay,
  signMonth,
} from './pay';
import { putHold, putLeave, putPerson, putShifts, reckonRooms, removeHold, removeLeave, removePerson } from './people';
import { pressMark } from './press-mark';
import { margin, noteProfit, setCosts } from './profit';
import { publish } from './publish';
import { endQuarter, quarterDue } from './quarters';
import { actions, changeReview, putAction, removeAction, review } from './reviews';
import { plan, roomEnd, sayOver, setPlan } from './room-times';
import { history, rooms, shapes } from './rooms';
import { sayPeriod } from './say-period';
import { hostScreen, lately, putCue, tempo, usualTempo } from './screens';
import { service } from './service';
import { goOff, handOver, putShift, removeShift, segments, shifts } from './shifts';
import { confirmShop, countGmv, countShopAs, shop, shops } from './shops';
import { pinBenchmark, setLine, setSplit, setTarget, setTargets, targets } from './targets';
import { changeRules, setHost, teachLook, teachPoint, teachTry } from './teach';

/** What the background answers: one function per request of the contract. */
export const handlers: Handlers = {
  publish,
  hello,
  panelAlive,
  dialects,
  badges,
  standards,
  state,
  shops,
  shop,
  confirmShop,
  countGmv,
  countShopAs,
  today,
  facts,
  rooms,
  plan,
  setPlan,
  roomEnd,
  sayOver,
  history,
  shapes,
  marks,
  putMark,
  removeMark,
  pressMark,
  effect,
  cycles,
  review,
  changeReview,
  actions,
  putAction,
  removeAction,
  alarms,
  settleAlarm,
  setStage,
  card,
  cardPast,
  giveUpSet,
  putSet,
  setBusinessStage,
  putOwnKpi,
  removeOwnKpi,
  putOwnRole,
  removeOwnRole,
  removeTrial,
  trialDue: ({ shop }: { shop: string }) => readTrialNews(shop),
  putTrial,
  putFeedback,
  settleFeedback,
  takeRoles,
  addPlan,
  drawBlocks,
  endPlan,
  removePlan,
  putAgreement,
  dropAgreement,
  blocks,
  shifts,
  segments,
  putShift,
  handOver,
  goOff,
  removeShift,
  putPerson,
  removePerson,
  putHold,
  removeHold,
  putLeave,
  removeLeave,
  putShifts,
  reckonRooms,
  benchmark,
  pinBenchmark,
  targets,
  setTarget,
  setTargets,
  setSplit,
  setLine,
  setCosts,
  noteProfit,
  margin,
  service,
  putScheme,
  assignScheme,
  putRates,
  settlePay,
  enterPayFact,
  addPayLine,
  dropPayLine,
  signMonth,
  lockMonth,
  correctMonth,
  past,
  manual,
  putManual,
  settleManual,
  putOwnMetric,
  quarterDue,
  endQuarter,
  exportRows,
  storage,
  health,
  heedDrift,
  report,
  forget,
  demo,
  teachPoint,
  teachLook,
  teachTry,
  changeRules,
  setHost,
  openWindow,
  session,
  showTab,
  sayPeriod,
  putCue,
  hostScreen,
  tempo,
  lately,
  usualTempo,
};

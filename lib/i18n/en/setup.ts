import type { setup as zh } from '../zh-CN/setup';

export const setup: typeof zh = {
  read: 'This page is already read',
  numbers: (n) => `${n} numbers`,
  checks: (n) => `${n} checks agree`,
  role: 'What is your role?',
  stage: 'Which stage is the shop in?',
  targets: (rooms) => `Targets from your own ${rooms} rooms`,
  targetsNone: 'Targets',
  targetsWhy: 'Too few rooms of your own yet (5 at least): no guess. You can set targets at any time.',
  reach: (n) => `${n} reach it`,
  fromDays: (n) => `scaled from ${n} days`,
  tooFew: 'too few rooms, set later',
  later: 'Later',
  start: 'Start',
  notSaved: 'The targets were not saved. Press Start again; if that does not help, choose Later.',
  privacy: 'Reads only what you can see. No cookies, no requests, no clicks; data stays on this computer.',
};

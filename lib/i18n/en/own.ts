import type { own as zh } from '../zh-CN/own';

export const own: typeof zh = {
  title: 'Own numbers only',
  shows: { all: 'everything', own: 'own numbers only' },
  note: 'By the name above: scores, payslips and shifts of this person alone; other pages are put away. It is a view, not a lock: all data is on this computer, and anybody can change it back here. To keep things apart for real, use separate browser profiles.',
  noName: 'Enter the name above first, so that it is known whose.',
  only: (name) => `Only the numbers of ${name}`,
  nobody: 'nobody named',
  preview: (name) => `As ${name} sees it`,
  noLock: 'a view, not a lock',
  end: 'Done',
  change: 'Settings',
  as: 'View as this person',
  mine: 'Mine',
  toMine: 'My page',
  notHere: { title: 'This page shows others as well', body: 'Only own numbers are shown now, so it is put away.' },
  notHeld: {
    title: 'You do not hold this role',
    body: 'Only own numbers are to be shown, so it is put away. Choose your own role, or show everything again in the settings.',
  },
  unknown: { title: 'Nobody of this name', body: 'The name must be one of the team. Enter it in the settings, or show everything again.' },
};

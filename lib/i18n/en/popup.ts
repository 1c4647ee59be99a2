import type { popup as zh } from '../zh-CN/popup';

export const popup: typeof zh = {
  notHere: 'This tab is not a TikTok seller page',
  notHereNote: 'Open Seller Center or the LIVE dashboard: Tallylight reads it by itself.',
  pause: 'Pause this site',
  resume: 'Resume this site',
  panel: 'Own window',
  showPanel: 'Show panel',
  hidePanel: 'Hide panel',
  dashboard: 'Open dashboard',
  demo: 'Demo room',
  demoNote: 'An invented shop for training and screenshots',
  addDemo: 'Add',
  removeDemo: 'Remove',
  openDemo: 'See it',
  storage: (size) => `${size} used on this computer`,
};

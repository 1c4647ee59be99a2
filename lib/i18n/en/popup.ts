import type { popup as zh } from '../zh-CN/popup';

export const popup: typeof zh = {
  notHere: 'This tab is not a TikTok seller page',
  notHereNote: 'Open Seller Center or the LIVE dashboard: Tallylight reads it by itself.',
  pause: 'Pause on this site',
  resume: 'Resume on this site',
  panel: 'Open the panel window',
  showPanel: 'Show the panel beside the page',
  hidePanel: 'Hide the panel beside the page',
  dashboard: 'Open dashboard',
  demo: 'Demo room',
  demoNote: 'An invented shop for training and screenshots',
  addDemo: 'Add',
  removeDemo: 'Remove',
  openDemo: 'See it',
  storage: (size) => `${size} used on this computer`,
};

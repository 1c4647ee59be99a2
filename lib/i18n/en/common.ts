import type { common as zh } from '../zh-CN/common';

export const common: typeof zh = {
  product: 'Tallylight',
  states: {
    ahead: 'Ahead',
    met: 'Met',
    behind: 'Behind',
    slow: 'Behind',
    unknown: 'Unknown',
    doubtful: 'Doubtful',
    old: 'Old',
  },
  justNow: 'just now',
  secondsAgo: (n) => `${n} s ago`,
  minutesAgo: (n) => `${n} min ago`,
  hoursAgo: (n) => `${n} h ago`,
  daysAgo: (n) => `${n} d ago`,
  since: (time) => `since ${time}`,
  asOf: { day: (day) => `data through ${day}`, moment: (moment) => `data as of ${moment}`, nextDay: 'data comes with the next day' },
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  blank: 'blank',
  demo: 'Demo',
  demoNote: 'Demo data, invented shop',
  language: 'Language',
  otherLanguage: '中文',
};

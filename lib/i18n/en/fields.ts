import type { fields as zh } from '../zh-CN/fields';

export const fields: typeof zh = {
  empty: 'Enter a number, or press Esc to cancel',
  unreadable: 'Not a number: digits only, for example 45',
  notPositive: 'It must be above 0',
  tooLarge: 'Too large: check the unit',
  percent: 'Enter a percentage: 4.5 means 4.5%',
  ambiguous: 'Thousands or decimals? Write 1234 or 1.2340',
  otherCurrency: 'Another currency than the shop’s; convert it first',
  failed: 'Not saved, try again',
};

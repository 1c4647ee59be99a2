import { formatValue } from '@/lib/format';
import { type Minor, toMajor } from '@/lib/kpi/pay/money';
import { useLanguage } from './words';

/** Writes amounts in whole smallest units of a currency as money. */
export function useMoney(): (amount: Minor, currency: string) => string {
  const language = useLanguage();
  return (amount, currency) => formatValue({ value: toMajor(amount, currency), unit: 'money', currency }, language);
}

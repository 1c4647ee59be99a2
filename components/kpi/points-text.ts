import { formatValue, type Language } from '@/lib/format';

/** Points with one digit behind the mark, whole ones without. */
export function pointsText(points: number, language: Language): string {
  const rounded = Math.round(points * 10) / 10;
  return formatValue({ value: rounded, unit: 'multiple', step: Number.isInteger(rounded) ? 1 : 0.1 }, language);
}

import { dataLostAt, dataMadeAt } from '@/lib/settings/settings';

/**
 * Notes a database that had to be made although there had been one: the browser deletes a damaged one without a word (see
 * disk.ts), and going on as if nothing had been stored would be a lie. `isNew`: it was made by this open.
 */
export async function noteMade(isNew: boolean, now: number): Promise<void> {
  const before = await dataMadeAt.getValue();
  if (isNew && before !== null) await dataLostAt.setValue(now);
  if (isNew || before === null) await dataMadeAt.setValue(now);
}

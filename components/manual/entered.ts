import type { useWords } from '@/components/hooks/words';
import type { Fact } from '@/lib/snapshot/fact';

/** Who typed a number: stands where a reading names its page. */
export function enteredBy({ by }: NonNullable<Fact['manual']>, words: ReturnType<typeof useWords>['manual']): string {
  return by === null ? words.byNobody : words.by(by);
}

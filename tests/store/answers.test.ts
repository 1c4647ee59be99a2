import { expect, it } from 'vitest';
import { edits } from '@/lib/settings/settings';
import { askedWithEdits } from '@/lib/store/answers';

it('an answer has the state of edits from before it was asked, whatever is edited while it is made', async () => {
  await edits.setValue(1);
  const answer = await askedWithEdits(async () => {
    await edits.setValue(2);
    return 'made of what was before';
  });
  expect(answer).toEqual({ edits: 1, value: 'made of what was before' });
  expect(await askedWithEdits(async () => 'anew')).toEqual({ edits: 2, value: 'anew' });
});

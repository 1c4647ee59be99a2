import { useState } from 'react';
import { useAnswer } from '@/components/hooks/answer';
import { call } from '@/lib/messages/client';
import type { Mark, MarkDraft } from '@/lib/room/marks';

export type Marks = ReturnType<typeof useMarks>;

/** The marks of a room with what can be done to them. What was pressed shows as soon as it is kept. */
export function useMarks(room: string | null) {
  const [occasion, setOccasion] = useState(0);
  const stored = useAnswer('marks', room === null ? null : { room }, { occasion }).value;
  const [failed, setFailed] = useState(false);
  const settle = (asked: Promise<unknown>) =>
    asked.then(
      () => {
        setFailed(false);
        setOccasion(Date.now());
      },
      () => setFailed(true),
    );
  const put = (draft: MarkDraft) => settle(call('putMark', draft));
  const remove = ({ id }: Pick<Mark, 'id'>) => settle(call('removeMark', { id }));
  return { marks: stored, failed, put, remove };
}

/** An id for a mark made here. */
export function newMarkId(): string {
  return crypto.randomUUID();
}

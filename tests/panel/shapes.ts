import { type Shape, shapeSteps } from '@/lib/room/shape';

/** Rooms that sold more early on, each a little differently. */
export function shapes(past: number): Shape[] {
  return Array.from({ length: past }, (_, room) => ({
    room: String(room),
    shares: Array.from({ length: shapeSteps + 1 }, (_, step) => (step / shapeSteps) ** (0.7 + room / 40)),
  }));
}

import { InvalidCursor, type CursorPosition } from '@coffeemesh/kernel';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The position of a list that is sorted by the time of making. @throws InvalidCursor (400) */
export const afterInstant = ([createdAt, id]: CursorPosition): { createdAt: Date; id: string } => {
  const instant = new Date(typeof createdAt === 'string' ? createdAt : Number.NaN);
  if (Number.isNaN(instant.getTime()) || typeof id !== 'string' || !uuid.test(id)) throw InvalidCursor();
  return { createdAt: instant, id };
};

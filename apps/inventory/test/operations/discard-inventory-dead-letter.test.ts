import { deadLetterTests } from '@coffeemesh/testing';
import { deadLetters } from '../dead-letters.ts';

describe('discardInventoryDeadLetter', () => deadLetterTests.discard(deadLetters));

import { deadLetterTests } from '@coffeemesh/contract-testing';
import { deadLetters } from '../dead-letters.ts';

describe('discardInventoryDeadLetter', () => deadLetterTests.discard(deadLetters));

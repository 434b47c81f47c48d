import { deadLetterTests } from '@coffeemesh/testing';
import { deadLetters } from '../dead-letters.ts';

describe('replayProductsDeadLetter', () => deadLetterTests.replay(deadLetters));

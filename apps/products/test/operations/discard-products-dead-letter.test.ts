import { deadLetterTests } from '@coffeemesh/testing';
import { deadLetters } from '../dead-letters.ts';

describe('discardProductsDeadLetter', () => deadLetterTests.discard(deadLetters));

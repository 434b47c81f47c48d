import { deadLetterTests } from '@coffeemesh/testing';
import { deadLetters } from '../dead-letters.ts';

describe('discardDeliveryDeadLetter', () => deadLetterTests.discard(deadLetters));

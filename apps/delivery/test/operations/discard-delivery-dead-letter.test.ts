import { deadLetterTests } from '@coffeemesh/contract-testing';
import { deadLetters } from '../dead-letters.ts';

describe('discardDeliveryDeadLetter', () => deadLetterTests.discard(deadLetters));

import { deadLetterTests } from '@coffeemesh/testing';
import { deadLetters } from '../dead-letters.ts';

describe('replayDeliveryDeadLetter', () => deadLetterTests.replay(deadLetters));

import { deadLetterTests } from '@coffeemesh/testing';
import { deadLetters } from '../dead-letters.ts';

describe('getDeliveryDeadLetter', () => deadLetterTests.get(deadLetters));

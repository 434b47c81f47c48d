import { deadLetterTests } from '@coffeemesh/testing';
import { deadLetters } from '../dead-letters.ts';

describe('listDeliveryDeadLetters', () => deadLetterTests.list(deadLetters));

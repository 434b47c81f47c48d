import { deadLetterTests } from '@coffeemesh/contract-testing';
import { deadLetters } from '../dead-letters.ts';

describe('listDeliveryDeadLetters', () => deadLetterTests.list(deadLetters));

import { deadLetterTests } from '@coffeemesh/contract-testing';

import { deadLetters } from '../dead-letters.ts';

describe('getOrdersDeadLetter', () => deadLetterTests.get(deadLetters));

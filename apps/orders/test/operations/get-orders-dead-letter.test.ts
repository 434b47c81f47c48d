import { deadLetterTests } from '@coffeemesh/testing';

import { deadLetters } from '../dead-letters.ts';

describe('getOrdersDeadLetter', () => deadLetterTests.get(deadLetters));

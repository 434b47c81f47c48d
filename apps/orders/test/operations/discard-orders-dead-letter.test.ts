import { deadLetterTests } from '@coffeemesh/contract-testing';

import { deadLetters } from '../dead-letters.ts';

describe('discardOrdersDeadLetter', () => deadLetterTests.discard(deadLetters));

import { deadLetterTests } from '@coffeemesh/testing';

import { deadLetters } from '../dead-letters.ts';

describe('discardOrdersDeadLetter', () => deadLetterTests.discard(deadLetters));

import { deadLetterTests } from '@coffeemesh/testing';

import { deadLetters } from '../dead-letters.ts';

describe('replayOrdersDeadLetter', () => deadLetterTests.replay(deadLetters));

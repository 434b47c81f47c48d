import { deadLetterTests } from '@coffeemesh/testing';

import { deadLetters } from '../dead-letters.ts';

describe('listOrdersDeadLetters', () => deadLetterTests.list(deadLetters));

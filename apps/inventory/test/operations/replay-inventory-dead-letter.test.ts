import { deadLetterTests } from '@coffeemesh/testing';
import { deadLetters } from '../dead-letters.ts';

describe('replayInventoryDeadLetter', () => deadLetterTests.replay(deadLetters));

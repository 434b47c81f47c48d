import { deadLetterTests } from '@coffeemesh/testing';
import { deadLetters } from '../dead-letters.ts';

describe('getInventoryDeadLetter', () => deadLetterTests.get(deadLetters));

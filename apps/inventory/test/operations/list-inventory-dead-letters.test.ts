import { deadLetterTests } from '@coffeemesh/testing';
import { deadLetters } from '../dead-letters.ts';

describe('listInventoryDeadLetters', () => deadLetterTests.list(deadLetters));

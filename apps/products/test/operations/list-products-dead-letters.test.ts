import { deadLetterTests } from '@coffeemesh/testing';
import { deadLetters } from '../dead-letters.ts';

describe('listProductsDeadLetters', () => deadLetterTests.list(deadLetters));

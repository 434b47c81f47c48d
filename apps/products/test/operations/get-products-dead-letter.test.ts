import { deadLetterTests } from '@coffeemesh/testing';
import { deadLetters } from '../dead-letters.ts';

describe('getProductsDeadLetter', () => deadLetterTests.get(deadLetters));

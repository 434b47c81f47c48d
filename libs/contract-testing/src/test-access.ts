import { type Access, createAccess } from '@coffeemesh/service-kit';
import { TEST_ISSUER, testJwks } from '@coffeemesh/testing';

/** Verifies test tokens in the way that a service verifies identity's. */
export const testAccess = (): Access => createAccess({ issuer: TEST_ISSUER, jwks: testJwks });

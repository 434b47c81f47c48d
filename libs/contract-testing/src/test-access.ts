import { type Access, createAccess } from '@coffeemesh/service-kit';
import { testIssuer, testJwks } from '@coffeemesh/testing';

/** Verifies test tokens in the way that a service verifies identity's. */
export const testAccess = (): Access => createAccess({ issuer: testIssuer, jwks: testJwks });

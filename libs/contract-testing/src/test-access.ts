import { type Access, createAccess } from '@coffeemesh/service-kit';
import { testIssuer, testJwks } from '@coffeemesh/testing';

/** Verifies test tokens in the same way as a service verifies the tokens of identity. */
export const testAccess = (): Access => createAccess({ issuer: testIssuer, jwks: testJwks });

import { every, type BackgroundTask } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import { KEY_ROTATION_CHECK_INTERVAL_MS } from '../domain/policy.ts';
import type { KeyRing } from './key-ring.ts';

export const createSigningKeyRotation = ({ keyRing }: { keyRing: KeyRing }, log: Logger): BackgroundTask =>
  every({ name: 'signing-key-rotation', periodMs: KEY_ROTATION_CHECK_INTERVAL_MS, log }, keyRing.rotateIfDue);

// Imported first by the `main.mjs` of every app, so that the rest is not loaded by a Node that cannot run it.
import { requireNode } from './node-version.mjs';

requireNode();

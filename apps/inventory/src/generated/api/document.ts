// Generated from openapi/inventory/oas.yaml; do not edit. `npm run codegen`

import type { ApiDocument } from '@coffeemesh/service-kit';
import json from '../document/openapi.json' with { type: 'json' };

/** The authored document in one piece: what /openapi.json and Swagger UI serve. Made by `npm run codegen -- --documents`. */
export const document: ApiDocument = json;

/** The contract of a service that nobody has: `openapi/tea/oas.yaml`. */
export const teaContract = `openapi: 3.1.0
info:
  title: CoffeeMesh Tea
  version: 1.0.0
  description: Pots of tea.
servers:
  - url: /v1
tags:
  - name: Pots
    description: What is brewed.
paths:
  /pots:
    post:
      operationId: brewPot
      tags: [Pots]
      summary: Brew a pot
      description: Brews. Permission, pots:write.
      security:
        - accessToken: ['pots:write']
      parameters:
        - $ref: '../shared/parameters.yaml#/IdempotencyKey'
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [leaf]
              additionalProperties: false
              properties:
                leaf: { $ref: '../shared/schemas.yaml#/Line' }
      responses:
        '201':
          description: Brewed.
          headers:
            Location: { $ref: '../shared/headers.yaml#/Location' }
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pot' }
        '400': { $ref: '../shared/responses.yaml#/InvalidRequest' }
        '401': { $ref: '../shared/responses.yaml#/Unauthenticated' }
        '403': { $ref: '../shared/responses.yaml#/Forbidden' }
        '503': { $ref: '../shared/responses.yaml#/Unavailable' }
  /pots/{potId}:
    get:
      operationId: getPot
      tags: [Pots]
      summary: Look into a pot
      description: Public.
      security: []
      parameters:
        - name: potId
          in: path
          required: true
          schema: { $ref: '../shared/schemas.yaml#/Id' }
      responses:
        '200':
          description: The pot.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pot' }
        '400': { $ref: '../shared/responses.yaml#/InvalidRequest' }
        '404': { $ref: '../shared/responses.yaml#/NotFound' }
        '503': { $ref: '../shared/responses.yaml#/Unavailable' }
components:
  securitySchemes:
    accessToken:
      $ref: '../shared/security.yaml#/accessToken'
  schemas:
    Pot:
      type: object
      required: [id, leaf]
      additionalProperties: false
      properties:
        id: { $ref: '../shared/schemas.yaml#/Id' }
        leaf: { $ref: '../shared/schemas.yaml#/Line' }
`;

/** It consumes the event that an order is ready. */
export const teaEvents = `asyncapi: 3.0.0
info: { title: CoffeeMesh Tea events, version: 1.0.0 }
channels:
  potBrewed:
    address: tea.pot-brewed.v1
    messages: { potBrewed: { $ref: '#/components/messages/PotBrewed' } }
operations:
  sendPotBrewed: { action: send, channel: { $ref: '#/channels/potBrewed' } }
  onOrderReady: { action: receive, channel: { $ref: '../orders/events.yaml#/channels/orderReady' } }
components:
  messages:
    PotBrewed:
      name: tea.pot-brewed.v1
      payload:
        type: object
        required: [potId]
        additionalProperties: false
        properties:
          potId: { $ref: '../shared/schemas.yaml#/Id' }
`;

/** The handler that a person then writes. */
export const getPotHandler = `import { NotFound } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';

/** There is one pot, and it is green. */
export const getPot: Handler<'getPot'> = async ({ params }) => {
  if (!params.potId.endsWith('1')) throw NotFound();
  return ok({ id: params.potId, leaf: 'Sencha' });
};
`;

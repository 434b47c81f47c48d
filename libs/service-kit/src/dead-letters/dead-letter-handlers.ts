import type { DeadLetterQuery, DeadLetters } from '@coffeemesh/messaging';
import type { DeadLetterAction, HandlerResponse, RequestInfo } from '../contract/operation.ts';
import { ok } from '../contract/responses.ts';

type ListInput = { readonly query: DeadLetterQuery };
type ItemInput = { readonly params: { readonly eventId: string }; readonly request: RequestInfo };

const handlers = {
  list: async ({ query }: ListInput, letters: DeadLetters) => ok(await letters.list(query)),
  get: async ({ params }: ItemInput, letters: DeadLetters) => ok(await letters.get(params.eventId)),
  replay: async ({ params, request }: ItemInput, letters: DeadLetters) =>
    ok(await letters.replay(params.eventId, request.log)),
  discard: async ({ params, request }: ItemInput, letters: DeadLetters) =>
    ok(await letters.discard(params.eventId, request.log)),
} satisfies { readonly [Action in DeadLetterAction]: unknown };

/**
 * The handler of a dead-letter operation. The contract of the operation is generated, and all services share this
 * handler.
 */
export const deadLetterHandler = (
  action: DeadLetterAction,
  letters: DeadLetters,
): ((input: unknown) => Promise<HandlerResponse>) => {
  // The contract's template gives each action the input that its handler takes.
  const handle = handlers[action] as (input: unknown, letters: DeadLetters) => Promise<HandlerResponse>;
  return (input) => handle(input, letters);
};

import { isProblem, ScenarioFailed } from './expect.ts';
import { signInAll } from './people.ts';
import { cancelledOrder } from './scenarios/cancelled-order.ts';
import { declinedCard } from './scenarios/declined-card.ts';
import { deliveredOrder } from './scenarios/delivered-order.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { soldOutProduct } from './scenarios/sold-out-product.ts';
import { createTimeline } from './timeline.ts';

const scenarios: readonly Scenario[] = [deliveredOrder, declinedCard, soldOutProduct, cancelledOrder];

/** The result of a scenario; `failure` is missing if it succeeded. */
export type ScenarioResult = { title: string; failure?: string };

/**
 * Runs all scenarios in sequence against the chain behind this gateway.
 * @param gatewayUrl `http://localhost:4000`
 * @param print receives each line as it happens
 */
export const runScenarios = async (gatewayUrl: string, print: (line: string) => void): Promise<ScenarioResult[]> => {
  const people = await signInAll(`${gatewayUrl}/v1`);
  const timeline = createTimeline(print);
  const results: ScenarioResult[] = [];
  for (const { title, run } of scenarios) {
    timeline.title(title);
    try {
      await run(people, timeline);
      results.push({ title });
    } catch (error) {
      const failure = describeFailure(error);
      print(`  ✗ ${failure}`);
      results.push({ title, failure });
    }
  }
  return results;
};

const describeFailure = (error: unknown): string => {
  if (error instanceof ScenarioFailed) return error.message;
  if (isProblem(error)) {
    const { type, detail, errors, requestId } = error.document;
    const details = errors === undefined ? '' : ` ${JSON.stringify(errors)}`;
    return `Refused: ${error.status} ${type}: ${detail ?? error.message}${details} (request ${requestId})`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

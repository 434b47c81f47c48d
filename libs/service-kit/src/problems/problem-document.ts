import type { Problem } from '@coffeemesh/kernel';
import { statusOfKind } from './status-of-kind.ts';
import { TransportProblem } from './transport-problems.ts';

export const problemMediaType = 'application/problem+json';

/** A problem as a document of RFC 9457, with `requestId` and `errors`. */
export type ProblemDocument = {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  requestId: string;
  errors?: Problem['details']['errors'];
  [extension: string]: unknown;
};

export const statusOf = (problem: Problem): number =>
  problem instanceof TransportProblem ? problem.status : statusOfKind[problem.kind];

/**
 * @param request `instance` is its URL without the query, which may hold personal data
 */
export const problemDocument = (problem: Problem, request: { id: string; url?: string }): ProblemDocument => {
  const { detail, errors, extensions } = problem.details;
  return {
    ...extensions,
    type: `/problems/${problem.slug}`,
    title: problem.title,
    status: statusOf(problem),
    ...(detail === undefined ? {} : { detail }),
    ...(request.url === undefined ? {} : { instance: request.url.split('?', 1)[0] }),
    requestId: request.id,
    ...(errors === undefined ? {} : { errors }),
  };
};

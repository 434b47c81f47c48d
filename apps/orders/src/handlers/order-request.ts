import type { OrderRequest } from '../domain/basket.ts';
import type { OrderRequest as OrderRequestBody } from '../generated/api/schemas.ts';

export const toOrderRequest = ({ scheduledAt, ...request }: OrderRequestBody): OrderRequest =>
  scheduledAt === undefined ? request : { ...request, scheduledAt: new Date(scheduledAt) };

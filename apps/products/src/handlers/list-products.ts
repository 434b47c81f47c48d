import type { Handler } from '../generated/api/handlers.ts';
import { productPageResponse } from './product-response.ts';

/** Lists published products. Public. */
export const listProducts: Handler<'listProducts'> = ({ query }, { products }) => {
  const { limit: _limit, cursor: _cursor, sort: _sort, ...filters } = query;
  return productPageResponse(products, query, { ...filters, published: true });
};

import type { Handler } from '../generated/api/handlers.ts';
import { productPage } from './product-page.ts';

/** What the chain sells, for everybody. */
export const listProducts: Handler<'listProducts'> = ({ query }, { products }) => {
  const { limit: _limit, cursor: _cursor, sort: _sort, ...filters } = query;
  return productPage(products, query, { ...filters, published: true });
};

import type { Handler } from '../generated/api/handlers.ts';
import { productPageResponse } from './product-response.ts';

/** Lists all products, published or not, for people who edit the catalogue. */
export const listCatalogueProducts: Handler<'listCatalogueProducts'> = ({ query }, { products }) => {
  const { limit: _limit, cursor: _cursor, sort: _sort, ...filters } = query;
  return productPageResponse(products, query, filters);
};

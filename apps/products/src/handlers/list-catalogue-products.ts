import type { Handler } from '../generated/api/handlers.ts';
import { productPage } from './product-page.ts';

/** The catalogue with what is not published, for those who work on it. */
export const listCatalogueProducts: Handler<'listCatalogueProducts'> = ({ query }, { products }) => {
  const { limit: _limit, cursor: _cursor, sort: _sort, ...filters } = query;
  return productPage(products, query, filters);
};

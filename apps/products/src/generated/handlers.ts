// Generated from openapi/products/oas.yaml; do not edit. `npm run codegen`

import type { Handlers } from './api/handlers.ts';
import { listCategories } from '../handlers/list-categories.ts';
import { createCategory } from '../handlers/create-category.ts';
import { getCategory } from '../handlers/get-category.ts';
import { replaceCategory } from '../handlers/replace-category.ts';
import { deleteCategory } from '../handlers/delete-category.ts';
import { listProducts } from '../handlers/list-products.ts';
import { createProduct } from '../handlers/create-product.ts';
import { getProduct } from '../handlers/get-product.ts';
import { replaceProduct } from '../handlers/replace-product.ts';
import { updateProduct } from '../handlers/update-product.ts';
import { deleteProduct } from '../handlers/delete-product.ts';
import { listCatalogueProducts } from '../handlers/list-catalogue-products.ts';
import { getCatalogueProduct } from '../handlers/get-catalogue-product.ts';
import { getMenu } from '../handlers/get-menu.ts';
import { getMenuProduct } from '../handlers/get-menu-product.ts';
import { replaceMenuProduct } from '../handlers/replace-menu-product.ts';
import { resetMenuProduct } from '../handlers/reset-menu-product.ts';
import { markSoldOut } from '../handlers/mark-sold-out.ts';
import { clearSoldOut } from '../handlers/clear-sold-out.ts';

/** The handler of every operation, from `src/handlers/<operation-id>.ts`. */
export const handlers: Handlers = {
  listCategories,
  createCategory,
  getCategory,
  replaceCategory,
  deleteCategory,
  listProducts,
  createProduct,
  getProduct,
  replaceProduct,
  updateProduct,
  deleteProduct,
  listCatalogueProducts,
  getCatalogueProduct,
  getMenu,
  getMenuProduct,
  replaceMenuProduct,
  resetMenuProduct,
  markSoldOut,
  clearSoldOut,
};

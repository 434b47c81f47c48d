import type { Handlers } from '../generated/api/handlers.ts';
import { clearSoldOut } from './clear-sold-out.ts';
import { createCategory } from './create-category.ts';
import { createProduct } from './create-product.ts';
import { deleteCategory } from './delete-category.ts';
import { deleteProduct } from './delete-product.ts';
import { getCatalogueProduct } from './get-catalogue-product.ts';
import { getCategory } from './get-category.ts';
import { getMenuProduct } from './get-menu-product.ts';
import { getMenu } from './get-menu.ts';
import { getProduct } from './get-product.ts';
import { listCatalogueProducts } from './list-catalogue-products.ts';
import { listCategories } from './list-categories.ts';
import { listProducts } from './list-products.ts';
import { markSoldOut } from './mark-sold-out.ts';
import { replaceCategory } from './replace-category.ts';
import { replaceMenuProduct } from './replace-menu-product.ts';
import { replaceProduct } from './replace-product.ts';
import { resetMenuProduct } from './reset-menu-product.ts';
import { updateProduct } from './update-product.ts';

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

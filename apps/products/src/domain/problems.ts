import { problem } from '@coffeemesh/kernel';

/** The problems of this service. Problems of every service are in the kernel; broken rules are in `*-rules.ts`. */
export const CategoryNameTaken = problem('category-name-taken', 'conflict', 'Another category has this name');
export const CategoryInUse = problem('category-in-use', 'conflict', 'The category contains products');
export const ProductNameTaken = problem('product-name-taken', 'conflict', 'Another product has this name');
export const ProductPublished = problem('product-published', 'conflict', 'A published product cannot be deleted');

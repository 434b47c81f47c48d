import { problem } from '@coffeemesh/kernel';

/** What Products refuses, beside the problems that every service has (kernel) and the rules of *-rules.ts. */
export const CategoryNameTaken = problem('category-name-taken', 'conflict', 'Another category has this name');
export const CategoryInUse = problem('category-in-use', 'conflict', 'Products are in this category');
export const ProductNameTaken = problem('product-name-taken', 'conflict', 'Another product has this name');
export const ProductPublished = problem('product-published', 'conflict', 'A published product cannot be deleted');

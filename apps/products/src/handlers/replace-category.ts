import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { replacedCategory } from '../domain/category.ts';
import { onVersion } from '../domain/version.ts';
import { allMenusChanged } from '../events/menu-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { categoryView } from './category-view.ts';

/** A category gets another name or place, on every menu at once. */
export const replaceCategory: Handler<'replaceCategory'> = ({ params, body, ifMatch }, { categories, menus, clock }) =>
  onVersion(
    ifMatch,
    () => categories.get(params.categoryId),
    async (current) => {
      const category = replacedCategory(current, body, clock.now());
      await categories.replace(category, { events: allMenusChanged(await menus.cafeIds(), category.updatedAt) });
      return ok(categoryView(category), etagOf(category));
    },
  );

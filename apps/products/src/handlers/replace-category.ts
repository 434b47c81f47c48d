import { changeCurrentVersion } from '@coffeemesh/kernel';
import { applyCategoryDraft } from '../domain/category.ts';
import { menuChangedEvents } from '../events/published/menu-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { categoryResponse } from './category-response.ts';

/** Replaces a category on the menus of all cafes. */
export const replaceCategory: Handler<'replaceCategory'> = ({ params, body, ifMatch }, { categories, menus, clock }) =>
  changeCurrentVersion({
    ifMatch,
    load: () => categories.get(params.categoryId),
    change: async (current) => {
      const category = applyCategoryDraft(current, body, clock.now());
      await categories.replace(category, { events: menuChangedEvents(await menus.cafeIds(), category.updatedAt) });
      return categoryResponse(category);
    },
  });

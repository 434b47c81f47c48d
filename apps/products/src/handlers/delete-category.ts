import { changeCurrentVersion } from '@coffeemesh/kernel';
import { noContent } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';

/** Deletes an empty category. No event: no menu shows it. */
export const deleteCategory: Handler<'deleteCategory'> = ({ params, ifMatch }, { categories }) =>
  changeCurrentVersion({
    ifMatch,
    load: () => categories.get(params.categoryId),
    change: async (category) => {
      await categories.remove(category, { events: [] });
      return noContent();
    },
  });

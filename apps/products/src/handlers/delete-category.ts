import { noContent } from '@coffeemesh/service-kit';
import { onVersion } from '../domain/version.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Deletes an empty category. No event: no menu shows it. */
export const deleteCategory: Handler<'deleteCategory'> = ({ params, ifMatch }, { categories }) =>
  onVersion(
    ifMatch,
    () => categories.get(params.categoryId),
    async (category) => {
      await categories.remove(category, { events: [] });
      return noContent();
    },
  );

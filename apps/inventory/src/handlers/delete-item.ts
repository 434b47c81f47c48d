import { noContent } from '@coffeemesh/service-kit';
import { onVersion } from '../domain/version.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Deletes an item that is in no recipe and was never in stock. */
export const deleteItem: Handler<'deleteItem'> = ({ params, ifMatch }, { items }) =>
  onVersion(
    ifMatch,
    () => items.get(params.itemId),
    async (item) => {
      await items.remove(item);
      return noContent();
    },
  );

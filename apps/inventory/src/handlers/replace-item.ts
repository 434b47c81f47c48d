import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { replacedItem } from '../domain/item.ts';
import { replaceItemRules } from '../domain/item-rules.ts';
import { onVersion } from '../domain/version.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { itemView } from './item-view.ts';

/** An item gets another name or kind; what it is counted in stays. */
export const replaceItem: Handler<'replaceItem'> = ({ params, body, ifMatch }, { items, clock }) =>
  onVersion(
    ifMatch,
    () => items.get(params.itemId),
    async (current) => {
      replaceItemRules.assert({ draft: body, current });
      const item = replacedItem(current, body, clock.now());
      await items.replace(item);
      return ok(itemView(item), etagOf(item));
    },
  );

import { createDeliveryClient } from '@coffeemesh/delivery-client';
import { createIdentityClient } from '@coffeemesh/identity-client';
import { createInventoryClient } from '@coffeemesh/inventory-client';
import { createKitchenClient } from '@coffeemesh/kitchen-client';
import { createOrdersClient, type Transport } from '@coffeemesh/orders-client';
import { createProductsClient } from '@coffeemesh/products-client';

/** Somebody of the demo data, or who has registered: signs in when there is no token, or it gets old. */
export type Person = { readonly email: string; token(): Promise<string> };

/** Every service through the gateway, as one person. */
export type Clients = ReturnType<typeof clientsOf>;

const PASSWORD = 'coffee-mesh-demo';
const RENEW_AFTER_MS = 240_000;

export const createPerson = (baseUrl: string, email: string, transport: Transport): Person => {
  const identity = createIdentityClient({ baseUrl, transport });
  let kept: { token: Promise<string>; until: number } | undefined;
  return {
    email,
    token: () => {
      if (kept === undefined || Date.now() > kept.until) {
        const signedIn = identity.createSession({ body: { email, password: PASSWORD } });
        kept = { token: signedIn.then(({ data }) => data.accessToken), until: Date.now() + RENEW_AFTER_MS };
        kept.token.catch(() => (kept = undefined));
      }
      return kept.token;
    },
  };
};

export const register = async (baseUrl: string, email: string, transport: Transport): Promise<Person> => {
  const identity = createIdentityClient({ baseUrl, transport });
  await identity.registerPerson({ body: { email, name: 'A Guest', password: PASSWORD } });
  return createPerson(baseUrl, email, transport);
};

export const clientsOf = (baseUrl: string, person: Person, transport: Transport) => {
  const options = { baseUrl, token: person.token, transport };
  return {
    products: createProductsClient(options),
    inventory: createInventoryClient(options),
    orders: createOrdersClient(options),
    kitchen: createKitchenClient(options),
    delivery: createDeliveryClient(options),
  };
};

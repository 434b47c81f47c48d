import { createDeliveryClient } from '@coffeemesh/delivery-client';
import { createIdentityClient } from '@coffeemesh/identity-client';
import { createInventoryClient } from '@coffeemesh/inventory-client';
import { createKitchenClient } from '@coffeemesh/kitchen-client';
import { createOrdersClient, type Transport } from '@coffeemesh/orders-client';
import { createProductsClient } from '@coffeemesh/products-client';

/** A demo person or a registered customer. Signs in when there is no token or it is about to expire. */
export type Person = { readonly email: string; token(): Promise<string> };

/** The clients of all services through the gateway, with one person's token. */
export type Clients = ReturnType<typeof clientsOf>;

const demoPassword = 'coffee-mesh-demo';
const tokenReuseMs = 240_000;

export const createPerson = (baseUrl: string, email: string, transport: Transport): Person => {
  const identity = createIdentityClient({ baseUrl, transport });
  let cached: { token: Promise<string>; until: number } | undefined;
  return {
    email,
    token: () => {
      if (cached === undefined || Date.now() > cached.until) {
        const signedIn = identity.createSession({ body: { email, password: demoPassword } });
        cached = { token: signedIn.then(({ data }) => data.accessToken), until: Date.now() + tokenReuseMs };
        cached.token.catch(() => (cached = undefined));
      }
      return cached.token;
    },
  };
};

export const register = async (baseUrl: string, email: string, transport: Transport): Promise<Person> => {
  const identity = createIdentityClient({ baseUrl, transport });
  await identity.registerPerson({ body: { email, name: 'A Guest', password: demoPassword } });
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

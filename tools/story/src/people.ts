import { createCafesClient } from '@coffeemesh/cafes-client';
import { createDeliveryClient } from '@coffeemesh/delivery-client';
import { createIdentityClient } from '@coffeemesh/identity-client';
import { createInventoryClient } from '@coffeemesh/inventory-client';
import { createKitchenClient } from '@coffeemesh/kitchen-client';
import { createOrdersClient } from '@coffeemesh/orders-client';
import { createPaymentsClient } from '@coffeemesh/payments-client';
import { createProductsClient } from '@coffeemesh/products-client';
import { retryTransport } from './retry-transport.ts';

/** A signed-in person: the clients of all services through the gateway, with their token. */
export type Person = ReturnType<typeof clientsOf>;

/** The demo people of the scenarios. */
export type People = { customer: Person; barista: Person; courier: Person; manager: Person };

const password = 'coffee-mesh-demo';

export const signInAll = async (baseUrl: string): Promise<People> => {
  const [customer, barista, courier, manager] = await Promise.all([
    signIn(baseUrl, 'customer@coffeemesh.example'),
    signIn(baseUrl, 'barista@coffeemesh.example'),
    signIn(baseUrl, 'courier@coffeemesh.example'),
    signIn(baseUrl, 'manager@coffeemesh.example'),
  ]);
  return { customer, barista, courier, manager };
};

const signIn = async (baseUrl: string, email: string): Promise<Person> => {
  const { data } = await createIdentityClient({ baseUrl, transport: retryTransport() }).createSession({
    body: { email, password },
  });
  return clientsOf(baseUrl, data.accessToken);
};

const clientsOf = (baseUrl: string, accessToken: string) => {
  const options = { baseUrl, token: () => accessToken, transport: retryTransport() };
  return {
    identity: createIdentityClient(options),
    cafes: createCafesClient(options),
    products: createProductsClient(options),
    inventory: createInventoryClient(options),
    orders: createOrdersClient(options),
    payments: createPaymentsClient(options),
    kitchen: createKitchenClient(options),
    delivery: createDeliveryClient(options),
  };
};

/** A new idempotency key. */
export const newKey = (): string => crypto.randomUUID();

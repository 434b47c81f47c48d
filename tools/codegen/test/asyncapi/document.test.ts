import { eventDocument } from '../../src/asyncapi/document.ts';
import { errorsOf, given } from '../given.ts';

const read = (yaml: string, files = {}) => {
  const { root, context } = given(yaml, files);
  return eventDocument('orders', root, context);
};

const kitchen = `
channels:
  scheduleStarted:
    description: The barista has begun.
    messages: { scheduleStarted: { $ref: '#/messages/Started' } }
messages:
  Started:
    name: kitchen.schedule-started.v1
    payload: { type: object, required: [scheduleId, orderId], properties: { scheduleId: true, orderId: true } }`;

const orders = (message: string, operation = '{ action: send, channel: { $ref: "#/channels/orderPaid" } }') => `
asyncapi: 3.0.0
channels:
  orderPaid: { messages: { paid: { $ref: '#/components/messages/OrderPaid' } } }
operations:
  one: ${operation}
components:
  messages:
    OrderPaid:
${message
  .trim()
  .split('\n')
  .map((line) => `      ${line}`)
  .join('\n')}
  schemas:
    Order: { type: object, required: [id], properties: { id: true, note: true } }
`;

const paid = "name: orders.order-paid.v2\ndescription: It is paid.\npayload: { $ref: '#/components/schemas/Order' }";

describe('a document of events', () => {
  test('the published events are those of send operations; the subject is the first property', () => {
    expect(read(orders(paid)).published).toEqual([
      { type: 'orders.order-paid.v2', description: 'It is paid.', data: 'Order', subject: 'id' },
    ]);
  });
  test('the consumed events are those of receive operations; an inline payload is named after its event', () => {
    const receive = "{ action: receive, channel: { $ref: 'kitchen.yaml#/channels/scheduleStarted' } }";
    expect(read(orders(paid, receive), { 'kitchen.yaml': kitchen })).toMatchObject({
      published: [],
      consumed: [
        {
          type: 'kitchen.schedule-started.v1',
          description: 'The barista has begun.',
          data: 'ScheduleStartedData',
          subject: 'scheduleId',
        },
      ],
    });
  });
  test('x-subject names another property as the subject', () => {
    const named =
      'name: orders.order-paid.v1\nx-subject: b\npayload: { required: [b], properties: { a: true, b: true } }';
    expect(read(orders(named)).published).toMatchObject([{ subject: 'b' }]);
  });
});

describe('refuses', () => {
  const cases = [
    { given: orders('name: OrderPaid'), want: 'oas.yaml:10: OrderPaid is not named like service.thing-happened.v1' },
    { given: orders('name: a.b.v1\nheaders: {}'), want: 'oas.yaml:11: unknown Message Object field headers' },
    { given: orders('name: a.b.v1\ncontentType: text/xml'), want: 'oas.yaml:11: unknown content text/xml' },
    { given: orders('name: a.b.v1'), want: 'oas.yaml:9: payload is missing' },
    {
      given: orders('name: a.b.v1\npayload: { properties: { a: true } }'),
      want: 'oas.yaml:11: the subject a is not a required property of the payload',
    },
    {
      given: orders('name: a.b.v1\nx-subject: c\npayload: { properties: { a: true } }'),
      want: 'oas.yaml:11: the subject c is not a required property of the payload',
    },
    { given: orders(paid, '{ action: shout }'), want: 'oas.yaml:6: unknown action shout' },
    { given: orders(paid, '{ action: send, reply: {} }'), want: 'oas.yaml:6: unknown Operation Object field reply' },
    { given: 'asyncapi: 2.6.0', want: 'oas.yaml:1: unknown AsyncAPI version 2.6.0; 3.0 is known' },
  ];
  test.each(cases)('$want', ({ given, want }) => {
    expect(errorsOf(() => read(given))).toEqual([want]);
  });
});

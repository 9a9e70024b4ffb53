// A web service that makes films, one credit for each second of them. Bursar keeps whose credits these are.
import http from 'node:http';
import { Bursar, BursarError } from '@bursar/client';

const bursar = new Bursar({ url: process.env.BURSAR_URL, key: process.env.BURSAR_KEY });

const routes = {
  /** Somebody signs up: Bursar learns of their company by the id that it has here. */
  'POST /accounts': async ({ account, company, email, name }) => {
    await bursar.upsertOrganization({
      externalId: account,
      name: company,
      owner: { externalId: email, email, name },
    });
    return [201, { account }];
  },

  /** A film is ordered. `job` names it: whoever sends the same order twice pays once. */
  'POST /films': async ({ account, job, seconds }) => {
    const { balance } = await bursar.spendCredits({
      externalId: account,
      amount: seconds,
      idempotencyKey: job,
      description: `A film of ${seconds} seconds`,
    });
    return [200, { film: `${job}.mp4`, creditsLeft: balance }];
  },
};

/** What a refusal of Bursar means for whoever asked this service. */
const statusOf = { INSUFFICIENT_CREDITS: 402, NOT_FOUND: 404, BAD_USER_INPUT: 400, RATE_LIMITED: 429 };

async function answer(request) {
  const route = routes[`${request.method} ${request.url}`];
  if (!route) return [404, { error: 'There is nothing here.' }];
  const chunks = await request.toArray();
  try {
    return await route(JSON.parse(Buffer.concat(chunks).toString()));
  } catch (fault) {
    if (!(fault instanceof BursarError)) throw fault;
    return [statusOf[fault.code] ?? 503, { error: fault.message }];
  }
}

const server = http.createServer((request, response) => {
  answer(request).then(
    ([status, body]) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    () => response.writeHead(500).end(),
  );
});
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () =>
  console.log(`Films are made at http://127.0.0.1:${server.address().port}`),
);

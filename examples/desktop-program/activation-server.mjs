// Stands between the program on people's machines and Bursar: the API key is here, and never in what is handed out.
import http from 'node:http';
import { Bursar, BursarError } from '@bursar/client';

const bursar = new Bursar({ url: process.env.BURSAR_URL, key: process.env.BURSAR_KEY });

/** Gives a machine a place of the license, and the file with which it works on without a network. */
async function activate({ key, fingerprint, name }) {
  const { valid, reason, message } = await bursar.validateLicense({ key });
  if (!valid) return [403, { reason, message }];
  try {
    await bursar.activateLicense({ key, fingerprint, name });
    const { text, validUntil } = await bursar.licenseFile({ key, fingerprint, days: 30 });
    return [200, { file: text, validUntil }];
  } catch (fault) {
    if (!(fault instanceof BursarError) || fault.isPassing) throw fault;
    return [403, { reason: fault.code, message: fault.message }];
  }
}

const server = http.createServer((request, response) => {
  const send = ([status, body]) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  request
    .toArray()
    .then((chunks) => activate(JSON.parse(Buffer.concat(chunks).toString())))
    .then(send, () => send([503, { reason: 'UNAVAILABLE', message: 'Try again in a moment.' }]));
});
server.listen(Number(process.env.PORT ?? 3001), '127.0.0.1', () =>
  console.log(`Licenses are activated at http://127.0.0.1:${server.address().port}`),
);

import type { Reply } from '../kit/served.ts';
import { machine, type LicenseWorld } from './license-world.ts';

export const validation =
  'query ($key: String!, $fingerprint: String, $domain: String) { answer: validateLicense(key: $key, fingerprint: $fingerprint, domain: $domain) { valid reason planKey validUntil machinesInUse } }';

/** What a program does with licenses, in the fewest words. */
export interface Using {
  validate(key: string, more?: object, ask?: LicenseWorld['ask']): Promise<unknown>;
  reasonFor(key: string, more?: object, ask?: LicenseWorld['ask']): Promise<unknown>;
  activate(key: string, name: string | number, more?: object): Promise<Reply>;
  deactivate(key: string, name: string | number): Promise<Reply>;
  checkOut(key: string, name: string | number, minutes?: number): Promise<Reply>;
  lease(verb: 'heartbeatLease' | 'releaseLease', id: string, ask?: LicenseWorld['ask']): Promise<Reply>;
  fileFor(key: string, name: string, days?: number, ask?: LicenseWorld['ask']): Promise<Reply>;
  inUse(id: string): Promise<number>;
}

export function using(world: LicenseWorld): Using {
  const validate = async (key: string, more: object = {}, ask = world.ask): Promise<unknown> =>
    (await ask(validation, { key, ...more })).data?.['answer'];
  const reasonFor = async (key: string, more: object = {}, ask = world.ask): Promise<unknown> =>
    ((await validate(key, more, ask)) as { reason: string | null }).reason;
  const activate = (key: string, name: string | number, more: object = {}): Promise<Reply> =>
    world.ask(
      'mutation ($input: ActivateLicenseInput!) { answer: activateLicense(input: $input) { id deactivatedAt license { machinesInUse } } }',
      {
        input: { key, fingerprint: machine(name), ...more },
      },
    );
  const deactivate = (key: string, name: string | number): Promise<Reply> =>
    world.ask(
      'mutation ($key: String!, $fingerprint: String!) { answer: deactivateLicense(key: $key, fingerprint: $fingerprint) { id deactivatedAt } }',
      {
        ...{ key, fingerprint: machine(name) },
      },
    );
  const checkOut = (key: string, name: string | number, minutes = 10): Promise<Reply> =>
    world.ask(
      'mutation ($input: CheckOutLeaseInput!) { answer: checkOutLease(input: $input) { id expiresAt takenAt } }',
      {
        input: { key, fingerprint: machine(name), minutes },
      },
    );
  const lease = (verb: 'heartbeatLease' | 'releaseLease', id: string, ask = world.ask): Promise<Reply> =>
    ask(`mutation ($id: ID!) { answer: ${verb}(id: $id) { id expiresAt } }`, { id });
  const fileFor = (key: string, name: string, days = 30, ask = world.ask): Promise<Reply> =>
    ask(
      'query ($key: String!, $fingerprint: String!, $days: Int!) { answer: licenseFile(key: $key, fingerprint: $fingerprint, days: $days) { text validUntil keyId } }',
      {
        ...{ key, fingerprint: machine(name), days },
      },
    );
  const inUse = async (id: string): Promise<number> => {
    const { license } = await world.admin.get<{ license: { machinesInUse: number } }>(
      `{ license(id: "${id}") { machinesInUse } }`,
    );
    return license.machinesInUse;
  };

  return { validate, reasonFor, activate, deactivate, checkOut, lease, fileFor, inUse };
}

/** What came back; throws where it is a fault. */
export const answer = ({ data, code }: Reply): Record<string, string> => {
  if (!data) throw new Error(`it answered ${code}`);
  return data['answer'] as Record<string, string>;
};

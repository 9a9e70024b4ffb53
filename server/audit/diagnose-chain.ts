import type { Pool } from 'pg';
import type { Runtime } from '../kit/runtime.ts';
import { ChainFault, type Finding } from './chain-fault.ts';
import { chainKey, macOf } from './chain-key.ts';
import { linksAfter, placeOfDigest, sealsAfter, type Link, type Seal } from './chain-links.ts';

/** How many seals may be missing in a row for their gap to be recognized after the rest was renumbered. */
const widestGap = 1_000;

/** Says why the chain is wrong at a position up to which it holds. `last` is the mac before it. */
export async function diagnose({ pool, config }: Runtime, last: Buffer, position: number): Promise<Finding> {
  const key = chainKey(config);
  const [link, next] = await linksAfter(pool, position - 1, Number.MAX_SAFE_INTEGER);
  const say = (fault: ChainFault, message: string, entryId = link?.entryId ?? null): Finding => ({
    fault,
    position,
    entryId,
    message,
  });
  if (!link || link.position !== position) {
    return say(ChainFault.REMOVED, `The seal at position ${position} is gone.`, null);
  }
  if (macOf(key, last, link).equals(link.mac)) return ofEntry(pool, link, say);

  const rightful = await findRightful(pool, key, last, position);
  if (rightful) {
    const { position: found, entryId } = rightful.seal;
    const isElsewhere = rightful.before.some((mac) =>
      macOf(key, mac, { ...link, position: found }).equals(link.mac),
    );
    return isElsewhere
      ? say(ChainFault.SWAPPED, `The seals at positions ${position} and ${found} have changed places.`)
      : say(
          ChainFault.INSERTED,
          `The seal at position ${position} was put before the one of entry ${entryId}.`,
        );
  }
  if (next && link.found?.equals(link.digest)) {
    const missing = gapBefore(key, link, next);
    if (missing === 0)
      return say(ChainFault.CHANGED, `The entry at position ${position} and its seal were changed.`);
    if (missing)
      return say(
        ChainFault.REMOVED,
        `${missing} entries from position ${position} on, and their seals, are gone.`,
      );
  }
  return say(
    ChainFault.FORGED,
    `The seal at position ${position} was not made with the key of this product.${position === 1 ? ' Perhaps SECRET_KEY is another one than before.' : ''}`,
  );
}

/** The seal is the right one, so its entry is not. */
async function ofEntry(
  pool: Pool,
  { position, found, digest }: Link,
  say: (fault: ChainFault, message: string) => Finding,
): Promise<Finding> {
  if (!found) return say(ChainFault.REMOVED, `The entry at position ${position} is gone.`);
  if (found.equals(digest)) {
    return say(ChainFault.CHANGED, `A personal value of the entry at position ${position} was changed.`);
  }
  const owner = await placeOfDigest(pool, found, position);
  return owner === null
    ? say(ChainFault.CHANGED, `The entry at position ${position} was changed.`)
    : say(ChainFault.SWAPPED, `The entry at position ${position} says what was sealed at position ${owner}.`);
}

/** The seal that was made for a position and stands elsewhere, with the macs that its neighbor there was made upon. */
async function findRightful(
  pool: Pool,
  key: Buffer,
  last: Buffer,
  position: number,
): Promise<{ seal: Seal; before: Buffer[] } | null> {
  let previous = last;
  for await (const seal of sealsAfter(pool, position)) {
    const isRightful = macOf(key, last, { ...seal, position }).equals(seal.mac);
    // the one that stood there came after its neighbor, or, where the two are neighbors, after this one
    if (isRightful) return { seal, before: [previous, seal.mac] };
    previous = seal.mac;
  }
  return null;
}

/** How many seals were taken out before `link`, as the one after it tells: its mac was made for its old place. */
function gapBefore(key: Buffer, link: Link, next: Link): number | null {
  for (let gap = 0; gap <= widestGap; gap += 1) {
    if (macOf(key, link.mac, { ...next, position: next.position + gap }).equals(next.mac)) return gap;
  }
  return null;
}

interface Share {
  /** How many credits were bought. */
  readonly credits: number;
  /** What was paid for them, in minor units. */
  readonly paid: number;
  /** How much of that has gone back with this refund and those before it. */
  readonly refunded: number;
  /** For how many credits those before it have stood. */
  readonly gone: number;
}

/**
 * For how many credits a refund stands. All refunds together stand for their share of what was bought, half a credit up, so that
 * whatever is rounded on the way, giving everything back stands for all of them.
 */
export function creditsFor({ credits, paid, refunded, gone }: Share): number {
  if (paid <= 0) return 0;
  const [whole, part] = [BigInt(paid), BigInt(Math.min(refunded, paid))];
  const share = (BigInt(credits) * part * 2n + whole) / (whole * 2n);
  return Math.max(0, Number(share) - gone);
}

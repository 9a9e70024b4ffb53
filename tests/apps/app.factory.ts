import { ref } from '@mikro-orm/core';
import { ApiKeyScope } from '../../server/apps/api-key-scope.ts';
import { ApiKey } from '../../server/apps/api-key.entity.ts';
import { App } from '../../server/apps/app.entity.ts';
import { newKey } from '../../server/apps/new-key.ts';
import { Product as CatalogProduct } from '../../server/catalog/product.entity.ts';
import type { Actor, Product } from '../kit/product.ts';

export interface Program {
  readonly appId: string;
  readonly productId: string;
  readonly token: string;
  readonly actor: Actor;
}

interface ProgramSpec {
  /** All of them, where it is left out. */
  readonly scopes?: readonly ApiKeyScope[];
  /** A new one, where it is left out. */
  readonly productId?: string;
  /** An app that is there already gets another key. */
  readonly appId?: string;
}

let made = 0;

/** A program with a key of its own. */
export async function arrangeProgram(product: Product, spec: ProgramSpec = {}): Promise<Program> {
  const number = (made += 1);
  const { token, ...kept } = newKey();
  const { appId, productId } = await product.arrange(async ({ em, clock }) => {
    const createdAt = clock.now();
    const sold = spec.productId
      ? await em.findOneOrFail(CatalogProduct, spec.productId)
      : em.create(CatalogProduct, { key: `SOLD${number}`, name: `Sold ${number}`, createdAt });
    const app = spec.appId
      ? await em.findOneOrFail(App, spec.appId)
      : em.create(App, { key: `app${number}`, name: `App ${number}`, product: ref(sold), createdAt });
    const scopes = [...(spec.scopes ?? Object.values(ApiKeyScope))];
    em.create(ApiKey, { ...kept, name: 'production', app: ref(app), scopes, perMinute: 100_000, createdAt });
    await em.flush();
    return { appId: app.id, productId: app.product.id };
  });
  return { appId, productId, token, actor: product.program(token) };
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { createProduct, CreateProductInput } from './create-product.ts';
import { deleteProduct } from './delete-product.ts';
import { Product, Products } from './product.entity.ts';
import { updateProduct, UpdateProductInput } from './update-product.ts';

@Resolver()
export class ProductResolver {
  @Query(() => Products.Connection, { description: 'What is sold, in the order in which it is shown.' })
  products(
    @Args(() => Products.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(Products, info);
  }

  @Query(() => Product, {
    nullable: true,
    description: 'One product, or null where there is none of this id.',
  })
  product(
    @Arg('id', () => ID, { description: 'The id of the product.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(Product, info, { id });
  }

  @Mutation(() => Product, { description: 'Makes a product. Errors: KEY_TAKEN.' })
  createProduct(
    @Arg('input', () => CreateProductInput, { description: 'The new product.' }) input: CreateProductInput,
    @Arg('reason', () => String, { nullable: true, description: 'Why. It stands in the audit log.' })
    _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Product> {
    return createProduct(ctx, input);
  }

  @Mutation(() => Product, { description: 'Changes how a product is shown. Errors: NOT_FOUND.' })
  updateProduct(
    @Arg('id', () => ID, { description: 'The id of the product.' }) id: string,
    @Arg('input', () => UpdateProductInput, { description: 'What changes.' }) changes: UpdateProductInput,
    @Arg('reason', () => String, { nullable: true, description: 'Why. It stands in the audit log.' })
    _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Product> {
    return updateProduct(ctx, { id, changes });
  }

  @Mutation(() => Boolean, {
    description: 'Deletes a product that has no plans. Errors: NOT_FOUND, PRODUCT_IN_USE.',
  })
  deleteProduct(
    @Arg('id', () => ID, { description: 'The id of the product.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<true> {
    return deleteProduct(ctx, { id });
  }
}

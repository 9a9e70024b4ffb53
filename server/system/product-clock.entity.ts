import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The one row that says how far the product's time runs ahead of the machine's; there is none in production. */
@Entity({ tableName: 'product_clock' })
@Check({ expression: `"id" = 1` })
export class ProductClock {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  id = 1;

  @Property({ type: 'bigint', columnType: 'bigint' })
  offsetMs!: number;
}

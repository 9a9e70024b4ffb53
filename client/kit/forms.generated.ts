import type { FormFields } from './form-fields.ts';

export const MailWordingInputForm = {
  "subject": {
    "type": "String",
    "required": true,
    "description": "The subject, with placeholders in double braces.",
    "maxLength": 200
  },
  "body": {
    "type": "String",
    "required": true,
    "description": "The body: paragraphs, parted by blank lines. [words](address) is a link, and a button where it stands alone.",
    "maxLength": 10000
  }
} as const satisfies FormFields;

export const CheckPromoCodeInputForm = {
  "promoCode": {
    "type": "String",
    "required": true,
    "description": "The code, in upper or lower case.",
    "minLength": 1,
    "maxLength": 60
  },
  "planId": {
    "type": "ID",
    "required": true,
    "description": "The id of the plan."
  },
  "interval": {
    "type": "PriceInterval",
    "required": false,
    "options": [
      "MONTH",
      "YEAR"
    ],
    "default": "MONTH",
    "description": "Which price of the plan."
  },
  "currency": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "The currency of the price, an ISO-4217 code. Left out, it is USD where the plan is sold in it.",
    "pattern": "^[A-Z]{3}$"
  },
  "quantity": {
    "type": "Int",
    "required": false,
    "default": 1,
    "description": "How many seats.",
    "min": 1,
    "max": 100000
  },
  "organizationId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of the organization that would redeem it: whoever has redeemed it before is told so."
  }
} as const satisfies FormFields;

export const PreviewPlanInputForm = {
  "subscriptionId": {
    "type": "ID",
    "required": true,
    "description": "The id of the subscription."
  },
  "planKey": {
    "type": "String",
    "required": true,
    "description": "The key of the plan, one of the same product."
  },
  "interval": {
    "type": "PriceInterval",
    "required": false,
    "clearable": true,
    "options": [
      "MONTH",
      "YEAR"
    ],
    "description": "Another interval. Left out, it stays."
  },
  "quantity": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "Another number of seats. Left out, it stays.",
    "min": 1,
    "max": 100000
  },
  "when": {
    "type": "ChangeMoment",
    "required": false,
    "options": [
      "NOW",
      "PERIOD_END"
    ],
    "default": "NOW",
    "description": "When it would take effect."
  }
} as const satisfies FormFields;

export const CreateApiKeyInputForm = {
  "appId": {
    "type": "ID",
    "required": true,
    "description": "The id of the app."
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "What it is for: production, CI.",
    "minLength": 1,
    "maxLength": 80
  },
  "scopes": {
    "type": "ApiKeyScope",
    "list": true,
    "required": true,
    "options": [
      "CUSTOMERS_READ",
      "CUSTOMERS_WRITE",
      "ACTIVITY_WRITE",
      "CATALOG_READ",
      "LICENSES_READ",
      "LICENSES_ACTIVATE",
      "CREDITS_READ",
      "CREDITS_SPEND",
      "ORDERS_WRITE"
    ],
    "description": "What it may be used for; at least one."
  },
  "perMinute": {
    "type": "Int",
    "required": false,
    "default": 1000,
    "description": "How many requests a minute may carry it, across all servers.",
    "min": 1,
    "max": 100000
  },
  "expiresAt": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "Until when it works; left out, until it is taken back."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "minLength": 1,
    "maxLength": 500
  }
} as const satisfies FormFields;

export const RotateApiKeyInputForm = {
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the key."
  },
  "overlapHours": {
    "type": "Int",
    "required": false,
    "default": 24,
    "description": "For how many hours the old one goes on working beside the new one.",
    "min": 0,
    "max": 720
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "minLength": 1,
    "maxLength": 500
  }
} as const satisfies FormFields;

export const CreateAppInputForm = {
  "key": {
    "type": "String",
    "required": true,
    "description": "The name that programs use: webApp, desktop. It never changes.",
    "maxLength": 40,
    "pattern": "^[a-z][A-Za-z0-9]*$"
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "The name that people read.",
    "minLength": 1,
    "maxLength": 80
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "What it is and where it runs, in a sentence.",
    "maxLength": 400
  },
  "returnOrigins": {
    "type": "String",
    "list": true,
    "required": false,
    "clearable": true,
    "description": "Where pages that the app has opened may lead back to: origins such as https://app.example, without a path; http for localhost alone. At most 20."
  },
  "productId": {
    "type": "ID",
    "required": true,
    "description": "The id of the product that it is sold as."
  }
} as const satisfies FormFields;

export const UpdateAppInputForm = {
  "name": {
    "type": "String",
    "required": false,
    "description": "The name that people read.",
    "minLength": 1,
    "maxLength": 80
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "What it is and where it runs, in a sentence.",
    "maxLength": 400
  },
  "returnOrigins": {
    "type": "String",
    "list": true,
    "required": false,
    "clearable": true,
    "description": "Where pages that the app has opened may lead back to: origins such as https://app.example, without a path; http for localhost alone. At most 20."
  }
} as const satisfies FormFields;

export const AddAuditNoteInputForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "What was done, and why, 10 to 2,000 characters; the `reason` of the entry.",
    "minLength": 10,
    "maxLength": 2000
  },
  "targetType": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "The type of the record that it concerns, such as Organization."
  },
  "targetId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of that record. Goes with `targetType`."
  }
} as const satisfies FormFields;

export const SelectUsersInputForm = {
  "ids": {
    "type": "ID",
    "list": true,
    "required": false,
    "clearable": true,
    "description": "The ids, 10,000 at most. Without them a filter is needed."
  },
  "filter": {
    "type": "UserFilter",
    "required": false,
    "clearable": true,
    "description": "All that match when the dry run begins; who matches later is left alone. An empty one is everyone, the staff included."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why. Each audit entry has it, and whom the act concerns is told where the act tells them."
  }
} as const satisfies FormFields;

export const CreateFeatureInputForm = {
  "key": {
    "type": "String",
    "required": true,
    "description": "The name that programs use: apiAccess, prioritySupport. It never changes.",
    "maxLength": 40,
    "pattern": "^[a-z][A-Za-z0-9]*$"
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "The name that people read.",
    "minLength": 1,
    "maxLength": 80
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A sentence on what it gives.",
    "maxLength": 400
  }
} as const satisfies FormFields;

export const UpdateFeatureInputForm = {
  "name": {
    "type": "String",
    "required": false,
    "description": "The name that people read.",
    "minLength": 1,
    "maxLength": 80
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A sentence on what it gives.",
    "maxLength": 400
  }
} as const satisfies FormFields;

export const CreateMeterInputForm = {
  "key": {
    "type": "String",
    "required": true,
    "description": "The name that programs use: seats, storageMb, tokens. It never changes.",
    "maxLength": 40,
    "pattern": "^[a-z][A-Za-z0-9]*$"
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "The name that people read.",
    "minLength": 1,
    "maxLength": 80
  },
  "unit": {
    "type": "String",
    "required": true,
    "description": "What stands after a number of it: tokens, MB, requests.",
    "minLength": 1,
    "maxLength": 30
  },
  "period": {
    "type": "MeterPeriod",
    "required": false,
    "options": [
      "NONE",
      "MINUTE",
      "DAY",
      "MONTH"
    ],
    "default": "NONE",
    "description": "How often its count starts anew."
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A sentence on what is counted, and when.",
    "maxLength": 400
  }
} as const satisfies FormFields;

export const UpdateMeterInputForm = {
  "name": {
    "type": "String",
    "required": false,
    "description": "The name that people read.",
    "minLength": 1,
    "maxLength": 80
  },
  "unit": {
    "type": "String",
    "required": false,
    "description": "What stands after a number of it: tokens, MB, requests.",
    "minLength": 1,
    "maxLength": 30
  },
  "period": {
    "type": "MeterPeriod",
    "required": false,
    "options": [
      "NONE",
      "MINUTE",
      "DAY",
      "MONTH"
    ],
    "description": "How often its count starts anew."
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A sentence on what is counted, and when.",
    "maxLength": 400
  }
} as const satisfies FormFields;

export const CreateModelInputForm = {
  "key": {
    "type": "String",
    "required": true,
    "description": "What the model is called where it runs: gpt-4-turbo, llama-3.3-70b. It never changes.",
    "maxLength": 80,
    "pattern": "^[a-z0-9]+([-._:/][a-z0-9]+)*$"
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "The name that people read.",
    "minLength": 1,
    "maxLength": 80
  },
  "tier": {
    "type": "ModelTier",
    "required": true,
    "options": [
      "BASIC",
      "STANDARD",
      "ALL",
      "CUSTOM"
    ],
    "description": "The smallest selection of models that it belongs to."
  }
} as const satisfies FormFields;

export const UpdateModelInputForm = {
  "name": {
    "type": "String",
    "required": false,
    "description": "The name that people read.",
    "minLength": 1,
    "maxLength": 80
  },
  "tier": {
    "type": "ModelTier",
    "required": false,
    "options": [
      "BASIC",
      "STANDARD",
      "ALL",
      "CUSTOM"
    ],
    "description": "The smallest selection of models that it belongs to."
  }
} as const satisfies FormFields;

export const CreatePlanInputForm = {
  "key": {
    "type": "String",
    "required": true,
    "description": "The name that programs use, in capitals, unique within the product. It never changes.",
    "maxLength": 40,
    "pattern": "^[A-Z][A-Z0-9_]*$"
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "The name that customers read. It may differ from the key.",
    "minLength": 1,
    "maxLength": 80
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A sentence for customers who choose.",
    "maxLength": 400
  },
  "badge": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A few words that draw the eye to the plan, such as \"Most popular\".",
    "minLength": 1,
    "maxLength": 30
  },
  "isActive": {
    "type": "Boolean",
    "required": false,
    "default": true,
    "description": "Whether it is offered to new customers. Those who have it keep it either way."
  },
  "trialDays": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "How many days it can be tried for free; null takes the length that the settings name.",
    "min": 0,
    "max": 365
  },
  "isCustomPriced": {
    "type": "Boolean",
    "required": false,
    "default": false,
    "description": "Whether its price is agreed with each customer. Such a plan needs no prices of its own."
  },
  "productId": {
    "type": "ID",
    "required": true,
    "description": "The id of the product that it is a plan of."
  },
  "slug": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "The name in addresses; made of the name where it is left out.",
    "maxLength": 60,
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
  },
  "position": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "Where it stands among the plans of its product; the last where it is left out.",
    "min": 0,
    "max": 10000
  },
  "prices": {
    "type": "PlanPriceInput",
    "list": true,
    "required": false,
    "default": [],
    "description": "What it costs; at most one price for an interval and a currency."
  },
  "limits": {
    "type": "PlanLimitInput",
    "list": true,
    "required": false,
    "default": [],
    "description": "How much of each meter it includes."
  },
  "features": {
    "type": "String",
    "list": true,
    "required": false,
    "default": [],
    "description": "The keys of the features that it has."
  },
  "models": {
    "type": "String",
    "list": true,
    "required": false,
    "default": [],
    "description": "The keys of the models that it gives access to."
  },
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why. It stands in the audit log.",
    "maxLength": 500
  }
} as const satisfies FormFields;

export const PlanPriceInputForm = {
  "interval": {
    "type": "PriceInterval",
    "required": true,
    "options": [
      "MONTH",
      "YEAR"
    ],
    "description": "How often it is charged."
  },
  "amount": {
    "type": "MinorUnits",
    "required": true,
    "description": "What one seat costs for one interval.",
    "min": 0,
    "max": 10000000000
  },
  "currency": {
    "type": "String",
    "required": true,
    "description": "The ISO-4217 code of the currency, in capitals: USD.",
    "pattern": "^[A-Z]{3}$"
  }
} as const satisfies FormFields;

export const PlanLimitInputForm = {
  "meter": {
    "type": "String",
    "required": true,
    "description": "The key of the meter: seats, tokens."
  },
  "value": {
    "type": "WholeNumber",
    "required": false,
    "clearable": true,
    "description": "How much is included; null is unlimited.",
    "min": 0,
    "max": 1000000000000000
  }
} as const satisfies FormFields;

export const UpdatePlanInputForm = {
  "name": {
    "type": "String",
    "required": false,
    "description": "The name that customers read. It may differ from the key.",
    "minLength": 1,
    "maxLength": 80
  },
  "slug": {
    "type": "String",
    "required": false,
    "description": "The name in addresses, unique within the product: small letters, digits and hyphens.",
    "maxLength": 60,
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A sentence for customers who choose.",
    "maxLength": 400
  },
  "badge": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A few words that draw the eye to the plan, such as \"Most popular\".",
    "minLength": 1,
    "maxLength": 30
  },
  "isActive": {
    "type": "Boolean",
    "required": false,
    "description": "Whether it is offered to new customers. Those who have it keep it either way."
  },
  "trialDays": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "How many days it can be tried for free; null takes the length that the settings name.",
    "min": 0,
    "max": 365
  },
  "isCustomPriced": {
    "type": "Boolean",
    "required": false,
    "description": "Whether its price is agreed with each customer. Such a plan needs no prices of its own."
  },
  "position": {
    "type": "Int",
    "required": false,
    "description": "Where it stands among the plans of its product: small numbers come first.",
    "min": 0,
    "max": 10000
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the plan."
  },
  "limits": {
    "type": "PlanLimitInput",
    "list": true,
    "required": false,
    "clearable": true,
    "description": "All limits that it has from now on; a meter that is not among them is no part of it any more."
  },
  "features": {
    "type": "String",
    "list": true,
    "required": false,
    "clearable": true,
    "description": "The keys of all features that it has from now on."
  },
  "models": {
    "type": "String",
    "list": true,
    "required": false,
    "clearable": true,
    "description": "The keys of all models that it gives access to from now on."
  },
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why. It stands in the audit log.",
    "maxLength": 500
  }
} as const satisfies FormFields;

export const ChangePriceInputForm = {
  "planId": {
    "type": "ID",
    "required": true,
    "description": "The id of the plan."
  },
  "interval": {
    "type": "PriceInterval",
    "required": true,
    "options": [
      "MONTH",
      "YEAR"
    ],
    "description": "How often it is charged."
  },
  "amount": {
    "type": "MinorUnits",
    "required": true,
    "description": "What one seat costs for one interval.",
    "min": 0,
    "max": 10000000000
  },
  "currency": {
    "type": "String",
    "required": true,
    "description": "The ISO-4217 code of the currency, in capitals: USD.",
    "pattern": "^[A-Z]{3}$"
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 500
  }
} as const satisfies FormFields;

export const CreateProductInputForm = {
  "key": {
    "type": "String",
    "required": true,
    "description": "The name that programs use, in capitals. It never changes.",
    "maxLength": 40,
    "pattern": "^[A-Z][A-Z0-9_]*$"
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "The name that customers read.",
    "minLength": 1,
    "maxLength": 80
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A sentence on what it does.",
    "maxLength": 400
  },
  "position": {
    "type": "Int",
    "required": false,
    "default": 0,
    "description": "Where it stands among the products: small numbers come first.",
    "min": 0,
    "max": 10000
  }
} as const satisfies FormFields;

export const UpdateProductInputForm = {
  "name": {
    "type": "String",
    "required": false,
    "description": "The name that customers read.",
    "minLength": 1,
    "maxLength": 80
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A sentence on what it does.",
    "maxLength": 400
  },
  "position": {
    "type": "Int",
    "required": false,
    "description": "Where it stands among the products: small numbers come first.",
    "min": 0,
    "max": 10000
  }
} as const satisfies FormFields;

export const GrantCreditsInputForm = {
  "organizationId": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  },
  "amount": {
    "type": "WholeNumber",
    "required": true,
    "description": "How many.",
    "min": 1,
    "max": 1000000000
  },
  "purpose": {
    "type": "CreditPurpose",
    "required": true,
    "options": [
      "REFUND",
      "BONUS",
      "SUPPORT"
    ],
    "description": "Why: it is kept as where they came from."
  },
  "expiresAt": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "Until when they can be spent; left out, they do not run out."
  },
  "priority": {
    "type": "Int",
    "required": false,
    "default": 50,
    "description": "Small numbers are spent first.",
    "min": 0,
    "max": 100
  },
  "tellOwner": {
    "type": "Boolean",
    "required": false,
    "default": false,
    "description": "Whether the owner is written to."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why, in words; the ledger and the audit log keep it.",
    "minLength": 1,
    "maxLength": 500
  },
  "idempotencyKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Any text of yours: asking again with the same one grants once.",
    "minLength": 1,
    "maxLength": 200
  }
} as const satisfies FormFields;

export const DeductCreditsInputForm = {
  "organizationId": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  },
  "amount": {
    "type": "WholeNumber",
    "required": true,
    "description": "How many; at most what can be spent.",
    "min": 1,
    "max": 1000000000
  },
  "purpose": {
    "type": "CreditPurpose",
    "required": true,
    "options": [
      "REFUND",
      "BONUS",
      "SUPPORT"
    ],
    "description": "Why."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why, in words; the ledger and the audit log keep it.",
    "minLength": 1,
    "maxLength": 500
  },
  "idempotencyKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Any text of yours: asking again with the same one deducts once.",
    "minLength": 1,
    "maxLength": 200
  }
} as const satisfies FormFields;

export const PlanGrantCreditsInputForm = {
  "planId": {
    "type": "ID",
    "required": true,
    "description": "The id of the plan: every organization with a live subscription to it gets them, once."
  },
  "amount": {
    "type": "WholeNumber",
    "required": true,
    "description": "How many each of them gets.",
    "min": 1,
    "max": 1000000000
  },
  "purpose": {
    "type": "CreditPurpose",
    "required": true,
    "options": [
      "REFUND",
      "BONUS",
      "SUPPORT"
    ],
    "description": "Why: it is kept as where they came from."
  },
  "expiresAt": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "Until when they can be spent; left out, they do not run out."
  },
  "priority": {
    "type": "Int",
    "required": false,
    "default": 50,
    "description": "Small numbers are spent first.",
    "min": 0,
    "max": 100
  },
  "tellOwner": {
    "type": "Boolean",
    "required": false,
    "default": true,
    "description": "Whether each owner is written to, once."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why, in words; each ledger and each audit entry has it.",
    "minLength": 1,
    "maxLength": 500
  }
} as const satisfies FormFields;

export const CreateCreditPackInputForm = {
  "name": {
    "type": "String",
    "required": true,
    "description": "The name that customers read.",
    "minLength": 1,
    "maxLength": 80
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A sentence for customers who choose.",
    "maxLength": 400
  },
  "credits": {
    "type": "WholeNumber",
    "required": true,
    "description": "How many credits it gives.",
    "min": 1,
    "max": 1000000000
  },
  "unitAmount": {
    "type": "MinorUnits",
    "required": true,
    "description": "What it costs, once, in minor units of its currency, before tax.",
    "min": 0,
    "max": 10000000000
  },
  "currency": {
    "type": "String",
    "required": true,
    "description": "The ISO-4217 code of its currency, in capitals: USD.",
    "pattern": "^[A-Z]{3}$"
  },
  "validDays": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "For how many days what was bought can be spent; null where it does not run out.",
    "min": 1,
    "max": 3650
  },
  "productId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of the product whose customers it is offered to; left out, it is offered to everyone."
  }
} as const satisfies FormFields;

export const UpdateCreditPackInputForm = {
  "name": {
    "type": "String",
    "required": false,
    "description": "The name that customers read.",
    "minLength": 1,
    "maxLength": 80
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A sentence for customers who choose.",
    "maxLength": 400
  },
  "credits": {
    "type": "WholeNumber",
    "required": false,
    "description": "How many credits it gives.",
    "min": 1,
    "max": 1000000000
  },
  "unitAmount": {
    "type": "MinorUnits",
    "required": false,
    "description": "What it costs, once, in minor units of its currency, before tax.",
    "min": 0,
    "max": 10000000000
  },
  "currency": {
    "type": "String",
    "required": false,
    "description": "The ISO-4217 code of its currency, in capitals: USD.",
    "pattern": "^[A-Z]{3}$"
  },
  "validDays": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "For how many days what was bought can be spent; null where it does not run out.",
    "min": 1,
    "max": 3650
  }
} as const satisfies FormFields;

export const SpendCreditsInputForm = {
  "externalId": {
    "type": "String",
    "required": true,
    "description": "What the app calls the organization.",
    "maxLength": 200,
    "pattern": "^\\S(.*\\S)?$"
  },
  "amount": {
    "type": "WholeNumber",
    "required": true,
    "description": "How many.",
    "min": 1,
    "max": 1000000000
  },
  "idempotencyKey": {
    "type": "String",
    "required": true,
    "description": "What the app calls this request, such as the id of the job. The same key with the same input is the same request, which is done once and answered alike, however often it comes. Unique within the app, for spends and holds together.",
    "minLength": 1,
    "maxLength": 200
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "What they were for, for people who read the ledger.",
    "minLength": 1,
    "maxLength": 300
  },
  "reference": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "What they were for, as the app calls it.",
    "minLength": 1,
    "maxLength": 200
  }
} as const satisfies FormFields;

export const HoldCreditsInputForm = {
  "externalId": {
    "type": "String",
    "required": true,
    "description": "What the app calls the organization.",
    "maxLength": 200,
    "pattern": "^\\S(.*\\S)?$"
  },
  "amount": {
    "type": "WholeNumber",
    "required": true,
    "description": "How many.",
    "min": 1,
    "max": 1000000000
  },
  "idempotencyKey": {
    "type": "String",
    "required": true,
    "description": "What the app calls this request, such as the id of the job. The same key with the same input is the same request, which is done once and answered alike, however often it comes. Unique within the app, for spends and holds together.",
    "minLength": 1,
    "maxLength": 200
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "What they were for, for people who read the ledger.",
    "minLength": 1,
    "maxLength": 300
  },
  "reference": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "What they were for, as the app calls it.",
    "minLength": 1,
    "maxLength": 200
  },
  "seconds": {
    "type": "Int",
    "required": false,
    "default": 900,
    "description": "After how many seconds they come back by themselves, at most a week.",
    "min": 1,
    "max": 604800
  }
} as const satisfies FormFields;

export const UpsertOrganizationInputForm = {
  "externalId": {
    "type": "String",
    "required": true,
    "description": "What the app calls it, unique within the app. It never changes.",
    "maxLength": 200,
    "pattern": "^\\S(.*\\S)?$"
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "The name of the organization, as its members write it.",
    "minLength": 1,
    "maxLength": 120
  },
  "country": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Where it is at home: an ISO-3166 code of two capital letters. Left out, it stays; null clears it.",
    "pattern": "^[A-Z]{2}$"
  },
  "phone": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A phone number to reach it, with the country code. Left out, it stays; null clears it.",
    "maxLength": 40
  },
  "owner": {
    "type": "OwnerInput",
    "required": false,
    "clearable": true,
    "description": "Who answers for the bill. Needed for an organization that the app tells of for the first time; later it changes nothing."
  }
} as const satisfies FormFields;

export const OwnerInputForm = {
  "externalId": {
    "type": "String",
    "required": true,
    "description": "What the app calls the person, unique within the app.",
    "maxLength": 200,
    "pattern": "^\\S(.*\\S)?$"
  },
  "email": {
    "type": "String",
    "required": true,
    "description": "The e-mail address. Who has an account with it becomes the owner.",
    "maxLength": 254,
    "pattern": "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "The full name, for who has no account yet.",
    "minLength": 1,
    "maxLength": 120
  }
} as const satisfies FormFields;

export const UpsertUserInputForm = {
  "externalId": {
    "type": "String",
    "required": true,
    "description": "What the app calls the person, unique within the app. It never changes.",
    "maxLength": 200,
    "pattern": "^\\S(.*\\S)?$"
  },
  "email": {
    "type": "String",
    "required": true,
    "description": "The e-mail address. Who has a password here, or is known to another app, keeps their own address and name.",
    "maxLength": 254,
    "pattern": "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "The full name.",
    "minLength": 1,
    "maxLength": 120
  },
  "organizationExternalId": {
    "type": "String",
    "required": true,
    "description": "What the app calls the organization that the person belongs to.",
    "maxLength": 200,
    "pattern": "^\\S(.*\\S)?$"
  },
  "role": {
    "type": "MembershipRole",
    "required": false,
    "clearable": true,
    "options": [
      "OWNER",
      "ADMIN",
      "MEMBER"
    ],
    "description": "What the person may do there: ADMIN or MEMBER. Left out, it stays; MEMBER for who is new."
  }
} as const satisfies FormFields;

export const RemoveCustomerMemberInputForm = {
  "organizationExternalId": {
    "type": "String",
    "required": true,
    "description": "What the app calls the organization.",
    "maxLength": 200,
    "pattern": "^\\S(.*\\S)?$"
  },
  "userExternalId": {
    "type": "String",
    "required": true,
    "description": "What the app calls the person.",
    "maxLength": 200,
    "pattern": "^\\S(.*\\S)?$"
  }
} as const satisfies FormFields;

export const ActivityInputForm = {
  "organizationExternalId": {
    "type": "String",
    "required": true,
    "description": "What the app calls the organization.",
    "maxLength": 200,
    "pattern": "^\\S(.*\\S)?$"
  },
  "userExternalId": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "What the app calls the person who did it, where one did.",
    "maxLength": 200,
    "pattern": "^\\S(.*\\S)?$"
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "What was done, as the app names it: `report.exported`. Letters, digits, dots and underscores.",
    "maxLength": 80,
    "pattern": "^[a-z][a-zA-Z0-9_.]*$"
  },
  "detail": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "More about it in words, for the staff to read.",
    "maxLength": 500
  },
  "at": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "When it was done, not in the future; left out, now."
  },
  "idempotencyKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A name that the app gives to this one event. What was recorded under it before is not recorded again.",
    "maxLength": 200,
    "pattern": "^\\S(.*\\S)?$"
  }
} as const satisfies FormFields;

export const LinkOrganizationInputForm = {
  "organizationId": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  },
  "appId": {
    "type": "ID",
    "required": true,
    "description": "The id of the app."
  },
  "externalId": {
    "type": "String",
    "required": true,
    "description": "What the app calls it in its own database, unique within the app.",
    "maxLength": 200,
    "pattern": "^\\S(.*\\S)?$"
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "minLength": 1,
    "maxLength": 500
  }
} as const satisfies FormFields;

export const SetLimitOverrideInputForm = {
  "organizationId": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  },
  "productId": {
    "type": "ID",
    "required": true,
    "description": "The id of the product that the limit is for."
  },
  "meterKey": {
    "type": "String",
    "required": true,
    "description": "The key of the meter."
  },
  "value": {
    "type": "WholeNumber",
    "required": false,
    "clearable": true,
    "description": "The limit. At least 1 for seats.",
    "min": 0,
    "max": 1000000000000000
  },
  "unlimited": {
    "type": "Boolean",
    "required": false,
    "default": false,
    "description": "Whether there is to be no limit."
  },
  "expiresAt": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "When it ends by itself; left out, it does not."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; it is shown beside the limit, and the audit log keeps it.",
    "maxLength": 2000
  }
} as const satisfies FormFields;

export const CreateSavedViewInputForm = {
  "list": {
    "type": "String",
    "required": true,
    "description": "The list that it is a view of, by the name of its query: organizations.",
    "maxLength": 60,
    "pattern": "^[a-z][A-Za-z]*$"
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "How the view is called.",
    "minLength": 1,
    "maxLength": 60
  },
  "query": {
    "type": "String",
    "required": true,
    "description": "Search, filters, order and columns as they stand in the address of the page, after its question mark.",
    "minLength": 1,
    "maxLength": 2000
  },
  "isShared": {
    "type": "Boolean",
    "required": true,
    "description": "Whether all of the staff see it, or its owner alone."
  }
} as const satisfies FormFields;

export const InviteStaffInputForm = {
  "email": {
    "type": "String",
    "required": true,
    "description": "The address that the link is sent to, and that the person will sign in with.",
    "maxLength": 254,
    "pattern": "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "The full name; the person may correct it.",
    "minLength": 1,
    "maxLength": 120
  },
  "role": {
    "type": "StaffRole",
    "required": true,
    "options": [
      "SUPER_ADMIN",
      "SUPPORT_ADMIN"
    ],
    "description": "The role that the person gets."
  },
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why. It stands in the audit log.",
    "maxLength": 500
  }
} as const satisfies FormFields;

export const AcceptInvitationInputForm = {
  "token": {
    "type": "String",
    "required": true,
    "description": "The part of the link after the #.",
    "maxLength": 100
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "The full name, as the person writes it.",
    "minLength": 1,
    "maxLength": 120
  },
  "password": {
    "type": "String",
    "required": true,
    "description": "The password to sign in with from now on.",
    "minLength": 12,
    "maxLength": 128
  }
} as const satisfies FormFields;

export const ResetPasswordInputForm = {
  "token": {
    "type": "String",
    "required": true,
    "description": "The part of the link after the #.",
    "maxLength": 100
  },
  "password": {
    "type": "String",
    "required": true,
    "description": "The new password.",
    "minLength": 12,
    "maxLength": 128
  }
} as const satisfies FormFields;

export const ChangePasswordInputForm = {
  "currentPassword": {
    "type": "String",
    "required": true,
    "description": "The present password.",
    "maxLength": 128
  },
  "newPassword": {
    "type": "String",
    "required": true,
    "description": "The new password.",
    "minLength": 12,
    "maxLength": 128
  }
} as const satisfies FormFields;

export const UpdateUserInputForm = {
  "email": {
    "type": "String",
    "required": false,
    "description": "The address that the person signs in with, in small letters.",
    "maxLength": 254,
    "pattern": "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"
  },
  "name": {
    "type": "String",
    "required": false,
    "description": "The full name, as the person writes it.",
    "minLength": 1,
    "maxLength": 120
  }
} as const satisfies FormFields;

export const UpdateProfileInputForm = {
  "name": {
    "type": "String",
    "required": true,
    "description": "The full name, as the person writes it.",
    "minLength": 1,
    "maxLength": 120
  }
} as const satisfies FormFields;

export const EraseUserInputForm = {
  "userId": {
    "type": "ID",
    "required": true,
    "description": "The person."
  },
  "confirmEmail": {
    "type": "String",
    "required": true,
    "description": "The e-mail address of the person, typed once more: this cannot be undone.",
    "maxLength": 254,
    "pattern": "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why. It stands in the audit log for ever, so it must not name the person.",
    "maxLength": 500,
    "pattern": "\\S"
  }
} as const satisfies FormFields;

export const SignInInputForm = {
  "email": {
    "type": "String",
    "required": true,
    "description": "The e-mail address of the account, in any case.",
    "maxLength": 254
  },
  "password": {
    "type": "String",
    "required": true,
    "description": "The password.",
    "maxLength": 128
  },
  "code": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "The code of the authenticator app, or a recovery code, once the first answer was CODE_REQUIRED.",
    "maxLength": 40
  }
} as const satisfies FormFields;

export const ChangeRoleInputForm = {
  "userId": {
    "type": "ID",
    "required": true,
    "description": "The person."
  },
  "role": {
    "type": "StaffRole",
    "required": false,
    "clearable": true,
    "options": [
      "SUPER_ADMIN",
      "SUPPORT_ADMIN"
    ],
    "description": "The new role. Without one the person leaves the staff."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why. It stands in the audit log.",
    "maxLength": 500,
    "pattern": "\\S"
  }
} as const satisfies FormFields;

export const SelectOrganizationsInputForm = {
  "ids": {
    "type": "ID",
    "list": true,
    "required": false,
    "clearable": true,
    "description": "The ids, 10,000 at most. Without them a filter is needed."
  },
  "filter": {
    "type": "OrganizationFilter",
    "required": false,
    "clearable": true,
    "description": "All that match when the dry run begins; what matches later is left alone. An empty one is everything."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why. Each organization’s audit entry has it, and its owner is told where the act tells him."
  }
} as const satisfies FormFields;

export const PlanImportInputForm = {
  "fileId": {
    "type": "ID",
    "required": true,
    "description": "The id of the file."
  },
  "columns": {
    "type": "ImportColumnInput",
    "list": true,
    "required": true,
    "description": "What its columns are taken for; columns that are not named are left out."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why. Each audit entry has it, for ever, so it must name no person.",
    "maxLength": 500,
    "pattern": "\\S"
  }
} as const satisfies FormFields;

export const ImportColumnInputForm = {
  "position": {
    "type": "Int",
    "required": true,
    "description": "The position of the column in the file, from 1.",
    "min": 1
  },
  "field": {
    "type": "String",
    "required": true,
    "description": "The key of a field of importFields.",
    "maxLength": 40
  }
} as const satisfies FormFields;

export const IssueLicenseInputForm = {
  "machineLimit": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "On how many machines it may be activated at a time; null is on any number. Left out when it is issued, it is as many as the plan allows of the meter `activations`, or 1 where it names none.",
    "min": 1,
    "max": 100000
  },
  "floatingSeats": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "How many may use it at a time by a lease that they take and give back; null where it is not shared so.",
    "min": 1,
    "max": 100000
  },
  "domain": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "The domain that it is bound to, and all below it: `acme.example` holds for `www.acme.example`, too. Null where it is bound to none.",
    "maxLength": 253,
    "pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$"
  },
  "note": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "What the staff wants to remember of it. For staff.",
    "minLength": 1,
    "maxLength": 500
  },
  "appId": {
    "type": "ID",
    "required": true,
    "description": "The id of the app that it is for."
  },
  "planId": {
    "type": "ID",
    "required": true,
    "description": "The id of the plan that it gives; one of the product of the app."
  },
  "organizationId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of the organization that gets it. Left out, it is the one that the person signed up with."
  },
  "userId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of the person who holds it, a member. Left out, it is the owner of the organization."
  },
  "expiresAt": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "Until when it works; left out, for ever."
  },
  "isFree": {
    "type": "Boolean",
    "required": false,
    "default": false,
    "description": "Whether it is given away, to a partner say."
  },
  "followsSubscription": {
    "type": "Boolean",
    "required": false,
    "default": false,
    "description": "Whether it works only while the organization has full access by a subscription."
  },
  "idempotencyKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A name for this request: the same one again gives the same license.",
    "minLength": 8,
    "maxLength": 100
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "minLength": 1,
    "maxLength": 500
  }
} as const satisfies FormFields;

export const IssueLicensesInputForm = {
  "machineLimit": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "On how many machines it may be activated at a time; null is on any number. Left out when it is issued, it is as many as the plan allows of the meter `activations`, or 1 where it names none.",
    "min": 1,
    "max": 100000
  },
  "floatingSeats": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "How many may use it at a time by a lease that they take and give back; null where it is not shared so.",
    "min": 1,
    "max": 100000
  },
  "domain": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "The domain that it is bound to, and all below it: `acme.example` holds for `www.acme.example`, too. Null where it is bound to none.",
    "maxLength": 253,
    "pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$"
  },
  "note": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "What the staff wants to remember of it. For staff.",
    "minLength": 1,
    "maxLength": 500
  },
  "appId": {
    "type": "ID",
    "required": true,
    "description": "The id of the app that they are for."
  },
  "planId": {
    "type": "ID",
    "required": true,
    "description": "The id of the plan that they give; one of the product of the app."
  },
  "count": {
    "type": "Int",
    "required": true,
    "description": "How many keys; at most 500 at a time.",
    "min": 1,
    "max": 500
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "What they are for: a reseller, a fair.",
    "minLength": 1,
    "maxLength": 80
  },
  "expiresAt": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "Until when they work; left out, for ever."
  },
  "isFree": {
    "type": "Boolean",
    "required": false,
    "default": false,
    "description": "Whether they are given away."
  },
  "idempotencyKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A name for this request: the same one again gives the same batch.",
    "minLength": 8,
    "maxLength": 100
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "minLength": 1,
    "maxLength": 500
  }
} as const satisfies FormFields;

export const AssignLicenseInputForm = {
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the license."
  },
  "organizationId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of the organization that gets it. Left out, it is the one that the person signed up with."
  },
  "userId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of the person who holds it, a member. Left out, it is the owner of the organization."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "minLength": 1,
    "maxLength": 500
  }
} as const satisfies FormFields;

export const UpdateLicenseInputForm = {
  "machineLimit": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "On how many machines it may be activated at a time; null is on any number. Left out when it is issued, it is as many as the plan allows of the meter `activations`, or 1 where it names none.",
    "min": 1,
    "max": 100000
  },
  "floatingSeats": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "How many may use it at a time by a lease that they take and give back; null where it is not shared so.",
    "min": 1,
    "max": 100000
  },
  "domain": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "The domain that it is bound to, and all below it: `acme.example` holds for `www.acme.example`, too. Null where it is bound to none.",
    "maxLength": 253,
    "pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$"
  },
  "note": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "What the staff wants to remember of it. For staff.",
    "minLength": 1,
    "maxLength": 500
  }
} as const satisfies FormFields;

export const ExtendLicenseInputForm = {
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the license."
  },
  "expiresAt": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "Until when it works from now on, later than before; null is for ever."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "minLength": 1,
    "maxLength": 500
  }
} as const satisfies FormFields;

export const CreateLicenseOfferInputForm = {
  "name": {
    "type": "String",
    "required": true,
    "description": "The name that customers read.",
    "minLength": 1,
    "maxLength": 80
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A sentence for customers who choose.",
    "maxLength": 400
  },
  "unitAmount": {
    "type": "MinorUnits",
    "required": true,
    "description": "What it costs, once, in minor units of its currency, before tax.",
    "min": 1,
    "max": 10000000000
  },
  "currency": {
    "type": "String",
    "required": true,
    "description": "The ISO-4217 code of its currency, in capitals: USD.",
    "pattern": "^[A-Z]{3}$"
  },
  "validDays": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "For how many days the license works from when it is paid; null where it does for ever.",
    "min": 1,
    "max": 3650
  },
  "machineLimit": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "On how many machines it may be activated at a time; null is as many as the plan allows of the meter `activations`, or 1 where it names none.",
    "min": 1,
    "max": 100000
  },
  "floatingSeats": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "How many may use it at a time by a lease; null where it is not shared so.",
    "min": 1,
    "max": 100000
  },
  "appId": {
    "type": "ID",
    "required": true,
    "description": "The id of the app that the license is for."
  },
  "planId": {
    "type": "ID",
    "required": true,
    "description": "The id of the plan that it gives; one of the product of the app."
  }
} as const satisfies FormFields;

export const UpdateLicenseOfferInputForm = {
  "name": {
    "type": "String",
    "required": false,
    "description": "The name that customers read.",
    "minLength": 1,
    "maxLength": 80
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A sentence for customers who choose.",
    "maxLength": 400
  },
  "unitAmount": {
    "type": "MinorUnits",
    "required": false,
    "description": "What it costs, once, in minor units of its currency, before tax.",
    "min": 1,
    "max": 10000000000
  },
  "currency": {
    "type": "String",
    "required": false,
    "description": "The ISO-4217 code of its currency, in capitals: USD.",
    "pattern": "^[A-Z]{3}$"
  },
  "validDays": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "For how many days the license works from when it is paid; null where it does for ever.",
    "min": 1,
    "max": 3650
  },
  "machineLimit": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "On how many machines it may be activated at a time; null is as many as the plan allows of the meter `activations`, or 1 where it names none.",
    "min": 1,
    "max": 100000
  },
  "floatingSeats": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "How many may use it at a time by a lease; null where it is not shared so.",
    "min": 1,
    "max": 100000
  }
} as const satisfies FormFields;

export const ActivateLicenseInputForm = {
  "key": {
    "type": "String",
    "required": true,
    "description": "The key of the license, as somebody typed it.",
    "minLength": 1,
    "maxLength": 60
  },
  "fingerprint": {
    "type": "String",
    "required": true,
    "description": "What the app knows the machine by, at least 8 characters; the same machine always gives the same.",
    "minLength": 8,
    "maxLength": 200
  },
  "name": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "What people call the machine.",
    "minLength": 1,
    "maxLength": 120
  },
  "domain": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Where it runs, for a license that is bound to a domain.",
    "maxLength": 253
  }
} as const satisfies FormFields;

export const CheckOutLeaseInputForm = {
  "key": {
    "type": "String",
    "required": true,
    "description": "The key of the license, as somebody typed it.",
    "minLength": 1,
    "maxLength": 60
  },
  "fingerprint": {
    "type": "String",
    "required": true,
    "description": "What the app knows the machine by, at least 8 characters; the same machine always gives the same.",
    "minLength": 8,
    "maxLength": 200
  },
  "name": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "What people call the machine.",
    "minLength": 1,
    "maxLength": 120
  },
  "domain": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Where it runs, for a license that is bound to a domain.",
    "maxLength": 253
  },
  "minutes": {
    "type": "Int",
    "required": false,
    "default": 10,
    "description": "For how many minutes the place is kept without a sign of life: at most a day.",
    "min": 1,
    "max": 1440
  }
} as const satisfies FormFields;

export const CreatePackCheckoutInputForm = {
  "organizationId": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  },
  "packId": {
    "type": "ID",
    "required": true,
    "description": "The id of the credit pack."
  },
  "quantity": {
    "type": "Int",
    "required": false,
    "default": 1,
    "description": "How many packs.",
    "min": 1,
    "max": 100
  },
  "sendMail": {
    "type": "Boolean",
    "required": false,
    "default": false,
    "description": "Whether the link is sent to the owner of the organization."
  },
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 2000
  },
  "idempotencyKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Your own name for this request. Sent again, it makes no second page and answers with the same command.",
    "minLength": 8,
    "maxLength": 200
  }
} as const satisfies FormFields;

export const CreateLicenseCheckoutInputForm = {
  "organizationId": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  },
  "offerId": {
    "type": "ID",
    "required": true,
    "description": "The id of the license on offer."
  },
  "sendMail": {
    "type": "Boolean",
    "required": false,
    "default": false,
    "description": "Whether the link is sent to the owner of the organization."
  },
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 2000
  },
  "idempotencyKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Your own name for this request. Sent again, it makes no second page and answers with the same command.",
    "minLength": 8,
    "maxLength": 200
  }
} as const satisfies FormFields;

export const OpenCheckoutInputForm = {
  "externalId": {
    "type": "String",
    "required": true,
    "description": "What the app calls the customer."
  },
  "packId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of the credit pack that is bought; either this or `offerId`."
  },
  "offerId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of the license on offer that is bought; either this or `packId`."
  },
  "quantity": {
    "type": "Int",
    "required": false,
    "default": 1,
    "description": "How many packs; of a license it is one.",
    "min": 1,
    "max": 100
  },
  "doneUrl": {
    "type": "String",
    "required": true,
    "description": "Where the page leads when it is paid: an address at one of the `returnOrigins` of the app. That somebody arrives there proves nothing; `order` tells whether it is paid.",
    "minLength": 8,
    "maxLength": 2000
  },
  "leftUrl": {
    "type": "String",
    "required": true,
    "description": "Where the page leads who leaves it unpaid: an address at one of the `returnOrigins`.",
    "minLength": 8,
    "maxLength": 2000
  },
  "idempotencyKey": {
    "type": "String",
    "required": true,
    "description": "The app’s own name for this request. Sent again with the same article, it makes no second page and answers the same order.",
    "minLength": 1,
    "maxLength": 120
  }
} as const satisfies FormFields;

export const AddMemberInputForm = {
  "organizationId": {
    "type": "ID",
    "required": true,
    "description": "The organization."
  },
  "email": {
    "type": "String",
    "required": true,
    "description": "The address of the person, who may have an account already; else one is made.",
    "maxLength": 254,
    "pattern": "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"
  },
  "name": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "The full name. Needed where there is no account yet; an account keeps its own.",
    "minLength": 1,
    "maxLength": 120
  },
  "role": {
    "type": "MembershipRole",
    "required": false,
    "options": [
      "OWNER",
      "ADMIN",
      "MEMBER"
    ],
    "default": "MEMBER",
    "description": "What the person may do there: ADMIN or MEMBER. An owner is made by transferOwnership."
  },
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 500
  }
} as const satisfies FormFields;

export const UpdateOrganizationInputForm = {
  "name": {
    "type": "String",
    "required": false,
    "description": "The name of the organization, as its members write it.",
    "minLength": 1,
    "maxLength": 120
  },
  "slug": {
    "type": "String",
    "required": false,
    "description": "A short name for addresses, unique: small letters, digits and hyphens.",
    "maxLength": 60,
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
  },
  "country": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Where it is at home: an ISO-3166 code of two capital letters.",
    "pattern": "^[A-Z]{2}$"
  },
  "phone": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A phone number to reach it, with the country code.",
    "maxLength": 40
  }
} as const satisfies FormFields;

export const AddNoteInputForm = {
  "text": {
    "type": "String",
    "required": true,
    "description": "What there is to remember, at most 5,000 characters.",
    "maxLength": 5000,
    "pattern": "\\S"
  },
  "organizationId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The organization that it is about; else name a person."
  },
  "userId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The person that it is about; else name an organization."
  }
} as const satisfies FormFields;

export const CreatePromoCodeInputForm = {
  "code": {
    "type": "String",
    "required": true,
    "description": "What customers enter: letters, digits, _ and -. It is kept in capitals, and no two differ in upper and lower case alone.",
    "minLength": 3,
    "maxLength": 40,
    "pattern": "^[A-Za-z0-9_-]+$"
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "What it is for and who has it. For staff: customers never see it.",
    "maxLength": 400
  },
  "kind": {
    "type": "PromoKind",
    "required": true,
    "options": [
      "FREE",
      "PERCENTAGE",
      "AMOUNT"
    ],
    "description": "What it gives."
  },
  "percent": {
    "type": "Float",
    "required": false,
    "clearable": true,
    "description": "PERCENTAGE: how many hundredths are taken off, such as 20 or 12.5; two digits may follow the point. Otherwise null.",
    "min": 0.01,
    "max": 100
  },
  "amountOff": {
    "type": "MinorUnits",
    "required": false,
    "clearable": true,
    "description": "AMOUNT: what is taken off for each month, of the subscription as a whole and twelve times for a year, in minor units; at least 1. Otherwise null.",
    "min": 1,
    "max": 10000000000
  },
  "currency": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "AMOUNT: its currency, an ISO-4217 code; the code is for subscriptions in this currency alone. Otherwise null.",
    "pattern": "^[A-Z]{3}$"
  },
  "duration": {
    "type": "PromoDuration",
    "required": true,
    "options": [
      "ONCE",
      "MONTHS",
      "FOREVER"
    ],
    "description": "For how long whoever redeems it has it."
  },
  "durationMonths": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "MONTHS: for how many months. Otherwise null.",
    "min": 1,
    "max": 60
  },
  "maxUses": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "How often it can be redeemed in all; null is without limit. Each customer redeems it once.",
    "min": 1,
    "max": 1000000
  },
  "validFrom": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "From when on it can be redeemed; null is at once."
  },
  "validUntil": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "The last moment at which it can be redeemed; null is without end."
  },
  "isActive": {
    "type": "Boolean",
    "required": false,
    "default": true,
    "description": "Whether it can be redeemed at all. A code that is not active is a draft."
  },
  "productId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of the product whose plans it is for. Left out, it is for all of them."
  },
  "planId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of the one plan that it is for, which names the product, too."
  }
} as const satisfies FormFields;

export const UpdatePromoCodeInputForm = {
  "code": {
    "type": "String",
    "required": false,
    "description": "What customers enter: letters, digits, _ and -. It is kept in capitals, and no two differ in upper and lower case alone.",
    "minLength": 3,
    "maxLength": 40,
    "pattern": "^[A-Za-z0-9_-]+$"
  },
  "description": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "What it is for and who has it. For staff: customers never see it.",
    "maxLength": 400
  },
  "kind": {
    "type": "PromoKind",
    "required": false,
    "options": [
      "FREE",
      "PERCENTAGE",
      "AMOUNT"
    ],
    "description": "What it gives."
  },
  "percent": {
    "type": "Float",
    "required": false,
    "clearable": true,
    "description": "PERCENTAGE: how many hundredths are taken off, such as 20 or 12.5; two digits may follow the point. Otherwise null.",
    "min": 0.01,
    "max": 100
  },
  "amountOff": {
    "type": "MinorUnits",
    "required": false,
    "clearable": true,
    "description": "AMOUNT: what is taken off for each month, of the subscription as a whole and twelve times for a year, in minor units; at least 1. Otherwise null.",
    "min": 1,
    "max": 10000000000
  },
  "currency": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "AMOUNT: its currency, an ISO-4217 code; the code is for subscriptions in this currency alone. Otherwise null.",
    "pattern": "^[A-Z]{3}$"
  },
  "duration": {
    "type": "PromoDuration",
    "required": false,
    "options": [
      "ONCE",
      "MONTHS",
      "FOREVER"
    ],
    "description": "For how long whoever redeems it has it."
  },
  "durationMonths": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "MONTHS: for how many months. Otherwise null.",
    "min": 1,
    "max": 60
  },
  "maxUses": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "How often it can be redeemed in all; null is without limit. Each customer redeems it once.",
    "min": 1,
    "max": 1000000
  },
  "validFrom": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "From when on it can be redeemed; null is at once."
  },
  "validUntil": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "The last moment at which it can be redeemed; null is without end."
  },
  "isActive": {
    "type": "Boolean",
    "required": false,
    "description": "Whether it can be redeemed at all. A code that is not active is a draft."
  },
  "productId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of the product whose plans it is for; null: of all. Saying it frees it from its plan."
  },
  "planId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of the one plan that it is for; null: all of its product."
  }
} as const satisfies FormFields;

export const StartReconciliationInputForm = {
  "mode": {
    "type": "ReconciliationMode",
    "required": false,
    "options": [
      "COMPARE",
      "SYNC"
    ],
    "default": "COMPARE",
    "description": "Whether it only tells, or also takes over what the provider says."
  },
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit entries of what it repairs have it.",
    "maxLength": 2000
  }
} as const satisfies FormFields;

export const RepairDiscrepancyInputForm = {
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the discrepancy."
  },
  "productId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "Only where the repair is ADD_PRICE and the catalog knows the plan as little as the price: the id of the product that the new plan belongs to."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 2000
  }
} as const satisfies FormFields;

export const SelectDiscrepanciesInputForm = {
  "ids": {
    "type": "ID",
    "list": true,
    "required": false,
    "clearable": true,
    "description": "The ids, 10,000 at most. Without them a filter is needed."
  },
  "filter": {
    "type": "DiscrepancyFilter",
    "required": false,
    "clearable": true,
    "description": "All that match when the dry run begins, such as all of a run and a kind that are open."
  },
  "productId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of the product that plans belong to which the catalog does not know."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why. The audit entry of each repair has it.",
    "maxLength": 2000
  }
} as const satisfies FormFields;

export const ImportCustomerInputForm = {
  "rowId": {
    "type": "ID",
    "required": true,
    "description": "The id of the row of a run in which nobody knew them."
  },
  "organizationId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of the organization that they are; left out, one is made with their name and address."
  },
  "productId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of the product that plans belong to which the catalog does not know."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 2000
  }
} as const satisfies FormFields;

export const SelectCustomersInputForm = {
  "ids": {
    "type": "ID",
    "list": true,
    "required": false,
    "clearable": true,
    "description": "The ids of rows, 10,000 at most. Without them a filter is needed."
  },
  "filter": {
    "type": "ReconciliationRowFilter",
    "required": false,
    "clearable": true,
    "description": "All that match when the dry run begins, such as all of a run that are UNKNOWN."
  },
  "productId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of the product that plans belong to which the catalog does not know."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why. The audit entry of each import has it.",
    "maxLength": 2000
  }
} as const satisfies FormFields;

export const RefundPaymentInputForm = {
  "paymentId": {
    "type": "ID",
    "required": true,
    "description": "The id of the payment."
  },
  "amount": {
    "type": "MinorUnits",
    "required": false,
    "clearable": true,
    "description": "The amount in minor units of the currency of the payment; all that is left where it is left out.",
    "min": 1
  },
  "reasonCode": {
    "type": "RefundReason",
    "required": true,
    "options": [
      "DUPLICATE",
      "FRAUDULENT",
      "REQUESTED_BY_CUSTOMER"
    ],
    "description": "Why, as the bank is told."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why, in words; the audit log keeps it, and approvers read it.",
    "maxLength": 2000
  },
  "cancelSubscription": {
    "type": "Boolean",
    "required": false,
    "default": false,
    "description": "Whether the subscription that the payment was for ends at once, and access with it, when the provider has taken the refund."
  },
  "idempotencyKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Your own name for this request. Sent again, it gives nothing more back and answers with the same refund.",
    "minLength": 8,
    "maxLength": 200
  }
} as const satisfies FormFields;

export const SetRefundLimitInputForm = {
  "role": {
    "type": "StaffRole",
    "required": true,
    "options": [
      "SUPER_ADMIN",
      "SUPPORT_ADMIN"
    ],
    "description": "Whom it is for."
  },
  "currency": {
    "type": "String",
    "required": true,
    "description": "The ISO-4217 code of the currency, in capitals: USD.",
    "pattern": "^[A-Z]{3}$"
  },
  "perRefund": {
    "type": "MinorUnits",
    "required": true,
    "description": "The most that one refund may be, in minor units.",
    "min": 0
  },
  "perDay": {
    "type": "MinorUnits",
    "required": true,
    "description": "The most that one person may give back in 24 hours, in minor units; not below `perRefund`.",
    "min": 0
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 2000
  }
} as const satisfies FormFields;

export const ApplyPromoCodeInputForm = {
  "subscriptionId": {
    "type": "ID",
    "required": true,
    "description": "The id of the subscription."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 2000
  },
  "idempotencyKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Your own name for this request. Sent again, it changes nothing more and answers with the same command.",
    "minLength": 8,
    "maxLength": 200
  },
  "promoCode": {
    "type": "String",
    "required": true,
    "description": "The code, in upper or lower case.",
    "minLength": 1,
    "maxLength": 60
  }
} as const satisfies FormFields;

export const PauseSubscriptionInputForm = {
  "subscriptionId": {
    "type": "ID",
    "required": true,
    "description": "The id of the subscription."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 2000
  },
  "idempotencyKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Your own name for this request. Sent again, it changes nothing more and answers with the same command.",
    "minLength": 8,
    "maxLength": 200
  }
} as const satisfies FormFields;

export const StartCheckoutInputForm = {
  "organizationId": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  },
  "planId": {
    "type": "ID",
    "required": true,
    "description": "The id of the plan."
  },
  "interval": {
    "type": "PriceInterval",
    "required": false,
    "options": [
      "MONTH",
      "YEAR"
    ],
    "default": "MONTH",
    "description": "Which price of the plan."
  },
  "currency": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "The currency of the price, an ISO-4217 code. Left out, it is USD where the plan is sold in it.",
    "pattern": "^[A-Z]{3}$"
  },
  "quantity": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "How many seats, at least as many as members take. Left out, it is as many.",
    "min": 1,
    "max": 100000
  },
  "trialDays": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "How many days are free at first. Left out, none are.",
    "min": 1,
    "max": 730
  },
  "allowsCodes": {
    "type": "Boolean",
    "required": false,
    "default": true,
    "description": "Whether a promotion code that the provider knows can be entered on the page; not where `promoCode` is redeemed."
  },
  "promoCode": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A promo code to redeem, in upper or lower case. The page holds a use of it, and gives it back where nobody buys.",
    "minLength": 1,
    "maxLength": 60
  },
  "sendMail": {
    "type": "Boolean",
    "required": false,
    "default": false,
    "description": "Whether the link is sent to the owner of the organization."
  },
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 2000
  },
  "idempotencyKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Your own name for this request. Sent again, it makes no second page and answers with the same command.",
    "minLength": 8,
    "maxLength": 200
  }
} as const satisfies FormFields;

export const OverrideSubscriptionInputForm = {
  "subscriptionId": {
    "type": "ID",
    "required": true,
    "description": "The id of the subscription."
  },
  "planKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "The key of another plan of the same product; its limits hold with it."
  },
  "status": {
    "type": "SubscriptionStatus",
    "required": false,
    "clearable": true,
    "options": [
      "INCOMPLETE",
      "INCOMPLETE_EXPIRED",
      "TRIALING",
      "ACTIVE",
      "PAST_DUE",
      "UNPAID",
      "PAUSED",
      "CANCELED"
    ],
    "description": "Another status. ACTIVE, where nobody bills it, begins a period of 30 days, or of 365 at an annual price. TRIALING starts a trial only where there never was one."
  },
  "unitAmount": {
    "type": "MinorUnits",
    "required": false,
    "clearable": true,
    "description": "What one seat costs for an interval, in minor units: custom pricing. 0 is complimentary.",
    "min": 0,
    "max": 1000000000
  },
  "accessEndsAt": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "Until when it gives access once it is canceled."
  },
  "expiresAt": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "When the override ends by itself; left out, it does not."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; it is shown beside the value, and the audit log keeps it.",
    "maxLength": 2000
  }
} as const satisfies FormFields;

export const CreateManualSubscriptionInputForm = {
  "organizationId": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  },
  "planId": {
    "type": "ID",
    "required": true,
    "description": "The id of the plan."
  },
  "interval": {
    "type": "PriceInterval",
    "required": false,
    "options": [
      "MONTH",
      "YEAR"
    ],
    "default": "MONTH",
    "description": "Which price of the plan: its period is 30 days, or 365 at an annual price."
  },
  "currency": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "The currency of the price, an ISO-4217 code. Left out, it is USD where the plan is sold in it.",
    "pattern": "^[A-Z]{3}$"
  },
  "quantity": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "How many seats, at least as many as members take. Left out, it is as many.",
    "min": 1,
    "max": 100000
  },
  "unitAmount": {
    "type": "MinorUnits",
    "required": false,
    "clearable": true,
    "description": "What one seat costs for an interval in place of the price of the plan, in minor units. 0 is complimentary.",
    "min": 0,
    "max": 1000000000
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 2000
  }
} as const satisfies FormFields;

export const ExtendTrialInputForm = {
  "subscriptionId": {
    "type": "ID",
    "required": true,
    "description": "The id of the subscription."
  },
  "days": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "How many days are added to the end of the trial; to now, where it has ended.",
    "min": 1,
    "max": 365
  },
  "until": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "The new end, later than the present one."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 2000
  }
} as const satisfies FormFields;

export const MoveToCurrentPriceInputForm = {
  "subscriptionId": {
    "type": "ID",
    "required": true,
    "description": "The id of the subscription."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 2000
  }
} as const satisfies FormFields;

export const SetDiscountInputForm = {
  "subscriptionId": {
    "type": "ID",
    "required": true,
    "description": "The id of the subscription."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 2000
  },
  "idempotencyKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Your own name for this request. Sent again, it changes nothing more and answers with the same command.",
    "minLength": 8,
    "maxLength": 200
  },
  "kind": {
    "type": "DiscountKind",
    "required": true,
    "options": [
      "NONE",
      "PERCENTAGE",
      "FIXED"
    ],
    "description": "How it is said. NONE takes the discount away."
  },
  "percent": {
    "type": "Float",
    "required": false,
    "clearable": true,
    "description": "PERCENTAGE: how many hundredths are taken off, such as 20 or 12.5; two digits may follow the point.",
    "min": 0.01,
    "max": 100
  },
  "amountOff": {
    "type": "MinorUnits",
    "required": false,
    "clearable": true,
    "description": "FIXED: what is taken off for each month, of the subscription as a whole, in minor units; at least 1.",
    "min": 0,
    "max": 1000000000
  },
  "currency": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "FIXED: the currency of the amount, an ISO-4217 code. It must be that of the subscription.",
    "pattern": "^[A-Z]{3}$"
  }
} as const satisfies FormFields;

export const ChangePlanInputForm = {
  "subscriptionId": {
    "type": "ID",
    "required": true,
    "description": "The id of the subscription."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 2000
  },
  "idempotencyKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Your own name for this request. Sent again, it changes nothing more and answers with the same command.",
    "minLength": 8,
    "maxLength": 200
  },
  "planKey": {
    "type": "String",
    "required": true,
    "description": "The key of the plan, one of the same product. The plan that it has, with nothing else changed, moves one that a provider bills from an earlier version of its price to the one on sale."
  },
  "interval": {
    "type": "PriceInterval",
    "required": false,
    "clearable": true,
    "options": [
      "MONTH",
      "YEAR"
    ],
    "description": "Another interval, monthly or annual. Left out, it stays."
  },
  "quantity": {
    "type": "Int",
    "required": false,
    "clearable": true,
    "description": "Another number of seats, at least as many as members take. Left out, it stays.",
    "min": 1,
    "max": 100000
  },
  "when": {
    "type": "ChangeMoment",
    "required": false,
    "options": [
      "NOW",
      "PERIOD_END"
    ],
    "default": "NOW",
    "description": "At once, or with its period. Where nobody bills, it is at once."
  },
  "prorationDate": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "As `previewPlan` gave it, so that the amount charged is the amount shown. Left out, it is now."
  }
} as const satisfies FormFields;

export const ContinueSubscriptionInputForm = {
  "subscriptionId": {
    "type": "ID",
    "required": true,
    "description": "The id of the subscription."
  },
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 2000
  },
  "idempotencyKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Your own name for this request. Sent again, it changes nothing more and answers with the same command.",
    "minLength": 8,
    "maxLength": 200
  }
} as const satisfies FormFields;

export const CancelSubscriptionInputForm = {
  "subscriptionId": {
    "type": "ID",
    "required": true,
    "description": "The id of the subscription."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 2000
  },
  "idempotencyKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Your own name for this request. Sent again, it changes nothing more and answers with the same command.",
    "minLength": 8,
    "maxLength": 200
  },
  "mode": {
    "type": "CancelMode",
    "required": true,
    "options": [
      "PERIOD_END",
      "IMMEDIATE"
    ],
    "description": "With its period, or at once."
  },
  "refund": {
    "type": "CancelRefund",
    "required": false,
    "options": [
      "NONE",
      "PRORATED",
      "FULL"
    ],
    "default": "NONE",
    "description": "What is given back of the last payment; only of one that ends at once. It is a refund like any other: above the limit of the caller a second person approves it, while the subscription ends."
  }
} as const satisfies FormFields;

export const ChangeSeatsInputForm = {
  "subscriptionId": {
    "type": "ID",
    "required": true,
    "description": "The id of the subscription."
  },
  "quantity": {
    "type": "Int",
    "required": true,
    "description": "The new number of seats, at least as many as members take.",
    "min": 1,
    "max": 100000
  },
  "prorationDate": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "As `previewSeats` gave it, so that the amount charged is the amount shown. Left out, it is now."
  },
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "idempotencyKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Your own name for this request. Sent again, it changes nothing more and answers with the same command.",
    "minLength": 8,
    "maxLength": 200
  }
} as const satisfies FormFields;

export const SettingInputForm = {
  "key": {
    "type": "ID",
    "required": true,
    "description": "The key of the setting."
  },
  "value": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "The value, written as the kind of the setting says; null takes back what was set.",
    "maxLength": 2000
  }
} as const satisfies FormFields;

export const CreateTagInputForm = {
  "name": {
    "type": "String",
    "required": true,
    "description": "What it says: vip, migrating. No two tags differ in upper and lower case alone.",
    "maxLength": 40,
    "pattern": "\\S"
  },
  "color": {
    "type": "TagColor",
    "required": false,
    "options": [
      "NEUTRAL",
      "PRIMARY",
      "INFO",
      "SUCCESS",
      "WARNING",
      "ERROR"
    ],
    "default": "NEUTRAL",
    "description": "How it is colored."
  }
} as const satisfies FormFields;

export const UpdateTagInputForm = {
  "name": {
    "type": "String",
    "required": false,
    "description": "What it says: vip, migrating. No two tags differ in upper and lower case alone.",
    "maxLength": 40,
    "pattern": "\\S"
  },
  "color": {
    "type": "TagColor",
    "required": false,
    "options": [
      "NEUTRAL",
      "PRIMARY",
      "INFO",
      "SUCCESS",
      "WARNING",
      "ERROR"
    ],
    "description": "How it is colored."
  }
} as const satisfies FormFields;

export const SelectInboundEventsInputForm = {
  "ids": {
    "type": "ID",
    "list": true,
    "required": false,
    "clearable": true,
    "description": "The ids, 10,000 at most. Without them a filter is needed."
  },
  "filter": {
    "type": "InboundEventFilter",
    "required": false,
    "clearable": true,
    "description": "All that match when the dry run begins; what matches later is left alone. An empty one is everything."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why. Each event’s audit entry has it."
  }
} as const satisfies FormFields;

export const AddEventNoteInputForm = {
  "eventId": {
    "type": "ID",
    "required": true,
    "description": "The id of the event here."
  },
  "text": {
    "type": "String",
    "required": true,
    "description": "What there is to remember, at most 5,000 characters.",
    "maxLength": 5000,
    "pattern": "\\S"
  }
} as const satisfies FormFields;

export const AddManualEventInputForm = {
  "organizationId": {
    "type": "ID",
    "required": true,
    "description": "The organization that it is about."
  },
  "title": {
    "type": "String",
    "required": true,
    "description": "What happened, in a few words; it stands in the timeline.",
    "maxLength": 200,
    "pattern": "\\S"
  },
  "amount": {
    "type": "MinorUnits",
    "required": false,
    "clearable": true,
    "description": "The amount in minor units, such as cents; it goes with a currency."
  },
  "currency": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "The ISO-4217 currency of the amount: USD.",
    "pattern": "^[A-Z]{3}$"
  },
  "occurredAt": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "When it happened; now where it is left out. Not in the future."
  }
} as const satisfies FormFields;

export const revokeApiKeyForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the key."
  }
} as const satisfies FormFields;

export const createAppForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "input": {
    "type": "CreateAppInput",
    "required": true,
    "description": "The new app."
  }
} as const satisfies FormFields;

export const updateAppForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "input": {
    "type": "UpdateAppInput",
    "required": true,
    "description": "What changes."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the app."
  }
} as const satisfies FormFields;

export const archiveAppForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the app."
  }
} as const satisfies FormFields;

export const restoreAppForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the app."
  }
} as const satisfies FormFields;

export const undoDeedForm = {
  "entryId": {
    "type": "ID",
    "required": true,
    "description": "The id of the audit entry of the deed."
  }
} as const satisfies FormFields;

export const startBulkForm = {
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the operation."
  }
} as const satisfies FormFields;

export const cancelBulkForm = {
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the operation."
  }
} as const satisfies FormFields;

export const createFeatureForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why. It stands in the audit log."
  },
  "input": {
    "type": "CreateFeatureInput",
    "required": true,
    "description": "The new feature."
  }
} as const satisfies FormFields;

export const updateFeatureForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why. It stands in the audit log."
  },
  "input": {
    "type": "UpdateFeatureInput",
    "required": true,
    "description": "What changes."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the feature."
  }
} as const satisfies FormFields;

export const deleteFeatureForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the feature."
  }
} as const satisfies FormFields;

export const createMeterForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why. It stands in the audit log."
  },
  "input": {
    "type": "CreateMeterInput",
    "required": true,
    "description": "The new meter."
  }
} as const satisfies FormFields;

export const updateMeterForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why. It stands in the audit log."
  },
  "input": {
    "type": "UpdateMeterInput",
    "required": true,
    "description": "What changes."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the meter."
  }
} as const satisfies FormFields;

export const archiveMeterForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the meter."
  }
} as const satisfies FormFields;

export const restoreMeterForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why. It stands in the audit log."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the meter."
  }
} as const satisfies FormFields;

export const deleteMeterForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the meter."
  }
} as const satisfies FormFields;

export const createModelForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why. It stands in the audit log."
  },
  "input": {
    "type": "CreateModelInput",
    "required": true,
    "description": "The new model."
  }
} as const satisfies FormFields;

export const updateModelForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why. It stands in the audit log."
  },
  "input": {
    "type": "UpdateModelInput",
    "required": true,
    "description": "What changes."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the model."
  }
} as const satisfies FormFields;

export const deleteModelForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the model."
  }
} as const satisfies FormFields;

export const archivePlanForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the plan."
  }
} as const satisfies FormFields;

export const restorePlanForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why. It stands in the audit log."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the plan."
  }
} as const satisfies FormFields;

export const deletePlanForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the plan."
  }
} as const satisfies FormFields;

export const archivePriceForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the price."
  }
} as const satisfies FormFields;

export const createProductForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why. It stands in the audit log."
  },
  "input": {
    "type": "CreateProductInput",
    "required": true,
    "description": "The new product."
  }
} as const satisfies FormFields;

export const updateProductForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why. It stands in the audit log."
  },
  "input": {
    "type": "UpdateProductInput",
    "required": true,
    "description": "What changes."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the product."
  }
} as const satisfies FormFields;

export const deleteProductForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the product."
  }
} as const satisfies FormFields;

export const reverseCreditsForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the ledger and the audit log keep it."
  },
  "entryId": {
    "type": "ID",
    "required": true,
    "description": "The id of the entry that is taken back."
  }
} as const satisfies FormFields;

export const createCreditPackForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "input": {
    "type": "CreateCreditPackInput",
    "required": true,
    "description": "The new pack."
  }
} as const satisfies FormFields;

export const updateCreditPackForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "input": {
    "type": "UpdateCreditPackInput",
    "required": true,
    "description": "What changes."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the pack."
  }
} as const satisfies FormFields;

export const archiveCreditPackForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the pack."
  }
} as const satisfies FormFields;

export const restoreCreditPackForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the pack."
  }
} as const satisfies FormFields;

export const captureHoldForm = {
  "amount": {
    "type": "WholeNumber",
    "required": false,
    "clearable": true,
    "description": "How many of them; all where it is left out.",
    "min": 1,
    "max": 1000000000
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the hold."
  }
} as const satisfies FormFields;

export const releaseHoldForm = {
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the hold."
  }
} as const satisfies FormFields;

export const unlinkOrganizationForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the link, as `Organization.apps` lists it."
  }
} as const satisfies FormFields;

export const pauseDunningForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; it shows beside the dunning, and the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the dunning."
  }
} as const satisfies FormFields;

export const resumeDunningForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the dunning."
  }
} as const satisfies FormFields;

export const clearLimitOverrideForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the override."
  }
} as const satisfies FormFields;

export const openViewByDefaultForm = {
  "isDefault": {
    "type": "Boolean",
    "required": true,
    "description": "Whether the list shall open with it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the view."
  }
} as const satisfies FormFields;

export const removeViewForm = {
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the view."
  }
} as const satisfies FormFields;

export const revokeInvitationForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why. It stands in the audit log."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the invitation."
  }
} as const satisfies FormFields;

export const requestPasswordResetForm = {
  "email": {
    "type": "String",
    "required": true,
    "description": "The address of the account.",
    "maxLength": 254
  }
} as const satisfies FormFields;

export const updateUserForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "input": {
    "type": "UpdateUserInput",
    "required": true,
    "description": "What changes."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the person."
  }
} as const satisfies FormFields;

export const suspendUserForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the person is told, and the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the person."
  }
} as const satisfies FormFields;

export const activateUserForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the person."
  }
} as const satisfies FormFields;

export const banUserForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the person is told, and the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the person."
  }
} as const satisfies FormFields;

export const unbanUserForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the person."
  }
} as const satisfies FormFields;

export const revokeSessionForm = {
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the session."
  }
} as const satisfies FormFields;

export const enableTwoFactorForm = {
  "code": {
    "type": "String",
    "required": true,
    "description": "A code of the authenticator app; a recovery code where the app is lost.",
    "maxLength": 40
  }
} as const satisfies FormFields;

export const disableTwoFactorForm = {
  "code": {
    "type": "String",
    "required": true,
    "description": "A code of the authenticator app; a recovery code where the app is lost.",
    "maxLength": 40
  }
} as const satisfies FormFields;

export const regenerateRecoveryCodesForm = {
  "code": {
    "type": "String",
    "required": true,
    "description": "A code of the authenticator app; a recovery code where the app is lost.",
    "maxLength": 40
  }
} as const satisfies FormFields;

export const updateLicenseForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "input": {
    "type": "UpdateLicenseInput",
    "required": true,
    "description": "What changes."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the license."
  }
} as const satisfies FormFields;

export const suspendLicenseForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the license."
  }
} as const satisfies FormFields;

export const unsuspendLicenseForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the license."
  }
} as const satisfies FormFields;

export const revokeLicenseForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the license."
  }
} as const satisfies FormFields;

export const reissueLicenseForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the license that goes."
  }
} as const satisfies FormFields;

export const releaseActivationForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the activation."
  }
} as const satisfies FormFields;

export const createLicenseOfferForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "input": {
    "type": "CreateLicenseOfferInput",
    "required": true,
    "description": "The new offer."
  }
} as const satisfies FormFields;

export const updateLicenseOfferForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "input": {
    "type": "UpdateLicenseOfferInput",
    "required": true,
    "description": "What changes."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the offer."
  }
} as const satisfies FormFields;

export const archiveLicenseOfferForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the offer."
  }
} as const satisfies FormFields;

export const restoreLicenseOfferForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the offer."
  }
} as const satisfies FormFields;

export const deactivateLicenseForm = {
  "fingerprint": {
    "type": "String",
    "required": true,
    "description": "What the app knows the machine by.",
    "minLength": 8,
    "maxLength": 200
  },
  "key": {
    "type": "String",
    "required": true,
    "description": "The key of the license, as somebody typed it.",
    "minLength": 1,
    "maxLength": 60
  }
} as const satisfies FormFields;

export const heartbeatLeaseForm = {
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the lease."
  }
} as const satisfies FormFields;

export const releaseLeaseForm = {
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the lease."
  }
} as const satisfies FormFields;

export const updateMailTemplateForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "wording": {
    "type": "MailWordingInput",
    "required": true,
    "description": "The words."
  },
  "key": {
    "type": "ID",
    "required": true,
    "description": "The key of the template: organization.suspended."
  }
} as const satisfies FormFields;

export const resetMailTemplateForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "key": {
    "type": "ID",
    "required": true,
    "description": "The key of the template: organization.suspended."
  }
} as const satisfies FormFields;

export const sendTestMailForm = {
  "wording": {
    "type": "MailWordingInput",
    "required": false,
    "clearable": true,
    "description": "Other words than those that hold, to try them."
  },
  "organizationId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The organization that fills it in; samples do where it is left out."
  },
  "key": {
    "type": "ID",
    "required": true,
    "description": "The key of the template: organization.suspended."
  }
} as const satisfies FormFields;

export const resendMailForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the mail."
  }
} as const satisfies FormFields;

export const cancelOrderForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the order."
  }
} as const satisfies FormFields;

export const changeMembershipRoleForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "role": {
    "type": "MembershipRole",
    "required": true,
    "options": [
      "OWNER",
      "ADMIN",
      "MEMBER"
    ],
    "description": "ADMIN or MEMBER."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the membership."
  }
} as const satisfies FormFields;

export const removeMemberForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the membership."
  }
} as const satisfies FormFields;

export const transferOwnershipForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the membership of the new owner."
  }
} as const satisfies FormFields;

export const updateOrganizationForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "input": {
    "type": "UpdateOrganizationInput",
    "required": true,
    "description": "What changes."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  }
} as const satisfies FormFields;

export const closeOrganizationForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the owner is told, and the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  }
} as const satisfies FormFields;

export const reopenOrganizationForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  }
} as const satisfies FormFields;

export const suspendOrganizationForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the owner is told, and the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  }
} as const satisfies FormFields;

export const activateOrganizationForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  }
} as const satisfies FormFields;

export const createPromoCodeForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "input": {
    "type": "CreatePromoCodeInput",
    "required": true,
    "description": "The new code."
  }
} as const satisfies FormFields;

export const updatePromoCodeForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "input": {
    "type": "UpdatePromoCodeInput",
    "required": true,
    "description": "What changes."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the code."
  }
} as const satisfies FormFields;

export const deletePromoCodeForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the code."
  }
} as const satisfies FormFields;

export const syncOrganizationForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "organizationId": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  }
} as const satisfies FormFields;

export const approveRefundForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the refund."
  }
} as const satisfies FormFields;

export const rejectRefundForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; its requester reads it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the refund."
  }
} as const satisfies FormFields;

export const withdrawRefundForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the refund."
  }
} as const satisfies FormFields;

export const deleteRefundLimitForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the limit."
  }
} as const satisfies FormFields;

export const planChangePlansForm = {
  "planId": {
    "type": "ID",
    "required": true,
    "description": "The id of the plan."
  },
  "input": {
    "type": "SelectOrganizationsInput",
    "required": true,
    "description": "Which ones, and why."
  }
} as const satisfies FormFields;

export const planChangePlansOfUsersForm = {
  "planId": {
    "type": "ID",
    "required": true,
    "description": "The id of the plan."
  },
  "input": {
    "type": "SelectUsersInput",
    "required": true,
    "description": "Whom, and why."
  }
} as const satisfies FormFields;

export const expireCheckoutForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the checkout."
  }
} as const satisfies FormFields;

export const openBillingPortalForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "organizationId": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  }
} as const satisfies FormFields;

export const clearOverrideForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the override."
  }
} as const satisfies FormFields;

export const startTrialForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "planId": {
    "type": "ID",
    "required": true,
    "description": "The id of the plan to try."
  },
  "organizationId": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  }
} as const satisfies FormFields;

export const planMoveToCurrentPriceForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why. The audit entry of each subscription has it."
  },
  "priceId": {
    "type": "ID",
    "required": true,
    "description": "The id of the earlier version."
  }
} as const satisfies FormFields;

export const updateSettingsForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "settings": {
    "type": "SettingInput",
    "list": true,
    "required": true,
    "description": "What each is to say."
  }
} as const satisfies FormFields;

export const advanceClockForm = {
  "days": {
    "type": "Int",
    "required": true,
    "description": "By how many days, 1 to 400."
  }
} as const satisfies FormFields;

export const planTagOrganizationsForm = {
  "tagId": {
    "type": "ID",
    "required": true,
    "description": "The id of the tag."
  },
  "input": {
    "type": "SelectOrganizationsInput",
    "required": true,
    "description": "Which ones, and why."
  }
} as const satisfies FormFields;

export const planUntagOrganizationsForm = {
  "tagId": {
    "type": "ID",
    "required": true,
    "description": "The id of the tag."
  },
  "input": {
    "type": "SelectOrganizationsInput",
    "required": true,
    "description": "Which ones, and why."
  }
} as const satisfies FormFields;

export const createTagForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "input": {
    "type": "CreateTagInput",
    "required": true,
    "description": "The new tag."
  }
} as const satisfies FormFields;

export const updateTagForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "input": {
    "type": "UpdateTagInput",
    "required": true,
    "description": "What changes."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the tag."
  }
} as const satisfies FormFields;

export const deleteTagForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the tag."
  }
} as const satisfies FormFields;

export const tagOrganizationForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "tagId": {
    "type": "ID",
    "required": true,
    "description": "The id of the tag."
  },
  "organizationId": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  }
} as const satisfies FormFields;

export const untagOrganizationForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "tagId": {
    "type": "ID",
    "required": true,
    "description": "The id of the tag."
  },
  "organizationId": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  }
} as const satisfies FormFields;

export const reprocessEventForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the event here, not the provider’s."
  }
} as const satisfies FormFields;

export const ChangeOperationValues = ["INSERT","UPDATE","DELETE"] as const;

export const PriceIntervalValues = ["MONTH","YEAR"] as const;

export const PriceOrderValues = ["NEWEST"] as const;

export const MeterPeriodValues = ["NONE","MINUTE","DAY","MONTH"] as const;

export const PlanLimitOrderValues = ["POSITION"] as const;

export const PlanFeatureOrderValues = ["POSITION"] as const;

export const ModelTierValues = ["BASIC","STANDARD","ALL","CUSTOM"] as const;

export const PlanModelOrderValues = ["POSITION"] as const;

export const PlanOrderValues = ["POSITION","PRODUCT","NEWEST"] as const;

export const ApiKeyOrderValues = ["NEWEST"] as const;

export const OrganizationStateValues = ["ACTIVE","SUSPENDED","CLOSED"] as const;

export const CreditEntryKindValues = ["GRANT","SPEND","DEDUCT","EXPIRE","HOLD","CAPTURE","RELEASE","REVERSE","TAKE_BACK"] as const;

export const CreditSourceValues = ["GRANT","PURCHASE","REFUND","BONUS","SUPPORT"] as const;

export const CreditHoldStateValues = ["HELD","CAPTURED","RELEASED","EXPIRED"] as const;

export const UserStateValues = ["ACTIVE","SUSPENDED","BANNED"] as const;

export const StaffRoleValues = ["SUPER_ADMIN","SUPPORT_ADMIN"] as const;

export const AppUserOrderValues = ["NEWEST"] as const;

export const MailStatusValues = ["QUEUED","SENDING","SENT","UNCERTAIN","FAILED"] as const;

export const MailOrderValues = ["NEWEST"] as const;

export const LicenseStatusValues = ["ACTIVE","EXPIRED","SUSPENDED","REVOKED"] as const;

export const LicenseOrderValues = ["NEWEST","EXPIRY"] as const;

export const LicenseActivationOrderValues = ["NEWEST"] as const;

export const LicenseLeaseOrderValues = ["NEWEST"] as const;

export const OrderKindValues = ["CREDITS","LICENSE"] as const;

export const OrderStatusValues = ["PENDING","PAID","FULFILLED","CANCELED","FAILED"] as const;

export const ProviderNameValues = ["STRIPE","PADDLE","PAYPAL","MANUAL"] as const;

export const CommandStatusValues = ["PENDING","SUCCEEDED","FAILED"] as const;

export const PromoKindValues = ["FREE","PERCENTAGE","AMOUNT"] as const;

export const PromoDurationValues = ["ONCE","MONTHS","FOREVER"] as const;

export const PromoRedemptionOrderValues = ["NEWEST"] as const;

export const PromoRedemptionStatusValues = ["RESERVED","REDEEMED","RELEASED"] as const;

export const PromoStatusValues = ["DRAFT","SCHEDULED","ACTIVE","USED_UP","ENDED"] as const;

export const SubscriptionStatusValues = ["INCOMPLETE","INCOMPLETE_EXPIRED","TRIALING","ACTIVE","PAST_DUE","UNPAID","PAUSED","CANCELED"] as const;

export const DiscountKindValues = ["NONE","PERCENTAGE","FIXED"] as const;

export const ScheduledChangeKindValues = ["CANCEL","PLAN","QUANTITY"] as const;

export const PauseKindValues = ["BILLING","COLLECTION"] as const;

export const DunningOutcomeValues = ["RECOVERED","CANCELED","PAUSED","WAIVED","CLOSED"] as const;

export const DunningStepKindValues = ["NOTICE","GRACE_END","SUSPENSION"] as const;

export const DunningOrderValues = ["NEWEST"] as const;

export const InvoiceStatusValues = ["DRAFT","OPEN","PAID","VOID","UNCOLLECTIBLE"] as const;

export const PaymentStatusValues = ["PENDING","SUCCEEDED","FAILED"] as const;

export const RefundStatusValues = ["REQUESTED","APPROVED","SUBMITTED","PENDING_PROVIDER","SUCCEEDED","REJECTED","FAILED"] as const;

export const RefundReasonValues = ["DUPLICATE","FRAUDULENT","REQUESTED_BY_CUSTOMER"] as const;

export const RefundHoldValues = ["NO_LIMIT","ABOVE_LIMIT","SPLIT_PAYMENT","SPLIT_ORGANIZATION","ABOVE_DAY","OWN_LIMIT","OWN_ORGANIZATION","ENDS_ACCESS"] as const;

export const RefundDecisionValues = ["WITHIN_LIMIT","APPROVED","REJECTED","WITHDRAWN","EXPIRED"] as const;

export const RefundOrderValues = ["NEWEST","AMOUNT"] as const;

export const PaymentOrderValues = ["NEWEST","AMOUNT"] as const;

export const InvoiceOrderValues = ["NEWEST","TOTAL"] as const;

export const OverrideFieldValues = ["PLAN","STATUS","PRICE","TRIAL_ENDS_AT","ACCESS_ENDS_AT","LIMIT"] as const;

export const OverrideOrderValues = ["NEWEST"] as const;

export const InboundEventStatusValues = ["RECEIVED","PROCESSED","FAILED","IGNORED"] as const;

export const EventNoteOrderValues = ["NEWEST"] as const;

export const InboundEventOrderValues = ["NEWEST"] as const;

export const AccessLevelValues = ["FULL","LIMITED","NONE"] as const;

export const AccessRuleValues = ["ORGANIZATION_CLOSED","ORGANIZATION_SUSPENDED","NO_SUBSCRIPTION","TRIAL_RUNS","TRIAL_OVER","PAID","GRACE_RUNS","GRACE_OVER","FIRST_PAYMENT_MISSING","CANCELED_BUT_PAID","CANCELED","PAUSED","UNPAID","NEVER_PAID"] as const;

export const CheckoutStatusValues = ["PREPARING","OPEN","COMPLETE","EXPIRED","FAILED"] as const;

export const OrderOrderValues = ["NEWEST","AMOUNT"] as const;

export const MembershipRoleValues = ["OWNER","ADMIN","MEMBER"] as const;

export const MembershipStatusValues = ["INVITED","ACTIVE","REMOVED"] as const;

export const MembershipOrderValues = ["JOINED"] as const;

export const NoteOrderValues = ["NEWEST"] as const;

export const CreditPurposeValues = ["REFUND","BONUS","SUPPORT"] as const;

export const CreditEntryOrderValues = ["NEWEST"] as const;

export const CreditLotOrderValues = ["NEWEST"] as const;

export const CreditHoldOrderValues = ["NEWEST"] as const;

export const AppOrganizationOrderValues = ["NEWEST"] as const;

export const SubscriptionOrderValues = ["NEWEST","PERIOD_END","AMOUNT"] as const;

export const CheckoutOrderValues = ["NEWEST"] as const;

export const TagColorValues = ["NEUTRAL","PRIMARY","INFO","SUCCESS","WARNING","ERROR"] as const;

export const OrganizationTagOrderValues = ["OLDEST"] as const;

export const ApiKeyScopeValues = ["CUSTOMERS_READ","CUSTOMERS_WRITE","ACTIVITY_WRITE","CATALOG_READ","LICENSES_READ","LICENSES_ACTIVATE","CREDITS_READ","CREDITS_SPEND","ORDERS_WRITE"] as const;

export const AppOrderValues = ["NAME"] as const;

export const AuditVerificationStatusValues = ["RUNNING","WHOLE","BROKEN","STOPPED"] as const;

export const AuditFaultValues = ["CHANGED","REMOVED","INSERTED","SWAPPED","FORGED","TAIL_CUT","REWRITTEN","CHECKPOINT_FORGED","OVERDUE"] as const;

export const AuditTargetOrderValues = ["POSITION"] as const;

export const AuditEntryOrderValues = ["NEWEST"] as const;

export const BulkStateValues = ["PLANNING","PLANNED","RUNNING","DONE","CANCELED","FAILED"] as const;

export const BulkItemStatusValues = ["WAITING","PLANNED","UNCHANGED","REFUSED","DONE","MOVED_ON","FAILED","CANCELED"] as const;

export const BulkItemOrderValues = ["POSITION"] as const;

export const BulkOperationOrderValues = ["NEWEST"] as const;

export const FeatureOrderValues = ["NAME"] as const;

export const MeterOrderValues = ["NAME"] as const;

export const ModelOrderValues = ["NAME"] as const;

export const ProductOrderValues = ["POSITION"] as const;

export const CreditPackOrderValues = ["PRICE","NAME"] as const;

export const OrganizationOrderValues = ["NEWEST","NAME","LAST_ACTIVITY"] as const;

export const SavedViewOrderValues = ["NAME"] as const;

export const InvitationOrderValues = ["NEWEST"] as const;

export const UserOrderValues = ["NEWEST","NAME","EMAIL","LAST_SEEN"] as const;

export const ImportKindValues = ["ORGANIZATIONS","USERS"] as const;

export const LicenseOfferOrderValues = ["PRICE","NAME"] as const;

export const LicenseRefusalValues = ["MISTYPED","UNKNOWN","REVOKED","SUSPENDED","EXPIRED","NO_ACCESS","DOMAIN_MISMATCH","NOT_ACTIVATED"] as const;

export const LicenseBatchOrderValues = ["NEWEST"] as const;

export const PromoCodeOrderValues = ["NEWEST","CODE","USES"] as const;

export const ReconciliationModeValues = ["COMPARE","SYNC"] as const;

export const ReconciliationStateValues = ["SCHEDULED","RUNNING","DONE","FAILED"] as const;

export const ReconciliationRowStateValues = ["SAME","DIFFERENT","FAILED","UNKNOWN"] as const;

export const DiscrepancyKindValues = ["STATUS","QUANTITY","MISSING_HERE","MISSING_THERE","CYCLE","PRICE","CURRENCY","DISCOUNT","PAYMENT_METHOD","INVOICE","REFUND","DUPLICATE"] as const;

export const DiscrepancyStateValues = ["OPEN","REPAIRING","REPAIRED","OVERRIDDEN"] as const;

export const DiscrepancyCauseValues = ["WEBHOOK_FAILED","WEBHOOK_WAITING","WEBHOOK_MISSED","MISSED_WHILE_DOWN","CHANGED_HERE","PRICE_UNKNOWN","SOLD_TWICE","NOT_AT_PROVIDER","UNEXPLAINED"] as const;

export const DiscrepancyRepairValues = ["MIRROR","IMPORT","ADD_PRICE","END_HERE","END_THERE","BY_HAND"] as const;

export const DiscrepancyOrderValues = ["OLDEST"] as const;

export const ReconciliationRowOrderValues = ["WORST"] as const;

export const ReconciliationRunOrderValues = ["NEWEST"] as const;

export const RefundLimitOrderValues = ["NEWEST"] as const;

export const PromoRefusalValues = ["UNKNOWN","DRAFT","NOT_YET","ENDED","USED_UP","OTHER_PLAN","OTHER_CURRENCY","USED_BEFORE"] as const;

export const ChangeMomentValues = ["NOW","PERIOD_END"] as const;

export const SettingCategoryValues = ["GENERAL","BILLING","NOTIFICATIONS"] as const;

export const SettingKindValues = ["INTEGER","SWITCH","DAYS","TEXT","EMAILS"] as const;

export const TagOrderValues = ["NAME"] as const;

export const SignInOutcomeValues = ["SIGNED_IN","CODE_REQUIRED"] as const;

export const CancelModeValues = ["PERIOD_END","IMMEDIATE"] as const;

export const CancelRefundValues = ["NONE","PRORATED","FULL"] as const;